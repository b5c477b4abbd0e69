// `whogets vendors`: the list of the catalogue, by country and line of business.

import { type PlainDate, UsageError } from "../../index";
import { countries, countryMeant, isIdOf, nearest, shown } from "../../model";
import { vendors as catalogued, type Recorded, type VendorOnDay, vendorOn, vendorsFor } from "../../processors";
import { mapFor } from "../find-map";
import { type Terminal, writeTable } from "../terminal";
import { type Command, jsonText, mapOptions, textValue, type Values } from "./types";

export const vendors: Command = {
  name: "vendors",
  usage: "vendors",
  summary: "the vendors of the catalogue, by country and line of business",
  help: `Lists the vendors of the catalogue: slug, name, line of business, day to look again, countries of its
companies, services. More about one: whogets vendor NAME.

  --country CODE     only those with a company in this country (US, IE, ...)
  --kind KIND        only this line of business (email-marketing, payments, hosting, ...)
  --on YYYY-MM-DD    names and companies of that day (default: today)
  --map FILE         also the vendors of your own that this map has
  --json             one JSON object on stdout

  whogets vendors --country US --kind email-marketing
  whogets vendors --json | jq -r '.vendors[].vendor'`,
  options: { country: { type: "string" }, kind: { type: "string" }, on: { type: "string" }, ...mapOptions },
  words: { least: 0, most: 0 },
  run,
};

async function run(terminal: Terminal, _: readonly string[], values: Values): Promise<number> {
  const on = (textValue(values, "on") ?? terminal.today) as PlainDate;
  const country = countryFrom(textValue(values, "country"));
  const named = textValue(values, "map");
  const all: readonly Recorded[] = named === undefined ? catalogued : vendorsFor(await mapFor(terminal, named));
  const kind = kindFrom(textValue(values, "kind"), all);
  const found = all
    .map((one): Listed => ({ ...vendorOn(one, on), own: one.own === true }))
    .filter((one) => kind === null || one.kind === kind)
    .filter((one) => country === null || one.entities.some((entity) => entity.country === country));
  if (values.json === true) terminal.out(jsonText({ on, country, kind, vendors: found.map(summaryOf) }));
  else if (found.length === 0)
    terminal.out(`${named === undefined ? "The catalogue has" : "The catalogue and the map have"} none of these.\n`);
  else writeTable(terminal, columns, found.map(rowOf));
  return 0;
}

const columns = [
  { title: "Vendor", share: 0 },
  { title: "Name", share: 1 },
  { title: "Kind", share: 0 },
  { title: "Recheck after", share: 0 },
  { title: "Companies in", share: 1, join: ", " },
  { title: "Services", share: 2, join: ", " },
];

/** With whose it is. */
type Listed = VendorOnDay & { readonly own: boolean };

/** Countries of companies whose name nobody saw in a text say so. */
const rowOf = ({ vendor, name, kind, entities, services, recheckAfter, own }: Listed): readonly string[] => [
  own ? `${vendor} (own)` : vendor,
  name.value,
  kind,
  recheckAfter,
  entities.length === 0
    ? "none recorded"
    : entities.map((one) => (one.name.grade === "memory" ? `${one.country} (from memory)` : one.country)).join("\n"),
  services.map(({ id, status }) => (status === "no-end-recorded" ? id : `${id} (${status === "ended" ? "ended" : "not yet"})`)).join("\n"),
];

const summaryOf = ({ vendor, name, kind, entities, services, reviewed, recheckAfter, own }: Listed) => ({
  vendor,
  ...(own ? { own } : {}),
  name: name.value,
  kind,
  entities: entities.map((one) => ({ key: one.key, name: one.name.value, country: one.country, grade: one.name.grade })),
  services: services.map(({ id, status }) => ({ id, status })),
  reviewed,
  recheckAfter,
});

function countryFrom(text: string | undefined): string | null {
  if (text === undefined) return null;
  const code = text.trim().toUpperCase();
  if (isIdOf(countries, code)) return code;
  const suggestion = countryMeant(text);
  throw new UsageError(
    `unknown country ${shown(text)}; write two letters of ISO 3166-1${suggestion === null ? "" : `, perhaps "${suggestion}"`}`,
  );
}

function kindFrom(text: string | undefined, all: readonly Recorded[]): string | null {
  if (text === undefined) return null;
  const known = [...new Set<string>(all.map(({ record }) => record.kind))].sort();
  if (known.includes(text)) return text;
  const within = known.filter((one) => text.length > 2 && one.includes(text.toLowerCase()));
  const suggestion = within.length > 0 ? within.join('" or "') : nearest(text, known);
  throw new UsageError(
    `unknown kind ${shown(text)}; ${suggestion === null ? `known: ${known.join(", ")}` : `did you mean "${suggestion}"?`}`,
  );
}
