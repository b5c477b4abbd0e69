// What a command is.

import type { ParseArgsConfig } from "node:util";
import { isPlainDate, type PlainDate, UsageError } from "../../model";
import { plain, type Terminal } from "../terminal";

export type Options = NonNullable<ParseArgsConfig["options"]>;
/** Values of options by name, as `parseArgs` gives them. */
export type Values = Readonly<Record<string, string | boolean | undefined>>;

export interface Command {
  readonly name: string;
  /** How it is called, e.g. `party ID`. */
  readonly usage: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What it does, its options, and examples. */
  readonly help: string;
  readonly options: Options;
  /** How many words it takes after its name. */
  readonly words: { readonly least: number; readonly most: number };
  /** Returns the exit code. */
  run(terminal: Terminal, words: readonly string[], values: Values, version: string): Promise<number>;
}

/** Options of every command that reads a map. */
export const mapOptions: Options = { map: { type: "string" }, json: { type: "boolean" } };

/** Options of every question. */
export const questionOptions: Options = {
  ...mapOptions,
  subject: { type: "string" },
  purpose: { type: "string" },
  on: { type: "string" },
  closure: { type: "boolean" },
};

export const mapHelp = `  --map FILE         the map (default: whogets.config.ts, datamap.ts, .yaml, .yml or .json here)
  --json             one JSON object on stdout`;

export const questionHelp = `  --subject ID       only data about these people
  --closure          with --subject: also of those they are, too ("a client is a visitor")
  --purpose ID       only flows for this purpose (marketing, payments.processing, ...)
  --on YYYY-MM-DD    only flows of that day (default: the day that the map describes, asOf)
${mapHelp}`;

export const jsonText = (value: unknown): string => `${plain(JSON.stringify(value, null, 2))}\n`;

/** @throws {UsageError} for a day that does not exist: told once, before any map is read. */
export function dayValue(values: Values, name: string): PlainDate | undefined {
  const day = textValue(values, name);
  if (day === undefined || isPlainDate(day)) return day;
  throw new UsageError(`${JSON.stringify(day)} is not a day that exists; write it as YYYY-MM-DD`);
}

export const textValue = (values: Values, name: string): string | undefined => {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
};
