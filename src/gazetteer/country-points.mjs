// One point for each country: where a map would write its name, the point of its largest part that is farthest from any border.

const STEPS = 20

export function countryPoints(topology) {
  const {scale, translate} = topology.transform
  const arcs = topology.arcs.map(arc => {
    let [x, y] = [0, 0]
    return arc.map(step => [(x += step[0]) * scale[0] + translate[0], (y += step[1]) * scale[1] + translate[1]])
  })
  const ring = indices => indices.flatMap(index => index >= 0 ? arcs[index] : [...arcs[~index]].reverse())
  const points = new Map()
  for (const {id, properties, type, arcs: parts} of topology.objects.countries.geometries) {
    const polygons = (type === 'Polygon' ? [parts] : parts).map(polygon => polygon.map(ring))
    const largest = polygons.reduce((best, polygon) => area(polygon[0]) > area(best[0]) ? polygon : best)
    points.set(id ?? properties.name, farthestInside(largest))
  }
  return points
}

/** On the cylinder of the same areas, where a degree of latitude is as high as its parallel is long. */
function area(ring) {
  const height = point => Math.sin(point[1] * Math.PI / 180)
  let twice = 0
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    twice += ring[j][0] * height(ring[i]) - ring[i][0] * height(ring[j])
  }
  return Math.abs(twice / 2)
}

/** Tries a grid of points, then a finer one around the best, and so on; answers latitude and longitude. */
function farthestInside(polygon) {
  const xs = polygon[0].map(point => point[0])
  const ys = polygon[0].map(point => point[1])
  let [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  let best = {depth: -Infinity, x: (west + east) / 2, y: (south + north) / 2}
  for (let round = 0; round < 3; round++) {
    const [dx, dy] = [(east - west) / STEPS, (north - south) / STEPS]
    for (let i = 0; i <= STEPS; i++) {
      for (let j = 0; j <= STEPS; j++) {
        const [x, y] = [west + i * dx, south + j * dy]
        const depth = depthOf(polygon, x, y)
        if (depth > best.depth) best = {depth, x, y}
      }
    }
    ;[west, east, south, north] = [best.x - dx, best.x + dx, best.y - dy, best.y + dy]
  }
  return [best.y, best.x]
}

/** How far from the border, and below zero outside. */
function depthOf(polygon, x, y) {
  const shrink = Math.cos(y * Math.PI / 180)
  let inside = false
  let nearest = Infinity
  for (const ring of polygon) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[j]
      const [bx, by] = ring[i]
      if (ay > y !== by > y && x < (bx - ax) * (y - ay) / (by - ay) + ax) inside = !inside
      nearest = Math.min(nearest, distanceTo(ax, ay, bx, by, x, y, shrink))
    }
  }
  return inside ? nearest : -nearest
}

function distanceTo(ax, ay, bx, by, x, y, shrink) {
  const [dx, dy] = [(bx - ax) * shrink, by - ay]
  const length = dx * dx + dy * dy
  const share = length ? Math.max(0, Math.min(1, ((x - ax) * shrink * dx + (y - ay) * dy) / length)) : 0
  return Math.hypot((x - ax) * shrink - share * dx, y - ay - share * dy)
}
