// `whogets rename OLD NEW`: one id, everywhere in the map.

import { relative } from "node:path";
import { issueLine } from "../../index";
import { fileFor, read } from "../find-map";
import { kindFrom, kindOf, requireFree } from "../rename/kinds";
import { type Place, type Plan, planRename } from "../rename/plan";
import { paint, plain, type Terminal } from "../terminal";
import { writeAll } from "../write-files";
import { type Command, jsonText, mapHelp, mapOptions, textValue, type Values } from "./types";

export const rename: Command = {
  name: "rename",
  usage: "rename OLD NEW",
  summary: "rename one id, where it is declared and everywhere it is referred to",
  help: `Renames an id of the map: its key, and every reference to it, in all files of the map (YAML, JSON, TypeScript). Everything else stays
byte for byte. The changed map is loaded before anything is written; if it does not load, nothing is.
In TypeScript what is written out is changed. What code puts together is not: such places are listed.

  --kind KIND        what OLD is, where the map has it twice: party, subject, category, group, purpose, document or activity
  --dry-run          say what would change; write nothing
${mapHelp}

  whogets rename klaviyo mail-provider --dry-run
  whogets rename klaviyo mail-provider
  whogets rename policy privacy-policy --kind document --map shop.yaml
  whogets rename loyalty.points loyalty.balance      own categories and purposes; those built in keep their names`,
  options: { ...mapOptions, kind: { type: "string" }, "dry-run": { type: "boolean" } },
  words: { least: 2, most: 2 },
  run,
};

async function run(terminal: Terminal, [from = "", to = ""]: readonly string[], values: Values): Promise<number> {
  const asked = textValue(values, "kind");
  const askedKind = asked === undefined ? null : kindFrom(asked);
  const file = fileFor(terminal, textValue(values, "map"));
  const map = await read(file);
  const kind = kindOf(map, from, askedKind);
  requireFree(map, kind, from, to);
  const plan = await planRename(file, map, kind, from, to);
  const isDry = values["dry-run"] === true;
  if (plan.refused !== null) {
    writeRefusal(terminal, plan, from, to);
    return 2;
  }
  if (!isDry) await writeAll(plan.files);
  const children = kind === "category" || kind === "purpose" ? map[kind === "category" ? "categories" : "purposes"] : [];
  const kept = children.map(({ id }) => id).filter((id) => id.startsWith(`${from}.`));
  if (values.json === true) {
    const files = plan.files.map(({ file, changes }) => ({ file, changes }));
    const { changes, flows, lookAt } = plan;
    terminal.out(jsonText({ kind, from, to, written: !isDry, changes, files, flows, kept, lookAt }));
    return 0;
  }
  const verb = isDry ? "would rename" : "renamed";
  terminal.out(`${verb} the ${kind} ${from} to ${to}${isDry ? "; nothing was written" : ""}\n`);
  for (const change of plan.changes) terminal.out(`${placeWords(terminal, change)}: ${plain(change.path)}\n`);
  for (const { file, changes } of plan.files)
    terminal.out(`${plain(nameOf(terminal, file))}: ${changes} ${changes === 1 ? "change" : "changes"}\n`);
  writePart(
    terminal,
    "Ids of flows change with it; correct what refers to them elsewhere:",
    plan.flows.map(({ before, after }) => `${before} is ${after}`),
  );
  writePart(terminal, `Ids below ${from} keep their names:`, kept);
  writePart(terminal, lookAtTitle, lookAtLines(terminal, plan));
  return 0;
}

const lookAtTitle = "Look at these places; they were not changed, or say more than the id:";
const lookAtLines = (terminal: Terminal, { lookAt }: Plan) => lookAt.map((one) => `${placeWords(terminal, one)}: ${one.why}`);

/** As all mistakes, on stderr; stdout has answers only. */
function writeRefusal(terminal: Terminal, plan: Plan, from: string, to: string): void {
  const { why, issues } = plan.refused ?? { why: "", issues: [] };
  terminal.err(plain(`whogets: cannot rename ${JSON.stringify(from)} to ${JSON.stringify(to)}: ${why}; nothing was written\n`));
  for (const issue of issues) terminal.err(`${plain(issueLine(issue))}\n`);
  if (plan.lookAt.length > 0) terminal.err(`Places that were not changed, or say more than the id:\n`);
  for (const line of lookAtLines(terminal, plan)) terminal.err(`  ${plain(line)}\n`);
}

function writePart(terminal: Terminal, title: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  terminal.out(`\n${paint(terminal).bold(plain(title))}\n`);
  for (const line of lines) terminal.out(`  ${plain(line)}\n`);
}

const placeWords = (terminal: Terminal, { file, line, column }: Place): string => plain(`${nameOf(terminal, file)}:${line}:${column}`);

/** As short as from where the user is. */
function nameOf(terminal: Terminal, file: string): string {
  const name = relative(terminal.resolve("."), file);
  return name.startsWith("..") ? file : name;
}
