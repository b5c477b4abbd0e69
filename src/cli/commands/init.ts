// `whogets init`: a first map, in YAML or TypeScript.

import { existsSync } from "node:fs";
import { UsageError, writeJsonSchema } from "../../index";
import { countries, countryMeant, isIdOf, isPlainDate, nearest } from "../../model";
import { catalogue } from "../../processors";
import { usualNames } from "../find-map";
import { type FirstMap, typescriptMap, yamlMap } from "../first-map";
import type { Terminal } from "../terminal";
import { writeWhole } from "../write-file";
import { type Command, jsonText, textValue, type Values } from "./types";

export const init: Command = {
  name: "init",
  usage: "init",
  summary: "write a first map, in YAML or TypeScript",
  help: `Writes a first map into this folder. Asks on a terminal; elsewhere every answer is an option, and --name is needed.
An existing map is never overwritten.

  --name TEXT        whose map it is
  --country CODE     country of the controller, two letters (LV, DE, ...); left out = not stated
  --vendors LIST     vendors that get data, comma-separated (klaviyo,stripe,google); see \`whogets init --vendors help\`
  --format F         yaml (default) or ts
  --date YYYY-MM-DD  the day the map describes (default: today)

  whogets init
  whogets init --name "Example shop" --country LV --vendors klaviyo,stripe --format ts`,
  options: {
    name: { type: "string" },
    country: { type: "string" },
    vendors: { type: "string" },
    format: { type: "string" },
    date: { type: "string" },
  },
  words: { least: 0, most: 0 },
  run,
};

async function run(terminal: Terminal, _: readonly string[], values: Values): Promise<number> {
  if (values.vendors === "help") {
    terminal.out(`${catalogue.slugs.join("\n")}\n`);
    return 0;
  }
  const present = usualNames.find((name) => existsSync(terminal.resolve(name)));
  if (present !== undefined) throw new UsageError(`${present} is already here; nothing was written`);
  const answer = async (option: string, question: string, fallback: string | undefined): Promise<string> => {
    const given = textValue(values, option);
    if (given !== undefined) return given.trim();
    if (terminal.canAsk) return (await terminal.ask(`${question} `)).trim() || (fallback ?? "");
    if (fallback !== undefined) return fallback;
    throw new UsageError(`nobody can be asked here; say --${option} (see: whogets init --help)`);
  };
  const name = await answer("name", "Whose map is it (name of the shop or company)?", undefined);
  if (name === "") throw new UsageError("the name is empty; say whose map it is with --name");
  const country = countryFrom(await answer("country", "In which country (two letters, empty = not stated)?", ""));
  const vendors = (await answer("vendors", "Which vendors get data (klaviyo,stripe,... or empty)?", ""))
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
  for (const vendor of vendors) requireVendor(vendor);
  const format = await answer("format", "YAML or TypeScript (yaml/ts)?", "yaml");
  if (format !== "yaml" && format !== "ts") throw new UsageError(`unknown format ${JSON.stringify(format)}; known: yaml, ts`);
  const asOf = textValue(values, "date") ?? terminal.today;
  if (!isPlainDate(asOf)) throw new UsageError(`${JSON.stringify(asOf)} is not a day that exists; write it as YYYY-MM-DD`);
  const first: FirstMap = { name, country, asOf, vendors: [...new Set(vendors)].sort() };
  const file = format === "ts" ? "datamap.ts" : "datamap.yaml";
  await writeWhole(terminal.resolve(file), format === "ts" ? typescriptMap(first) : yamlMap(first), "create");
  const schema = format === "yaml" ? await writeSchema(terminal.resolve("whogets.schema.json")) : "";
  terminal.err(`wrote ${file}${schema}\nnext: whogets email · whogets show · whogets draw -o flows.svg\n`);
  return 0;
}

/** The schema is a help and no part of the map: one that is there is kept, and without it the map is whole. */
async function writeSchema(path: string): Promise<string> {
  if (existsSync(path)) return "; whogets.schema.json was there and is kept (to renew it: whogets schema -o whogets.schema.json)";
  await writeWhole(path, jsonText(writeJsonSchema()), "create");
  return " and whogets.schema.json (completion for editors)";
}

function countryFrom(text: string): string | null {
  if (text === "") return null;
  const code = text.toUpperCase();
  if (isIdOf(countries, code)) return code;
  const suggestion = countryMeant(text);
  throw new UsageError(
    `unknown country ${JSON.stringify(text)}; write two letters of ISO 3166-1${suggestion === null ? "" : `, perhaps "${suggestion}"`}`,
  );
}

function requireVendor(vendor: string): void {
  if (catalogue.slugs.includes(vendor)) return;
  const suggestion = nearest(vendor, catalogue.slugs);
  throw new UsageError(
    `unknown vendor ${JSON.stringify(vendor)}; ${
      suggestion === null
        ? "leave it out here and write it under parties (all that the catalogue has: whogets init --vendors help)"
        : `did you mean "${suggestion}"?`
    }`,
  );
}
