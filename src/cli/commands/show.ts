// `whogets show`: the map as a table, or as data.

import type { CountryStatement, DataItem, DataMap, Flow } from "../../index";
import { type Notes, notesFor, pathWords, writeNotes } from "../answer-words";
import { mapFor } from "../find-map";
import { cell, paint, type Terminal, writeTable } from "../terminal";
import { type Command, jsonText, mapHelp, mapOptions, textValue, type Values } from "./types";

export const show: Command = {
  name: "show",
  usage: "show",
  summary: "the map as a table: every flow, and what is said beside the flows",
  help: `Shows the checked map: who it is about, every flow with what it carries, and what the map says beside its flows.
With --json it prints the whole checked map.

${mapHelp}

  whogets show
  whogets show --json | jq '.flows[] | {id, data}'`,
  options: mapOptions,
  words: { least: 0, most: 0 },
  run,
};

async function run(terminal: Terminal, _: readonly string[], values: Values): Promise<number> {
  const map = await mapFor(terminal, textValue(values, "map"));
  if (values.json === true) {
    terminal.out(jsonText(map));
    return 0;
  }
  for (const line of headLines(map)) terminal.out(`${cell(line)}\n`);
  terminal.out(`\n${paint(terminal).bold("Flows")}\n`);
  const notes = notesFor(map);
  writeTable(
    terminal,
    columns,
    map.flows.map((flow) => rowOf(flow, notes)),
  );
  writeNotes(terminal, notes);
  for (const line of besideLines(map)) terminal.out(`${line === "" ? "" : cell(line)}\n`);
  return 0;
}

const columns = [
  { title: "Flow", share: 0 },
  { title: "Way", share: 3 },
  { title: "About", share: 1, join: ", " },
  { title: "Data", share: 3, join: ", " },
  { title: "Purpose", share: 2, join: ", " },
  { title: "Role and country", share: 2, join: ", " },
  { title: "Terms", share: 3 },
  { title: "Evidence", share: 0 },
];

function rowOf(flow: Flow, notes: Notes): readonly string[] {
  return [
    flow.id,
    pathWords([flow.from, ...flow.via.map((leg) => leg.party), flow.to]),
    stated(flow.subjects),
    flow.data === null ? "not stated" : listed(flow.data.map(itemWords)),
    stated(flow.purposes),
    [flow.role ?? "role not stated", countryWords(flow)].join("\n"),
    [
      ...(flow.may || flow.assertion !== "stated" ? [flow.may ? "may" : flow.assertion] : []),
      ...flow.onlyIf.map((condition) => `only if: ${condition.text ?? condition.kind}`),
      ...(flow.restrictions ?? []).map((restriction) => `restricted: ${restriction.text ?? restriction.kind}`),
      ...(flow.mechanisms ?? []).map((mechanism) => `rests on: ${mechanism.kind}`),
    ].join("\n"),
    notes.cell(flow.evidence),
  ];
}

/** `not stated`, `none`, or the list. */
const stated = (words: readonly string[] | null): string => (words === null ? "not stated" : listed(words));
const listed = (words: readonly string[]): string => (words.length === 0 ? "none" : words.join("\n"));

function countryWords(flow: Flow): string {
  const country =
    flow.country === null
      ? "country not stated"
      : flow.countryAssertion === "stated"
        ? flow.country
        : `${flow.country} (${flow.countryAssertion})`;
  return flow.processedIn === null
    ? country
    : `${country}; processed in ${listed(flow.processedIn.map((place: CountryStatement) => place.value))}`;
}

/** A data item with all that is said of it. */
export function itemWords(item: DataItem): string {
  const what = item.category ?? `${item.lump}: “${item.words ?? ""}”`;
  return [
    what,
    ...(item.including !== undefined ? [`including ${item.including.join(", ")}`] : []),
    ...(item.except !== undefined ? [`except ${item.except.join(", ")}`] : []),
    ...(item.becomes !== undefined ? [item.becomes] : []),
    ...(item.claimedAs !== undefined ? [`the text calls it ${item.claimedAs}`] : []),
    ...(item.may === true ? ["may"] : []),
    ...(item.onlyIf ?? []).map((condition) => `if ${typeof condition === "string" ? condition : (condition.text ?? condition.kind)}`),
  ].join(", ");
}

function headLines(map: DataMap): readonly string[] {
  const { controller } = map;
  const country =
    controller.country === null
      ? "not stated"
      : `${controller.country.value}${controller.country.assertion === undefined || controller.country.assertion === "stated" ? "" : ` (${controller.country.assertion})`}`;
  return [
    `${map.name}, as of ${map.asOf ?? "a date not stated"}, version ${map.version ?? "not stated"}, owner ${map.owner ?? "not stated"}`,
    `controller: ${controller.name ?? "name not stated"}, country ${country}, contacts ${controller.contacts?.join(", ") ?? "not stated"}`,
    `about: ${map.subjects.map((subject) => subject.label ?? subject.id).join(", ") || "not stated"}`,
  ];
}

/** What stands in the map beside its flows. */
function besideLines(map: DataMap): readonly string[] {
  const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ["", title, ...lines.map((line) => `- ${line}`)]);
  return [
    ...section(
      "Collected",
      map.collection.map((one) => `from ${one.from}: ${one.data.map(itemWords).join("; ")}`),
    ),
    ...section(
      "Activities without a flow",
      map.activities
        .filter((activity) => !map.flows.some((flow) => flow.activity === activity.id))
        .map((activity) => `${activity.id}: ${(activity.purposes ?? ["purpose not stated"]).join(", ")}`),
    ),
    ...section(
      "Stated not to flow",
      map.nonFlows.map((one) => `to ${one.to.join(", ")}: ${one.data === null ? "no data" : one.data.map(itemWords).join("; ")}`),
    ),
    ...section(
      "Closed",
      map.closed.map(
        (one) =>
          `to nobody else: ${one.data === null ? "any personal data" : one.data.map(itemWords).join("; ")} about ${one.subjects?.join(", ") ?? "anybody"}`,
      ),
    ),
    ...section(
      "Mentioned, not recipients",
      map.mentions.map((one) => `${one.name}: ${one.as}`),
    ),
    ...section(
      "Missing from the text",
      map.missing.map((one) => one.what),
    ),
  ];
}
