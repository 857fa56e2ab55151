// Writes the gazetteer: node build.mjs TOWNS SHAPES OUTPUT SMALL. See the script `build` beside it, and Gazetteer.java and
// PlaceLines.java, which read what is written here: the places that any text may mean, and the small ones that only a text of
// their country does.
import {readFileSync, writeFileSync, mkdirSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {countryPoints} from './country-points.mjs'

const [townsFile, shapesFile, output, small] = process.argv.slice(2)
const here = dirname(new URL(import.meta.url).pathname)

/** Towns with fewer people are left out: in countries whose local press is in English, and elsewhere. */
const FEWEST_ENGLISH = 1_000
const FEWEST = 10_000
const ENGLISH = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE'])
/** Quarters of towns are named only where they are as big as towns; other spellings are kept of towns that the world hears of. */
const FEWEST_IN_QUARTER = 100_000
const FEWEST_FOR_SPELLINGS = 50_000
/** Where names are written in other letters, each paper spells them its own way in English. */
const FEWEST_TRANSLITERATED = 10_000
const TRANSLITERATED = new Set(('AE AF AM AZ BH BY DZ EG ER ET GE IL IQ IR JO KG KW KZ LB LY MA MM OM PK PS QA RU SA SD SO SY TJ TM TN UA UZ '
  + 'YE').split(' '))
/** Of a small town: more say nothing new. */
const MOST_SPELLINGS = 8
/** A town of so many is what its plain name means, even where a province has the name too. */
const WELL_KNOWN = 500_000

const TYPE_WORDS = new Set(('province governorate district region state county department oblast prefecture division parish municipality rayon '
  + 'voivodeship canton wilayah muhafazat imarat emirate territory krai republic okrug city capital autonomous').split(' '))
/** What GeoNames calls a side, and what the news does: "Northern Darfur", "Nord-Kivu" */
const SIDES = [['northern', 'north'], ['southern', 'south'], ['eastern', 'east'], ['western', 'west'], ['nord', 'north'], ['sud', 'south']]
const ARTICLES = new Set('al ad ar as ash an at az el es ed er'.split(' '))

const table = name => readFileSync(join(here, name), 'utf8').split('\n').filter(line => line && line[0] !== '#').map(line => line.split('\t'))
const list = field => (field ? field.split('|') : [])

/** Where names are written in other letters: GeoNames writes them in Latin ones with marks that no news has. */
const MARKED = new Set([...TRANSLITERATED, ...'BD BG BT CN CY GR IN JP KH KP KR LA LK MK MN MV NP RS TH TW'.split(' ')])

/** The key of a name: small Latin letters and digits, one space between words. PlaceNames.java does the same. */
function key(name) {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    .replace(/[łøđðþßæœıħ]/g, letter => ({ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h'})[letter])
    .replace(/['\u2018\u2019\u02bb\u02bc\u02bf\u02be`.]/g, '').replace(/[^a-z0-9]+/g, ' ').trim()
}

const slug = name => key(name).replaceAll(' ', '-')

/** What is left of a name when only its consonants are told apart, and those that scribes mix up are not. */
function skeleton(name) {
  const words = key(name).split(' ')
  const rest = words.length > 1 && ARTICLES.has(words[0]) ? words.slice(1) : words
  return rest.filter(word => !ARTICLES.has(word)).join('').replace(/ph/g, 'f').replace(/[qc]/g, 'k').replace(/[zx]/g, 's').replace(/v/g, 'w')
    .replace(/[aeiouyh]/g, '').replace(/(.)\1+/g, '$1')
}

function distance(a, b) {
  let row = Array.from({length: b.length + 1}, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1))
    }
    row = next
  }
  return row[b.length]
}

/** Whether this is the same name in another spelling: "Sweida" for As-Suwayda; not "Palika" for Paris. */
function isSpelling(other, name) {
  if (!/^[\p{Script=Latin}' \u2019.-]{4,30}$/u.test(other) || !/^\p{Lu}/u.test(other) || other === other.toUpperCase()) return false
  const [a, b] = [skeleton(other), skeleton(name)]
  return a.length > 1 && distance(a, b) <= (Math.min(a.length, b.length) > 2 ? 1 : 0)
}

function mean(points) {
  if (!points.length) return null
  const at = i => points.reduce((sum, point) => sum + point[i], 0) / points.length
  return [at(0), at(1)]
}

const places = []
const names = new Map()

function place(type, slug, name, fields) {
  const row = {type, slug, name, country: '', division: '', point: null, population: 0, geonames: '', capital: false, source: '', ...fields}
  row.index = places.length
  places.push(row)
  return row
}

/** Flags: '' a name, 'a' a spelling of it, 'd' an adjective or people, with '*' after it if it means something else as often. */
function call(row, name, flag = '') {
  const doubtful = name.endsWith('*') ? '*' : ''
  const words = name.replace('*', '')
  const capitals = /^[A-Z.]{2,6}$/.test(words) && !flag
  const at = capitals ? '=' + words.replaceAll('.', '') : key(words)
  if (!at) return
  const known = names.get(at) ?? new Map()
  names.set(at, known)
  if (!known.has(row.index) || known.get(row.index).length > (flag + doubtful).length) known.set(row.index, flag + doubtful)
}

const inPlainLetters = (name, country) => MARKED.has(country)
  ? name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[\u02bb\u02bc\u02bf\u02be`\u2018\u2019]/g, "'").replace(/(^|[\s-])'|'(?=$|[\s-])/g, '$1').normalize('NFC')
  : name

const towns = readFileSync(townsFile, 'utf8').split('\n').map(line => line.split('\t')).filter(field => field.length > 17).map(field => ({
  geonames: field[0], name: field[1], others: field[3].split(','), point: [+field[4], +field[5]], kind: field[7], country: field[8],
  division: `${field[8]}.${field[10]}`, population: +field[14],
}))
const townsOf = new Map()
for (const town of towns) {
  if (!townsOf.has(town.division)) townsOf.set(town.division, [])
  townsOf.get(town.division).push(town)
}

// Countries
const own = new Map(table('countries.tsv').map(([code, ...rest]) => [code, rest]))
const points = countryPoints(JSON.parse(readFileSync(shapesFile, 'utf8')))
const countries = new Map()
for (const [code, number, name, capital, population, continent, geonames] of table('geonames-countries.tsv')) {
  if (!geonames) continue
  const [english = name, others = '', people = ''] = own.get(code) ?? []
  const row = place('COUNTRY', slug(english), english, {country: code, point: points.get(number === '0' ? name : number.padStart(3, '0')), population: +population, geonames, town: capital, division: continent})
  countries.set(code, row)
  for (const each of [english, ...list(others)]) call(row, each)
  for (const each of list(people)) call(row, each, 'd')
}

// Regions of no list
const regions = table('regions.tsv').map(([id, name, type, country, members, latitude, longitude, source, geonames, others, people]) => {
  const row = place(type, id, name, {country, geonames: geonames ?? '', population: 3_000_000})
  for (const each of [name, ...list(others)]) call(row, each)
  for (const each of list(people)) call(row, each, 'd')
  if (latitude) {
    row.point = [+latitude, +longitude]
    row.source = source
  } else if (members) {
    const codes = members.split(',')
    row.point = mean(codes.flatMap(code => code.length === 2 ? [countries.get(code).point] : townsOf.get(code).map(town => town.point)))
    row.source = `middle of ${codes.join(', ')} in GeoNames`
  }
  return row
})
const regionByGeonames = new Map(regions.filter(row => row.geonames).map(row => [row.geonames, row]))

// First divisions
const extra = new Map(table('names.tsv').map(([id, ...rest]) => [id, rest]))
const divisions = new Map()
for (const [code, name, geonames] of table('geonames-admin1.tsv')) {
  if (regionByGeonames.has(geonames)) {
    divisions.set(code, regionByGeonames.get(geonames))
    continue
  }
  const inside = townsOf.get(code) ?? []
  const row = place('ADM1', '', name, {
    country: code.slice(0, 2), division: code, geonames, point: mean(inside.map(town => town.point)), population: inside.reduce((sum, town) => sum + (town.kind === 'PPLX' ? 0 : town.population), 0),
  })
  divisions.set(code, row)
  call(row, name)
  const words = key(name).split(' ')
  const bare = words.filter(word => !TYPE_WORDS.has(word))
  if (bare.length && bare.length < words.length) call(row, bare.join(' '), 'a')
  if (bare.length > 1 && ARTICLES.has(bare[0])) call(row, bare.slice(1).join(' '), 'a')
  const seat = inside.find(town => key(town.name) === bare.join(' '))
  for (const other of seat?.others ?? []) if (isSpelling(other, seat.name)) call(row, other, 'a')
  const side = words[0] && SIDES.find(([word]) => word === words[0])
  if (side && words.length > 1) call(row, [side[1], ...words.slice(1)].join(' '), 'a')
  const [others = '', people = ''] = extra.get(code) ?? []
  for (const each of list(others)) call(row, each)
  for (const each of list(people)) call(row, each, 'd')
}

// Towns
function isKept(town) {
  if (town.kind === 'PPLC' || extra.has(town.geonames)) return true
  if (town.kind === 'PPLX') return town.population >= FEWEST_IN_QUARTER
  if (['PPLH', 'PPLCH', 'PPLQ', 'PPLW'].includes(town.kind)) return false
  return town.kind === 'PPLA' || town.population >= (ENGLISH.has(town.country) ? FEWEST_ENGLISH : FEWEST)
}

for (const town of towns.filter(isKept).sort((a, b) => b.population - a.population || a.geonames - b.geonames)) {
  const others = list((extra.get(town.geonames) ?? [])[0])
  const other = /^[!~]/.test(others[0] ?? '') ? others.shift() : ''
  const inNews = other.slice(1) || inPlainLetters(town.name, town.country)
  const isNameOnly = other.startsWith('~')
  const row = place('CITY', '', inNews, {...town, name: inNews, called: isNameOnly ? town.name : inNews, capital: town.kind === 'PPLC'})
  call(row, inNews)
  if (isNameOnly) call(row, town.name)
  const parts = key(inNews).split(' ')
  if (parts.length > 2 && parts.at(-1) === 'city') call(row, parts.slice(0, -1).join(' '), 'a')
  const fewest = TRANSLITERATED.has(town.country) ? FEWEST_TRANSLITERATED : FEWEST_FOR_SPELLINGS
  if ((isNameOnly || key(inNews) === key(town.name)) && (town.population >= fewest || town.kind === 'PPLC' || town.kind === 'PPLA')) {
    for (const other of town.others) {
      if (other === `${town.name} City`) call(row, other)
      else if (isSpelling(other, town.name)) call(row, other, 'a')
    }
  }
  for (const each of others) call(row, each)
}

// Ids: the plain name for the place that it means most often, with division and country for all others
const taken = new Set()
function take(row, ...candidates) {
  row.slug = [...candidates, `${candidates.at(-1)}-${row.geonames}`].find(each => each && !taken.has(each))
  taken.add(row.slug)
}
const townSlug = row => {
  const division = divisions.get(row.division)?.name ?? ''
  return slug(`${row.called} ${slug(division) === slug(row.called) ? 'city' : division} ${row.country}`)
}
for (const row of places.filter(row => row.slug)) take(row, row.slug)
const known = row => row.capital || row.type === 'CITY' && row.population >= WELL_KNOWN
for (const row of places.filter(known).sort((a, b) => b.capital - a.capital)) take(row, slug(row.called), townSlug(row))
for (const row of places.filter(row => row.type === 'ADM1').sort((a, b) => b.population - a.population)) take(row, slug(row.name), slug(`${row.name} ${row.country}`))
for (const row of places.filter(row => !row.slug)) take(row, slug(row.called), townSlug(row))

const capitalOf = code => places.find(row => row.capital && row.country === code)?.index ?? ''
const four = point => point ? point.map(degrees => (Math.round(degrees * 10_000) / 10_000).toString()).join('\t') : '\t'
const lines = places.map(row => [row.slug, row.name, row.type, row.country, row.division, four(row.point), row.population, row.geonames,
  row.type === 'COUNTRY' ? capitalOf(row.country) : row.capital ? 'C' : row.kind === 'PPLX' ? 'X' : row.type === 'CITY' && extra.has(row.geonames) ? 'K' : '', row.source].join('\t'))
const keys = [...names.keys()].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
const named = keys.map(each => each + '\t' + [...names.get(each)].map(([index, flag]) => index + flag).join(','))
const short = table('abbreviations.tsv').flatMap(([code, forms]) => list(forms).map(form => `${form}\t${divisions.get(code).index}`))
mkdirSync(dirname(output), {recursive: true})
const text = [places.length, keys.length, short.length].join('\t') + '\n' + [...lines, ...named, ...short].join('\n') + '\n'
writeFileSync(output, gzipSync(text, {level: 9}))
console.log(`${places.length} places, ${keys.length} names, ${text.length} characters`)

// Small towns: a line for each spelling, in the order of the keys
const rows = []
for (const town of towns.filter(town => !isKept(town) && !['PPLH', 'PPLCH', 'PPLQ', 'PPLW'].includes(town.kind))) {
  const name = inPlainLetters(town.name, town.country)
  const spellings = new Map([[key(name), '']])
  const wanted = TRANSLITERATED.has(town.country) ? town.others.filter(other => isSpelling(other, town.name)) : []
  for (const other of wanted.slice(0, MOST_SPELLINGS)) if (!spellings.has(key(other))) spellings.set(key(other), 'a')
  for (const [at, flag] of spellings) {
    const fields = [name, 'CITY', town.country, town.division, four(town.point), town.population || '', town.geonames]
    if (at) rows.push([at, ...fields, town.kind === 'PPLX' ? 'X' : '', flag].join('\t'))
  }
}
const sorted = rows.map(row => Buffer.from(row + '\n')).sort(Buffer.compare)
writeFileSync(small, gzipSync(Buffer.concat(sorted), {level: 9}))
console.log(`${sorted.length} lines of small towns, ${Buffer.concat(sorted).length} bytes`)
