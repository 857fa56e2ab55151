// Writes made-up articles in the seed's form: node articles.mjs COUNT FOLDER. The same count makes the same files.
import { mkdirSync, writeFileSync } from "node:fs";

const [count, folder] = [Number(process.argv[2]), process.argv[3]];

const FIRST = words(`Ada Bela Carim Dora Emil Fadia Goran Hana Ivo Jana Karim Lena Milo Nadia Oskar Petra Qasim Rosa Samir
  Tara Umar Vera Wanda Xenia Yusuf Zora Amal Bruno Clara Dario Elif Farid Greta Hugo Irina Jonas Katya Luca Maya Niko
  Olga Pavel Rania Sven Tomas Ursula Viktor Walid Yara Zeno`);
const LAST = pairs(words("Ner Kov Sal Bran Mor Tal Vel Hart Lund Par"), words("i ic man ova ez ski berg eddin sen is"));
const TOWN = pairs(words("Su Mar Kal Ost Ber Tor Lim Vas Dor Ras Nov Pel Gar Hel Zan Kir Alm Rov Sib Tem"), words(
  "va ford dale hafen grad polis minster bad ona ith"));
const COUNTRIES = [["FJ", "Fiji"], ["SY", "Syria"], ["DE", "Germany"], ["NG", "Nigeria"], ["PE", "Peru"], ["JP", "Japan"]];
const CAUSES = words("storm flood landslide quake fire collision");
const FILLER = [
  "Roads into the valley stayed closed through the evening while crews cleared fallen trees and power lines, and the "
    + "railway ran buses on two of its routes.",
  "Schools will remain shut until the buildings have been looked over, the town hall said in a short statement, and "
    + "meals are handed out at the market hall.",
  "Neighbours described a night of noise and dust, then hours of waiting for news of relatives whose telephones did not "
    + "answer; many slept in cars or in the open.",
  "Insurers expect claims to come in slowly, because most of the older houses near the river were never insured against "
    + "this kind of damage.",
  "A field kitchen, two water trucks and a generator arrived before noon, and volunteers from the next town took over the "
    + "night shift at the clinic.",
];

function words(text) {
  return text.split(/\s+/);
}

function pairs(heads, tails) {
  return heads.flatMap(head => tails.map(tail => head + tail));
}

function slug(name) {
  return name.toLowerCase().replaceAll(" ", "-");
}

// Each list is walked at a pace of its own, so that neighbours in time share neither people nor places.
const pick = (list, i, pace) => list[(i * pace) % list.length];

function article(i) {
  const speaker = `${pick(FIRST, i, 7)} ${pick(LAST, Math.floor(i / FIRST.length), 3)}`;
  const town = pick(TOWN, i, 13);
  const [code, country] = COUNTRIES[TOWN.indexOf(town) % COUNTRIES.length];
  const cause = pick(CAUSES, i, 5);
  const hurt = 2 + (i % 997);
  const agency = `${pick(TOWN, Math.floor(i / 3), 17)} Rescue Service`;
  const published = new Date(Date.UTC(2026, 0, 4 - (i % 5000))).toISOString().slice(0, 10);
  const day = new Date(Date.UTC(2026, 0, 3 - (i % 5000)));
  const weekday = day.toLocaleDateString("en", { weekday: "long", timeZone: "UTC" });
  return {
    id: `made-up-${String(i).padStart(7, "0")}`,
    headline: `At least ${hurt} hurt as ${cause} hits ${town}`,
    standfirst: `Mayor ${speaker} asks for help as the clean-up begins`,
    paragraphs: [
      `At least ${hurt} people were hurt when a ${cause} struck ${town} in ${country} on ${weekday}, the ${agency} said.`,
      ...FILLER,
      `Mayor ${speaker} thanked the helpers and asked drivers to keep the main street of ${town} free.`,
      ...FILLER.slice(i % FILLER.length),
    ],
    publisher: "The Example",
    language: "en",
    published: { edtf: published },
    people: [{
      id: slug(speaker),
      name: speaker,
      roles: [{ words: { exact: "Mayor", paragraph: 1 } }],
      mentions: [{ exact: speaker, paragraph: 1 }, { exact: speaker, paragraph: 8 }],
    }],
    places: [
      {
        id: slug(town), name: town, type: "CITY", countryCode: code, within: slug(country),
        mentions: [{ exact: town, paragraph: 0 }, { exact: town, paragraph: 2, occurrence: 1 }, { exact: town, paragraph: 8 }],
      },
      { id: slug(country), name: country, type: "COUNTRY", countryCode: code, mentions: [{ exact: country, paragraph: 2 }] },
    ],
    organisations: [{
      id: slug(agency), name: agency, type: "OTHER", mentions: [{ exact: agency, paragraph: 2 }],
    }],
    dates: [{
      id: "d1",
      edtf: day.toISOString().slice(0, 10),
      basis: "RELATIVE_TO_PUBLICATION",
      inferred: true,
      note: `The ${weekday} before the day of publication.`,
      mentions: [{ exact: weekday, paragraph: 2 }],
    }],
    casualties: [{
      id: "c1",
      measure: "WOUNDED",
      quantifier: "EQUAL_OR_MORE",
      value: hurt,
      victims: "UNSTATED",
      aggregation: "SINGLE_EVENT",
      status: "REPORTED",
      attribution: { kind: "NAMED", organisationId: slug(agency) },
      placeId: slug(town),
      periodId: "d1",
      evidence: {
        claim: { exact: `At least ${hurt} people were hurt`, paragraph: 2 },
        number: { exact: String(hurt), paragraph: 2 },
        quantifier: { exact: "At least", paragraph: 2 },
        measure: { exact: "hurt", paragraph: 2 },
        attribution: { exact: agency, paragraph: 2 },
        place: { exact: town, paragraph: 2, occurrence: 1 },
        period: { exact: `on ${weekday}`, paragraph: 2 },
      },
    }],
    events: [{
      id: `${slug(town)}-${day.toISOString().slice(0, 10)}`,
      main: true,
      placeId: slug(town),
      periodId: "d1",
      figures: ["c1"],
      tolls: [{ measure: "WOUNDED", figures: ["c1"] }],
    }],
  };
}

mkdirSync(folder, { recursive: true });
for (let i = 0; i < count; i++) {
  const { id, ...rest } = article(i);
  writeFileSync(`${folder}/${id}.json`, JSON.stringify({ id, ...rest }));
}
