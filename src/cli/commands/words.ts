// `whogets categories`, `whogets purposes`: the words that every map may use without declaring them.

import { categories, categoryAliases, purposes, UsageError } from "../../index";
import { nearest } from "../../model";
import { type Terminal, writeTable } from "../terminal";
import { type Command, jsonText, type Values } from "./types";

interface Row {
  readonly label: string;
  readonly definition: string;
}

function lister(
  name: string,
  what: string,
  rows: Readonly<Record<string, Row>>,
  aliases: Readonly<Record<string, string>>,
  example: string,
): Command {
  return {
    name,
    usage: `${name} [WORD]`,
    summary: `the ${name} that every map may use; with WORD those in which it occurs`,
    help: `Lists the built-in ${name}: id, label and definition. A map may declare others under "${name}".
WORD narrows the list to those in whose id, label, definition or everyday words it occurs.

  --json             one JSON object on stdout

  whogets ${name}
  whogets ${name} ${example}`,
    options: { json: { type: "boolean" } },
    words: { least: 0, most: 1 },
    async run(terminal: Terminal, [word]: readonly string[], values: Values): Promise<number> {
      const ids = found(word?.toLowerCase() ?? "", rows, aliases);
      if (ids.length === 0) {
        const suggestion = nearest(word, [...Object.keys(rows), ...Object.keys(aliases)]);
        const remedy = suggestion === null ? `try another word, or see all: whogets ${name}` : `did you mean "${suggestion}"?`;
        throw new UsageError(`no ${what} has ${JSON.stringify(word)} in its id, label or definition; ${remedy}`);
      }
      if (values.json === true) terminal.out(jsonText({ [name]: ids.map((id) => ({ id, ...rows[id] })) }));
      else
        writeTable(
          terminal,
          columns,
          ids.map((id) => [id, rows[id]?.label ?? "", rows[id]?.definition ?? ""]),
        );
      return 0;
    },
  };
}

function found(word: string, rows: Readonly<Record<string, Row>>, aliases: Readonly<Record<string, string>>): readonly string[] {
  const meant = new Set(Object.entries(aliases).flatMap(([alias, id]) => (alias.includes(word) ? [id] : [])));
  return Object.entries(rows).flatMap(([id, { label, definition }]) =>
    meant.has(id) || [id, label, definition].some((text) => text.toLowerCase().includes(word)) ? [id] : [],
  );
}

const columns = [
  { title: "Id", share: 0 },
  { title: "Label", share: 1 },
  { title: "Definition", share: 3 },
];

export const categoryList = lister("categories", "category", categories, categoryAliases, "cookie");
export const purposeList = lister("purposes", "purpose", purposes, {}, "newsletter");
