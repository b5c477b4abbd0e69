// `whogets onward`: how far data travels from the controller or from one party.

import { type CatalogueOnward, type CatalogueStep, type CatalogueWay, type OnwardParty, onward as onwardOf } from "../../index";
import { regimes } from "../../model";
import { answerHead, pathWords, writeIncomplete } from "../answer-words";
import { mapFor } from "../find-map";
import { cell, paint, type Terminal, writeTable } from "../terminal";
import { type Command, jsonText, questionHelp, questionOptions, textValue, type Values } from "./types";
import { categoryFor, questionFrom } from "./who";

export const onward: Command = {
  name: "onward",
  usage: "onward [PARTY]",
  summary: "everybody whom data can reach from the controller or a party, by which ways",
  help: `Everybody whom data can reach, through parties: each way with what is left of the data, and the hop that stands on least.
Ways begin at the controller, or at PARTY. They are judged on --on, else on the day that the map describes.

  --data CATEGORY    only this data (email, payment, contact.email, a group of the map; several joined by commas)
  --sub-processors   beside each party where its vendor publishes its sub-processors, from the vendor catalogue
  --catalogue        below the answer, and apart from it: who may get the data behind these parties, by the sub-processors that the vendor
                     catalogue names; each with source, day and grade, and possible at most
${questionHelp}

  whogets onward
  whogets onward zapier --data email
  whogets onward --json | jq '.parties[] | select(.distance > 1) | .id'`,
  options: { ...questionOptions, data: { type: "string" }, "sub-processors": { type: "boolean" }, catalogue: { type: "boolean" } },
  words: { least: 0, most: 1 },
  run,
};

async function run(terminal: Terminal, [from = "controller"]: readonly string[], values: Values): Promise<number> {
  const map = await mapFor(terminal, textValue(values, "map"));
  const asked = textValue(values, "data");
  const data = asked?.split(",").map((word) => categoryFor(map, word.trim()));
  const answer = onwardOf(map, {
    ...questionFrom(values),
    ...(data === undefined ? {} : { data }),
    from,
    subProcessors: values["sub-processors"] === true,
    catalogue: values.catalogue === true,
  });
  if (values.json === true) {
    terminal.out(jsonText(answer));
    return 0;
  }
  const what = data === undefined ? "any personal data" : data.join(", ");
  const judged = answer.on === null ? "not judged: no day is stated, give one with --on" : `judged on ${answer.on}`;
  terminal.out(
    `${answerHead(map, `how far ${what} travels from ${from}`, answer.question)}: ${answer.parties.length} ${answer.parties.length === 1 ? "party" : "parties"}, ${judged}\n`,
  );
  if (answer.parties.length === 0) terminal.out("Nothing is stated to go on from there.\n");
  else
    writeTable(
      terminal,
      columns(values),
      answer.parties.flatMap((party) => party.paths.map((_, at) => rowOf(party, at, values))),
    );
  writeIncomplete(terminal, answer.incomplete);
  if (answer.catalogue !== undefined) writeCatalogue(terminal, answer.catalogue);
  return 0;
}

/** What is not from the map stands below all that is, under a title that says so. */
function writeCatalogue(terminal: Terminal, { on, ways, notRecorded, notThere, noVendor }: CatalogueOnward): void {
  const say = (text: string) => terminal.out(`${cell(text)}\n`);
  const namedBy = ways.some(({ steps }) => steps.some(({ own }) => own === true))
    ? "own vendors or the vendor catalogue name"
    : "the vendor catalogue names";
  terminal.out(`\n${paint(terminal).bold(`Not from the map: sub-processors that ${namedBy}`)}\n`);
  say(`Possible at most, on ${on}. The catalogue names known ones and has no full list; the map states none of these ways.`);
  if (ways.length > 0) writeTable(terminal, catalogueColumns, ways.map(catalogueRow));
  if (notRecorded.length > 0) say(`The catalogue names none, which does not mean that there are none, behind: ${notRecorded.join(", ")}`);
  if (notThere.length > 0) say(`Not followed, because the vendor or service was not there on ${on}: ${notThere.join(", ")}`);
  if (noVendor.length > 0) say(`Not followed, because no vendor of the catalogue is stated: ${noVendor.join(", ")}`);
}

const catalogueColumns = [
  { title: "May reach", share: 1, join: ", " },
  { title: "Way, * not from the map", share: 2 },
  { title: "Data, at most", share: 2, join: ", " },
  { title: "What it rests on", share: 3 },
  { title: "How sure", share: 2 },
];

function catalogueRow({ name, country, after, steps, data, parties, doubts }: CatalogueWay): readonly string[] {
  const others = parties.filter((id) => id !== after);
  return [
    [`${name}${country === null ? "" : ` (${country})`}`, ...(others.length === 0 ? [] : [`in the map: ${others.join(", ")}`])].join("\n"),
    [after, ...steps.map(({ to }) => `${to}*`)].join(" > "),
    data === null ? `what ${after} has` : dataWords(data),
    steps.map(stepWords).join("\n"),
    ["possible", ...doubts].join("\n"),
  ];
}

const stepWords = ({ from, to, grade, source, seen, textAsOf, note, own }: CatalogueStep): string =>
  [
    `${from} > ${to}: ${own === true ? "own vendors, " : ""}${grade === "memory" ? "from memory, to be confirmed" : source}`,
    ...(textAsOf === null ? [] : [`text of ${textAsOf}`]),
    `${grade === "memory" ? "gone over" : "read"} on ${seen}`,
    ...(note === null ? [] : [note.replace(/\.$/, "")]),
  ].join(", ");

const columns = (values: Values) => [
  { title: "Party", share: 0 },
  { title: "Way", share: 3 },
  { title: "What is left of the data", share: 3, join: ", " },
  { title: "Weakest hop", share: 2 },
  ...(values["sub-processors"] === true ? [{ title: "Sub-processors, catalogue", share: 2 }] : []),
];

/** More categories than a cell has room for are counted; JSON has them all. */
const mostNamed = 6;

function dataWords(data: readonly string[]): string {
  const more = data.length - mostNamed;
  return more <= 1 ? data.join("\n") : [...data.slice(0, mostNamed), `and ${more} more`].join("\n");
}

function rowOf(party: OnwardParty, at: number, values: Values): readonly string[] {
  const way = party.paths[at];
  const { weakest = null } = way ?? {};
  const link = party.subProcessors;
  return [
    party.id,
    pathWords(way?.path ?? []),
    dataWords(way?.hops.at(-1)?.data ?? []),
    weakest === null
      ? "not judged"
      : `${weakest.from} > ${weakest.to}: ${weakest.status}${weakest.instrument === null ? "" : ` (${weakest.instrument})`}, ${regimes[weakest.regime].label}`,
    ...(values["sub-processors"] === true
      ? [
          link === null
            ? "no list recorded"
            : `${link.url}\n${link.grade === "memory" ? "from memory" : `${link.source}, read on ${link.seen}`}`,
        ]
      : []),
  ];
}
