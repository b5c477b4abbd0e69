// `whogets impact VENDOR MAP...`: which maps a vendor touches, and what of each.

import { type Impact, impact as impactOf, UsageError } from "../../index";
import { findVendor } from "../../processors";
import { fileFor } from "../find-map";
import { eachMap } from "../several-maps";
import { cell, type Terminal, writeTable } from "../terminal";
import { type Command, dayValue, jsonText, type Values } from "./types";

export const impact: Command = {
  name: "impact",
  usage: "impact VENDOR",
  summary: "which of several maps a vendor touches: flows, data, activities",
  help: `Names the maps in which a vendor gets, hands on or sends data, and what of each map that is. VENDOR is an id or a name of a map, or any name,
company, service or domain of the vendor catalogue. Maps stand after it, as files, or as folders with a map of a usual name; without any, the
map of this folder is asked. A map that does not load is told, and does not stop the rest.

  --on YYYY-MM-DD    the day (default: for each map the day that it describes, else today)
  --json             one JSON object on stdout

  whogets impact zapier clients/*
  whogets impact "Facebook Inc." clients/*/datamap.yaml --json`,
  options: { on: { type: "string" }, json: { type: "boolean" } },
  words: { least: 1, most: Number.POSITIVE_INFINITY },
  run,
};

async function run(terminal: Terminal, [asked = "", ...maps]: readonly string[], values: Values): Promise<number> {
  if (asked.trim() === "") throw new UsageError("no vendor is named; write a name, a company or a domain");
  const words = maps.length > 0 ? maps : [fileFor(terminal, undefined)];
  const on = dayValue(values, "on");
  const found: { readonly file: string; readonly impact: Impact }[] = [];
  const failures = await eachMap(terminal, words, async (map, file) => {
    found.push({
      file: maps.length > 0 ? file : map.name,
      impact: impactOf(map, asked, { on: on ?? map.asOf ?? (terminal.today as Impact["on"]) }),
    });
  });
  const touched = found.filter(({ impact: { parties, mentions } }) => parties.length + mentions.length > 0);
  const others = found.filter((one) => !touched.includes(one)).map(({ file }) => file);
  if (values.json === true) {
    terminal.out(
      jsonText({
        asked,
        maps: touched.map(({ file, impact: one }) => ({ file, ...one })),
        untouched: others,
        failed: failures.map(({ word }) => word),
      }),
    );
    return failures.length > 0 ? 2 : 0;
  }
  if (touched.length > 0) writeTable(terminal, columns, touched.map(rowOf));
  const known = findVendor(asked, { on: on ?? (terminal.today as Impact["on"]) });
  const near = touched.length > 0 || known.match !== null ? [] : known.near.map(({ name }) => name);
  const line = `${touched.length} of ${words.length} ${words.length === 1 ? "map" : "maps"} ${touched.length === 1 ? "has" : "have"} ${asked}`;
  terminal.out(
    `${cell([line, ...(failures.length > 0 ? [`${failures.length} could not be read`] : []), ...(near.length > 0 ? [`names that are near: ${near.join(", ")}`] : [])].join("; "))}\n`,
  );
  return failures.length > 0 ? 2 : 0;
}

const columns = [
  { title: "Map", share: 2 },
  { title: "Party", share: 2, join: ", " },
  { title: "Data", share: 3, join: ", " },
  { title: "Activities", share: 2, join: ", " },
  { title: "Flows", share: 3, join: ", " },
];

function rowOf({ file, impact: one }: { readonly file: string; readonly impact: Impact }): readonly string[] {
  const { parties, data, dataNotStated, activities, flows, mentions, on } = one;
  return [
    `${file}\non ${on}`,
    [
      ...parties.map(({ id, by }) => (by === "catalogue-name" || by === "part-of" ? `${id} (${reasons[by]})` : id)),
      ...(parties.length === 0 ? mentions.map((name) => `only mentioned: ${name}`) : []),
    ].join("\n"),
    [...data, ...(dataNotStated.length === 0 ? [] : [`not stated for ${dataNotStated.join(", ")}`])].join("\n"),
    activities.map(({ name }) => name).join("\n"),
    flows.length === 0 ? "none on that day" : flows.join("\n"),
  ];
}

const reasons = { "catalogue-name": "by its name", "part-of": "part of it" } as const;
