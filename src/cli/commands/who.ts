// `whogets email`, `whogets all`: who gets this data.

import {
  askableIds,
  categoryAliases,
  type DataMap,
  type Question,
  type Recipient,
  resolveCategory,
  type Typical,
  UsageError,
  whoGets,
} from "../../index";
import { nearest } from "../../model";
import { answerHead, type Notes, notesFor, pathWords, whyWords, writeIncomplete, writeNotes } from "../answer-words";
import { mapFor } from "../find-map";
import { paint, type Terminal, writeTable } from "../terminal";
import { type Command, jsonText, questionHelp, questionOptions, textValue, type Values } from "./types";

export const all: Command = {
  name: "all",
  usage: "all",
  summary: "every recipient of any personal data",
  help: `Every recipient of any personal data, with every way to it.

${questionHelp}
  --typical          beside each recipient what the vendor catalogue says it usually gets

  whogets all
  whogets all --subject customer --json`,
  options: { ...questionOptions, typical: { type: "boolean" } },
  words: { least: 0, most: 0 },
  run: (terminal, _, values) => answer(terminal, () => undefined, values),
};

export const who: Command = {
  name: "CATEGORY",
  usage: "CATEGORY",
  summary: "who gets this data: email, phone, payment, device.ip, or a group of the map",
  help: `Who gets this data: every recipient, whether that is certain or possible, every path, country, role and the evidence.
CATEGORY is a category (contact.email), a root (payment), a short name (email, card, ip, phone, address) or a group of the map.
Several categories are joined by commas.

${questionHelp}
  --typical          beside each recipient what the vendor catalogue says it usually gets

  whogets email
  whogets payment --subject customer
  whogets device.ip --on 2022-09-22 --json | jq '.recipients[].id'`,
  options: all.options,
  words: { least: 1, most: 1 },
  run: (terminal, [word = ""], values) => answer(terminal, (map) => word.split(",").map((one) => categoryFor(map, one.trim())), values),
};

/** The id that a word names: category, short name or group. */
export function categoryFor(map: DataMap, word: string): string {
  const ids = askableIds(map);
  const id = ids.includes(word) ? word : resolveCategory(word);
  if (id !== undefined) return id;
  throw new UsageError(`unknown category ${JSON.stringify(word)}; ${remedyFor(map, word, ids)}`);
}

function remedyFor(map: DataMap, word: string, ids: readonly string[]): string {
  if (map.parties.some((party) => party.id === word)) return `it is a party; ask: whogets party ${word}`;
  if (map.subjects.some((subject) => subject.id === word)) return `it is a kind of people; ask: whogets all --subject ${word}`;
  const suggestion = nearest(word, [...ids, ...Object.keys(categoryAliases)]);
  return suggestion === null ? "see: whogets categories" : `did you mean "${suggestion}"?`;
}

async function answer(terminal: Terminal, dataOf: (map: DataMap) => readonly string[] | undefined, values: Values): Promise<number> {
  const map = await mapFor(terminal, textValue(values, "map"));
  const data = dataOf(map);
  const question = { ...questionFrom(values), ...(data === undefined ? {} : { data }), typical: values.typical === true };
  const result = whoGets(map, question);
  if (values.json === true) {
    terminal.out(jsonText(result));
    return 0;
  }
  const counts = (["certain", "possible"] as const).map(
    (one) => `${result.recipients.filter((recipient) => recipient.certainty === one).length} ${one}`,
  );
  const what = data === undefined ? "any personal data" : data.join(", ");
  terminal.out(`${answerHead(map, `who gets ${what}`, result.question)}: ${counts.join(", ")}\n`);
  const notes = notesFor(map);
  const listedApart = result.recipients.filter(isListedApart);
  writePart(
    terminal,
    null,
    result.recipients.filter((recipient) => !listedApart.includes(recipient)),
    notes,
    values,
  );
  writePart(
    terminal,
    "Authorities, and recipients that exist only if an event happens (Art. 4(9), Art. 19 GDPR)",
    listedApart,
    notes,
    values,
  );
  if (result.recipients.length === 0)
    terminal.out(result.incomplete.length === 0 ? "Nobody: the map is closed for this.\n" : "Nobody is stated to get it.\n");
  writeNotes(terminal, notes);
  writeIncomplete(terminal, result.incomplete);
  return 0;
}

const isListedApart = (recipient: Recipient): boolean => recipient.kind === "authority" || recipient.kind === "successor";

function writePart(terminal: Terminal, title: string | null, recipients: readonly Recipient[], notes: Notes, values: Values): void {
  if (recipients.length === 0) return;
  if (title !== null) terminal.out(`\n${paint(terminal).bold(title)}\n`);
  writeTable(
    terminal,
    columns(values),
    recipients.map((recipient) => rowOf(recipient, notes, values)),
  );
}

export function questionFrom(values: Values): Omit<Question, "data"> {
  const subject = textValue(values, "subject");
  const purpose = textValue(values, "purpose");
  const on = textValue(values, "on");
  if (values.closure === true && subject === undefined)
    throw new UsageError('"--closure" goes with "--subject ID": name whose data is asked for');
  return {
    ...(subject === undefined ? {} : { subject }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(on === undefined ? {} : { on: on as `${number}-${number}-${number}` }),
    ...(values.closure === true ? { closure: true } : {}),
  };
}

const columns = (values: Values) => [
  { title: "Recipient", share: 0, join: ", " },
  { title: "Country", share: 0, join: " " },
  { title: "How sure", share: 3 },
  { title: "Role and purpose", share: 2, join: ", " },
  { title: "Path", share: 3 },
  { title: "Evidence", share: 1 },
  ...(values.typical === true ? [{ title: "Catalogue, not the map", share: 3 }] : []),
];

function rowOf(recipient: Recipient, notes: Notes, values: Values): readonly string[] {
  const role = recipient.roles.length === 0 ? "role not stated" : recipient.roles.join(", ");
  const purposes = recipient.purposes.length === 0 ? "purpose not stated" : recipient.purposes.join("\n");
  return [
    recipient.name === recipient.id ? recipient.id : `${recipient.id}\n${recipient.name}`,
    countryWords(recipient),
    whyWords(recipient),
    `${role}\n${purposes}`,
    [...new Set(recipient.paths.map(pathWords))].join("\n"),
    notes.cell(recipient.evidence),
    ...(values.typical === true ? [typicalWords(recipient.typical)] : []),
  ];
}

/** Codes with the way they are known; "unknown" and "not stated" are two things. */
function countryWords({ id, countries, hops }: Recipient): string {
  const arriving = hops.flat().filter((hop) => hop.to === id);
  const loose = [
    ...new Set(
      arriving.flatMap((hop) => (hop.countryAssertion === null || hop.countryAssertion === "stated" ? [] : [hop.countryAssertion])),
    ),
  ];
  const known = countries.length > 0 ? countries.join("\n") : arriving.some((hop) => hop.country === "unknown") ? "unknown" : "not stated";
  return loose.length === 0 ? known : `${known}\n(${loose.join(", ")})`;
}

function typicalWords(typical: Typical | null): string {
  if (typical === null) return "no entry";
  const usual = `${typical.entity ?? "signer depends"}, ${typical.country ?? "country depends"}, ${typical.role ?? "role depends"} (${typical.grade}, ${typical.seen})`;
  return `${usual}\nusually gets, in the editors' judgement: ${typical.categories.join(", ") || "nothing"}`;
}
