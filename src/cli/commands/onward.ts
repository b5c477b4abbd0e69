// `whogets onward`: how far data travels from the controller or from one party.

import { type OnwardParty, onward as onwardOf } from "../../index";
import { regimes } from "../../model";
import { answerHead, pathWords, writeIncomplete } from "../answer-words";
import { mapFor } from "../find-map";
import { type Terminal, writeTable } from "../terminal";
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
${questionHelp}

  whogets onward
  whogets onward zapier --data email
  whogets onward --json | jq '.parties[] | select(.distance > 1) | .id'`,
  options: { ...questionOptions, data: { type: "string" }, "sub-processors": { type: "boolean" } },
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
  return 0;
}

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
