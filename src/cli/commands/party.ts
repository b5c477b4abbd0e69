// `whogets party ID`: what one party gets.

import { type Receipt, whatGets } from "../../index";
import { answerHead, type Notes, notesFor, pathWords, whyWords, writeIncomplete, writeNotes } from "../answer-words";
import { mapFor } from "../find-map";
import { cell, type Terminal, writeTable } from "../terminal";
import { type Command, jsonText, questionHelp, questionOptions, textValue, type Values } from "./types";
import { questionFrom } from "./who";

export const party: Command = {
  name: "party",
  usage: "party ID",
  summary: "what one party gets, why, and by which paths",
  help: `What one party of the map gets, why, and by which paths.

${questionHelp}

  whogets party klaviyo
  whogets party stripe --subject customer --json`,
  options: questionOptions,
  words: { least: 1, most: 1 },
  run,
};

async function run(terminal: Terminal, [id = ""]: readonly string[], values: Values): Promise<number> {
  const map = await mapFor(terminal, textValue(values, "map"));
  const answer = whatGets(map, { party: id, ...questionFrom(values) });
  if (values.json === true) {
    terminal.out(jsonText(answer));
    return 0;
  }
  const { name, kind, country } = answer.party;
  const head = answerHead(map, `what ${id} gets`, answer.question);
  terminal.out(`${head} — ${cell(name ?? "name not stated")}, ${kind}, country ${country ?? "not stated"}\n`);
  const notes = notesFor(map);
  writeTable(terminal, columns, [
    ...answer.gets.map((receipt) => rowOf(receipt, notes)),
    ...answer.unresolved.map(({ words, flow }) => [`“${words}”`, "possible\nnothing is recorded of what the sender holds", "", "", flow]),
  ]);
  writeNotes(terminal, notes);
  if (answer.gets.length + answer.unresolved.length === 0) terminal.out("Nothing is stated to reach it.\n");
  writeIncomplete(terminal, answer.incomplete);
  return 0;
}

const columns = [
  { title: "Category", share: 0 },
  { title: "How sure", share: 3 },
  { title: "About", share: 1, join: ", " },
  { title: "Role and purpose", share: 2, join: ", " },
  { title: "Path", share: 3 },
  { title: "Evidence", share: 1 },
];

const rowOf = (receipt: Receipt, notes: Notes): readonly string[] => [
  receipt.category,
  whyWords(receipt),
  receipt.subjects.length === 0 ? "not stated" : receipt.subjects.join("\n"),
  [
    receipt.roles.length === 0 ? "role not stated" : receipt.roles.join(", "),
    ...(receipt.purposes.length === 0 ? ["purpose not stated"] : receipt.purposes),
  ].join("\n"),
  [...new Set(receipt.paths.map(pathWords))].join("\n"),
  notes.cell(receipt.evidence),
];
