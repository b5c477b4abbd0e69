// Regenerates src/render/geo/world.ts from world-atlas (Natural Earth): outlines of countries from the 110m set, one point for every country
// from the 10m set. Run by hand when the data change, never in CI:
//
//   node scripts/world-map.mjs && npx biome check src/render/geo/world.ts
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea, geoCentroid, geoContains, geoDistance } from "d3-geo";
import { feature } from "topojson-client";

const require = createRequire(import.meta.url);
const { version, license } = require("world-atlas/package.json");
const read = (set) => {
  const topology = require(`world-atlas/countries-${set}.json`);
  return feature(topology, topology.objects.countries).features;
};

/** Outlines and points are whole multiples of this many degrees. */
const unit = 0.05;

/** Code by name, as our table has it, and where Natural Earth writes it differently. */
const table = readFileSync(new URL("../src/model/vocabulary/countries.ts", import.meta.url), "utf8");
const codes = new Map([...table.matchAll(/^ {2}"?([A-Z-]+)"?: \{ name: "([^"]+)" \}/gm)].map(([, code, name]) => [name, code]));
const named = {
  "W. Sahara": "EH", "United States of America": "US", "Dem. Rep. Congo": "CD", "Dominican Rep.": "DO", "Falkland Is.": "FK", "Côte d'Ivoire": "CI",
  "Central African Rep.": "CF", "Eq. Guinea": "GQ", eSwatini: "SZ", Palestine: "PS", "Solomon Is.": "SB", "Bosnia and Herz.": "BA", Macedonia: "MK",
  "S. Sudan": "SS", Turkey: "TR", "Fr. S. Antarctic Lands": "TF", "St-Martin": "MF", "Sint Maarten": "SX", "St. Pierre and Miquelon": "PM",
  "Turks and Caicos Is.": "TC", "Fr. Polynesia": "PF", "Pitcairn Is.": "PN", "Marshall Is.": "MH", "St. Vin. and Gren.": "VC",
  "U.S. Minor Outlying Is.": "UM", "Antigua and Barb.": "AG", "St. Kitts and Nevis": "KN", "U.S. Virgin Is.": "VI", "St-Barthélemy": "BL",
  "British Virgin Is.": "VG", "Cayman Is.": "KY", "Heard I. and McDonald Is.": "HM", "São Tomé and Principe": "ST", "Cabo Verde": "CV",
  Åland: "AX", "Faeroe Is.": "FO", "Br. Indian Ocean Ter.": "IO", "Cook Is.": "CK", "Wallis and Futuna Is.": "WF", "S. Geo. and the Is.": "GS",
  "N. Mariana Is.": "MP", Vatican: "VA", Czechia: "CZ", Macao: "MO", "Hong Kong": "HK", Micronesia: "FM", "Saint Helena": "SH", Congo: "CG",
}; // biome-ignore format: a table
/** Drawn, but no country of ISO 3166-1. */
const uncoded = new Set(["N. Cyprus", "Somaliland", "Dhekelia", "Akrotiri", "Siachen Glacier", "Baikonur", "USNB Guantanamo Bay",
  "Cyprus U.N. Buffer Zone", "Indian Ocean Ter.", "Coral Sea Is.", "Spratly Is.", "Clipperton I.", "Ashmore and Cartier Is.", "Bajo Nuevo Bank",
  "Serranilla Bank", "Scarborough Reef"]); // biome-ignore format: a table
const codeOf = (name) => {
  const code = named[name] ?? codes.get(name) ?? codes.get(name.replace("St.", "Saint"));
  if (code === undefined && !uncoded.has(name)) throw new Error(`no code for ${name}`);
  return code ?? "";
};

/** Codes that Natural Earth draws as a part of another country: the part is the polygon around, or nearest to, this place. */
const parts = { GF: [-53, 4], GP: [-61.5, 16.2], MQ: [-61, 14.65], RE: [55.5, -21.1], YT: [45.15, -12.8], SJ: [16, 78.6], BQ: [-68.28, 12.19],
  BV: [3.4, -54.4], CC: [96.83, -12.17], CX: [105.6, -10.45], TK: [-171.8, -9.2] }; // biome-ignore format: a table

/** Without slivers whose ring runs the wrong way round: to d3 they are the whole globe less a sliver. */
const polygonsOf = ({ type, coordinates }) =>
  (type === "Polygon" ? [coordinates] : coordinates).filter((one) => geoArea(polygon(one)) < 2 * Math.PI);
const polygon = (coordinates) => ({ type: "Polygon", coordinates });
const largest = (geometry) => polygonsOf(geometry).reduce((a, b) => (geoArea(polygon(b)) > geoArea(polygon(a)) ? b : a));
const units = (degrees) => Math.round(degrees / unit);

/** Differences of successive places, "x,y" each; rings are joined by ";", polygons by "|". */
function encoded(geometry) {
  const ring = (places) => {
    let [x, y] = [0, 0];
    const steps = [];
    for (const [lon, lat] of places) {
      const [dx, dy] = [units(lon) - x, units(lat) - y];
      if (steps.length > 0 && dx === 0 && dy === 0) continue;
      steps.push(`${dx},${dy}`);
      [x, y] = [x + dx, y + dy];
    }
    return steps.length < 4 ? null : steps.join(" ");
  };
  return polygonsOf(geometry)
    .map((rings) =>
      rings
        .map(ring)
        .filter((one) => one !== null)
        .join(";"),
    )
    .filter((one) => one !== "")
    .join("|");
}

const byCode = ([a], [b]) => (a < b ? -1 : a > b ? 1 : 0);
const outlines = read("110m")
  .map(({ properties: { name }, geometry }) => [codeOf(name), encoded(geometry)])
  .filter(([code]) => code !== "AQ")
  .sort(byCode);

const fine = read("10m");
const points = new Map();
for (const {
  properties: { name },
  geometry,
} of fine) {
  const code = codeOf(name);
  // A crescent or a ring of islands has its middle outside: still the place where the eye looks for it.
  if (code !== "" && code !== "AQ" && !points.has(code)) points.set(code, geoCentroid(polygon(largest(geometry))));
}
for (const [code, place] of Object.entries(parts)) {
  const all = fine.flatMap(({ geometry }) => polygonsOf(geometry).map(polygon));
  const near = all.filter((one) => geoContains(one, place) || geoDistance(geoCentroid(one), place) < 0.012);
  if (near.length === 0) {
    console.warn(`${code}: no polygon near; the place itself is taken`);
    points.set(code, place);
    continue;
  }
  points.set(code, geoCentroid(polygon(largest({ type: "MultiPolygon", coordinates: near.map((one) => one.coordinates) }))));
}
const missing = [...codes.values()].filter((code) => !points.has(code) && !code.startsWith("INT-") && code !== "AQ");
if (missing.length > 0) throw new Error(`no point for ${missing}`);

const rows = [...points]
  .sort(byCode)
  .map(([code, [lon, lat]]) => `  "${code}": [${units(lon)}, ${units(lat)}],`.replace(/"([A-Z]+)"/, "$1"));
writeFileSync(
  new URL("../src/render/geo/world.ts", import.meta.url),
  `// GENERATED outlines and points of countries, so that a map is drawn without a network. Generator: scripts/world-map.mjs. Do not edit.
//
// Source: world-atlas ${version} (licence ${license}, copyright 2013-2019 Michael Bostock), made of Natural Earth 4.1.0 (public domain).
// Borders are drawn as Natural Earth has them and take no side.

/** Degrees of one unit, here and in the outlines. */
export const unit = ${unit};

/**
 * By country code, "" = no code of ISO 3166-1; from countries-110m. Polygons joined by "|", their rings by ";", the places of a ring by a blank:
 * east and north of the place before, in units.
 */
export const outlines: readonly (readonly [code: string, polygons: string])[] = [
${outlines.map((row) => `  ${JSON.stringify(row).replace(",", ", ")},`).join("\n")}
];

/** East and north, in units: the middle of the largest polygon; from countries-10m. */
export const points: Readonly<Record<string, readonly [lon: number, lat: number]>> = {
${rows.join("\n")}
};
`,
);
