// `whogets transfers`: every hop that takes data out of the territory of a law, and what it rests on, on a day.

import { type DataMap, type HopVerdict, transfers as judge, type TransferAnswer, type TransferHop, type TransferStatus } from "../../index";
import { regimes } from "../../model";
import { mapFor } from "../find-map";
import { lawsIn } from "../laws";
import { cell, paint, type Terminal, writeTable } from "../terminal";
import { type Command, jsonText, mapHelp, mapOptions, textValue, type Values } from "./types";

export const transfers: Command = {
  name: "transfers",
  usage: "transfers",
  summary: "hops that leave the territory of a law, and what each rests on, on a day",
  help: `Every hop of the map, judged on a day under every law that its sender is under: where the data goes, what that rests on, what lapsed,
what is contested, and which fact is missing. Each leg of a flow with intermediaries is a hop of its own. Laws are those of the map
("regimes"), else those of the country; decisions and clauses come from dated tables whose sources are printed.
It says what the map and the tables hold, and gives no verdict on the law.

  --on YYYY-MM-DD    the day (default: today)
  --regime NAMES     only under these laws: EU, UK, CH, joined by commas
  --all              also list every hop that is no transfer, not only those by way of a third country
${mapHelp}

  whogets transfers
  whogets transfers --on 2020-07-16 --regime EU
  whogets transfers --json | jq '.hops[] | select(.regimes[].status == "not-covered") | .flow'`,
  options: { ...mapOptions, on: { type: "string" }, regime: { type: "string" }, all: { type: "boolean" } },
  words: { least: 0, most: 0 },
  run,
};

async function run(terminal: Terminal, _: readonly string[], values: Values): Promise<number> {
  const map = await mapFor(terminal, textValue(values, "map"));
  const on = (textValue(values, "on") ?? terminal.today) as `${number}-${number}-${number}`;
  const asked = textValue(values, "regime");
  const answer = judge(map, { on, ...(asked === undefined ? {} : { regimes: lawsIn(asked) }) });
  if (values.json === true) {
    terminal.out(jsonText({ map: answer.map.name, asOf: answer.map.asOf, on: answer.on, hops: answer.hops }));
    return 0;
  }
  writeAnswer(terminal, map, answer, values.all === true);
  return 0;
}

// ---------------------------------------------------------------- as text

/** Gravest first: what a reader must look at stands on top. */
const parts: readonly { readonly status: TransferStatus; readonly title: string; readonly short: string }[] = [
  { status: "not-covered", title: "Not covered: nothing that is recorded carries the transfer", short: "not covered" },
  { status: "undecided", title: "Undecided: a fact is missing", short: "undecided" },
  { status: "derogation", title: "Rests on a derogation for specific situations (Art. 49 GDPR)", short: "on a derogation" },
  { status: "safeguarded", title: "Rests on safeguards (Art. 46 GDPR)", short: "safeguarded" },
  { status: "adequate", title: "Rests on adequacy (Art. 45 GDPR)", short: "adequate" },
  { status: "not-a-transfer", title: "No transfer", short: "no transfer" },
];

/** Hops that say the same, once. */
interface Line {
  readonly hop: TransferHop;
  readonly verdict: HopVerdict;
  readonly flows: readonly string[];
  readonly data: readonly string[];
}

function writeAnswer(terminal: Terminal, map: DataMap, answer: TransferAnswer, all: boolean): void {
  const verdicts = answer.hops.flatMap((hop) => hop.regimes.map((verdict) => ({ hop, verdict })));
  const counts = parts.flatMap(({ status, short }) => {
    const count = verdicts.filter(({ verdict }) => verdict.status === status).length;
    return count === 0 ? [] : [`${count} ${short}`];
  });
  const hops = `${answer.hops.length} ${answer.hops.length === 1 ? "hop" : "hops"}`;
  terminal.out(`${cell(`${map.name} on ${answer.on}: ${hops}${counts.length === 0 ? "" : `: ${counts.join(", ")}`}`)}\n`);
  const notes: string[] = [];
  const sources = new Map<string, string>();
  for (const { status, title } of parts) {
    const found = verdicts.filter(({ verdict }) => verdict.status === status && (all || isWorthALine(verdict)));
    if (found.length === 0) continue;
    terminal.out(`\n${paint(terminal).bold(title)}\n`);
    writeTable(
      terminal,
      columns,
      linesOf(found).map((line) => rowOf(line, notes)),
    );
    for (const { verdict } of found)
      for (const { id, title, url, grade } of verdict.sources) sources.set(id, `${title}${url === null ? "" : `, ${url}`} (${grade})`);
  }
  writeList(terminal, "To look at", notes);
  const ids = [...sources.keys()].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
  if (ids.length > 0) terminal.out(`\n${paint(terminal).bold("Sources of the law tables")}\n`);
  for (const id of ids) terminal.out(`${id.padStart(4)}  ${cell(sources.get(id) ?? "")}\n`);
}

/** What is no transfer is left out, unless the way to it leads through a third country. */
const isWorthALine = ({ status, warnings }: HopVerdict): boolean =>
  status !== "not-a-transfer" || warnings.some(({ id }) => id === "through-third-country");

function linesOf(found: readonly { readonly hop: TransferHop; readonly verdict: HopVerdict }[]): readonly Line[] {
  const lines = new Map<string, { hop: TransferHop; verdict: HopVerdict; flows: Set<string>; data: Set<string> }>();
  for (const { hop, verdict } of found) {
    const key = JSON.stringify([hop.from, hop.to, hop.toCountry, hop.processedIn, hop.means, { ...verdict, sources: [], rests: [] }]);
    const line = lines.get(key) ?? { hop, verdict, flows: new Set(), data: new Set() };
    line.flows.add(hop.flow);
    for (const one of hop.data ?? ["data not stated"]) line.data.add(one);
    lines.set(key, line);
  }
  return [...lines.values()].map(({ hop, verdict, flows, data }) => ({ hop, verdict, flows: [...flows], data: [...data].sort() }));
}

const columns = [
  { title: "Hop", share: 0 },
  { title: "To", share: 1, join: ", " },
  { title: "Law", share: 0 },
  { title: "What it rests on", share: 4, join: " " },
  { title: "Data", share: 2, join: ", " },
  { title: "Flows", share: 2, join: ", " },
  { title: "See", share: 0 },
];

function rowOf({ hop, verdict, flows, data }: Line, notes: string[]): readonly string[] {
  const numbers = verdict.warnings.map(({ message, article }) => {
    const text = article === null ? message : `${message} (${article})`;
    if (!notes.includes(text)) notes.push(text);
    return notes.indexOf(text) + 1;
  });
  return [
    `${hop.from} > ${hop.to}`,
    placeWords(hop),
    regimes[verdict.regime].label,
    verdict.why,
    data.join("\n"),
    flows.join("\n"),
    [...new Set(numbers)].sort((a, b) => a - b).join(", "),
  ];
}

function placeWords({ toCountry, countryAssertion, processedIn }: TransferHop): string {
  const assertion = countryAssertion === null || countryAssertion === "stated" ? "" : ` (${countryAssertion})`;
  const country = toCountry === null ? "not stated" : `${toCountry}${assertion}`;
  return processedIn === null || processedIn.length === 0 ? country : `${country}\nprocessed in ${processedIn.join(", ")}`;
}

function writeList(terminal: Terminal, title: string, texts: readonly string[]): void {
  if (texts.length === 0) return;
  terminal.out(`\n${paint(terminal).bold(title)}\n`);
  for (const [at, text] of texts.entries()) terminal.out(`${String(at + 1).padStart(4)}  ${cell(text)}\n`);
}
