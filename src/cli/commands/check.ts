// `whogets check`: what is not recorded, contradicts itself or has lapsed, and how to mend it.

import { addedTo, baselineOf, isAtLeast, severityOrder, writeBaseline } from "../../checks";
import { type CheckResult, check as checkMap, type Severity, UsageError } from "../../index";
import { explain, list } from "../check/about-rules";
import { baselineFor, documentsFor, waiversFor } from "../check/files";
import { type FormatName, formats, isFormat } from "../check/formats";
import { withPlacesOf } from "../check/places";
import { plainStyle } from "../check/report";
import { fileFor, read, requireNoMap } from "../find-map";
import { paint, plain, type Terminal } from "../terminal";
import { writeWhole } from "../write-file";
import { type Command, mapOptions, textValue, type Values } from "./types";

export const check: Command = {
  name: "check",
  usage: "check",
  summary: "what is not recorded, contradictory or out of date, with the article and the remedy",
  help: `Looks at the map on a day and tells what is not recorded, contradicts itself or has lapsed.
Every finding names the article, what was found, where it was written, and how to mend it.

  --on YYYY-MM-DD    the day to look at (default: today)
  --format F         text, json, sarif, github or markdown (default: text; github where GITHUB_ACTIONS is true)
  --fail-on LEVEL    exit 1 from this severity on: error (default), warning or note
  --rule ID          only these rules; several by commas, or by --rule again
  --severity ID=LEVEL  another severity for a rule; several as for --rule
  --waivers FILE     what is left as it is, for whom and until when (default: whogets.waivers.yaml beside the map)
  --baseline FILE    what was found before is known and does not fail; it may only shrink
  --write-baseline   write that file: new, or without what is no longer found
  --documents DIR    where the texts lie that evidence points into (default: beside the map)
  --list             every rule, with its severity and article
  --explain RULE     one rule: why, and how to mend what it finds
  --map FILE         the map (default: whogets.config.ts, datamap.ts, .yaml, .yml or .json here)
  --json             the same as --format json

  whogets check                                        what to look into
  whogets check --fail-on warning                      in CI: exit 1 on warnings, too
  whogets check --explain country-not-stated
  whogets check --severity role-not-stated=warning --rule role-not-stated
  whogets check --baseline known.json --write-baseline  take what there is as known, and fail only on what is new
  whogets check --format sarif > whogets.sarif         for code scanning

A waiver, one entry in whogets.waivers.yaml:
  - { rule: country-not-stated, party: wix, reason: asked on 2026-10-01, owner: Ada, until: 2026-12-31 }
"path" or "flow" may stand in place of "party". After "until" it waives nothing and is itself found.

Exit codes: 0 nothing at or above --fail-on, 1 something, 2 the map or a file cannot be read. Never the number of findings.`,
  options: {
    ...mapOptions,
    on: { type: "string" },
    format: { type: "string" },
    "fail-on": { type: "string" },
    rule: { type: "string", multiple: true },
    severity: { type: "string", multiple: true },
    waivers: { type: "string" },
    baseline: { type: "string" },
    "write-baseline": { type: "boolean" },
    documents: { type: "string" },
    list: { type: "boolean" },
    explain: { type: "string" },
  },
  words: { least: 0, most: 0 },
  run,
};

async function run(terminal: Terminal, _: readonly string[], values: Values, version: string): Promise<number> {
  const format = formatOf(terminal, values);
  const failOn = severityOf(textValue(values, "fail-on") ?? "error", "--fail-on");
  const rules = listOf(values, "rule");
  const severities = severitiesOf(values);
  const explained = textValue(values, "explain");
  if (explained !== undefined || values.list === true) {
    terminal.out(explained !== undefined ? explain(explained, format === "json") : list(terminal, format === "json"));
    return 0;
  }
  const named = textValue(values, "baseline");
  const writes = values["write-baseline"] === true;
  if (writes && named === undefined) throw new UsageError("--write-baseline needs --baseline FILE: the file to write");
  if (writes && rules !== undefined) throw new UsageError("--write-baseline goes with all rules; leave --rule out");
  const file = fileFor(terminal, textValue(values, "map"));
  const map = await read(file);
  const baseline = named === undefined ? null : baselineFor(terminal, named, writes);
  const found = checkMap(map, {
    on: onOf(terminal, values),
    waivers: waiversFor(terminal, file, textValue(values, "waivers")),
    ...(rules?.includes("evidence-not-found") === false
      ? {}
      : { documents: documentsFor(terminal, map, file, textValue(values, "documents")) }),
    ...(baseline === null ? {} : { baseline }),
    ...(rules === undefined ? {} : { rules }),
    ...(severities === undefined ? {} : { severities }),
  });
  if (writes) return write(terminal, named ?? "", baseline, found, values);
  const result = await withPlacesOf(terminal, file, found);
  const style = terminal.interactive ? paint(terminal) : plainStyle;
  terminal.out(formats[format](result, { version, map, columns: terminal.interactive ? terminal.columns : 100, style }));
  return result.findings.some(({ severity }) => isAtLeast(severity, failOn)) ? 1 : 0;
}

/** A baseline that is there may only shrink: a new one must be asked for by another name. */
async function write(
  terminal: Terminal,
  named: string,
  before: Parameters<typeof addedTo>[0] | null,
  found: CheckResult,
  values: Values,
): Promise<number> {
  requireNoMap(terminal, named, textValue(values, "map"));
  const entries = baselineOf(found);
  const added = before === null ? [] : addedTo(before, entries);
  const [first] = added;
  if (first !== undefined)
    throw new UsageError(
      `the baseline ${JSON.stringify(named)} may only shrink, and ${added.length} found now ${added.length === 1 ? "is" : "are"} not in it (first: ${first.rule}, ${first.about}); mend or waive them, or name a new file`,
    );
  await writeWhole(terminal.resolve(named), writeBaseline(entries), "replace");
  const less = before === null ? "" : `, ${before.length - entries.length} fewer than before`;
  terminal.err(`wrote ${plain(named)}: ${entries.length} known${less}\n`);
  return 0;
}

const onOf = (terminal: Terminal, values: Values) => (textValue(values, "on") ?? terminal.today) as `${number}-${number}-${number}`;

function formatOf(terminal: Terminal, values: Values): FormatName {
  const given = textValue(values, "format");
  if (values.json === true && given !== undefined && given !== "json")
    throw new UsageError(`--json and --format ${given} cannot both hold; give one`);
  const name = given ?? (values.json === true ? "json" : terminal.env.GITHUB_ACTIONS === "true" ? "github" : "text");
  if (!isFormat(name)) throw new UsageError(`unknown format ${JSON.stringify(name)}; there are: ${Object.keys(formats).join(", ")}`);
  return name;
}

function severityOf(word: string, option: string): Severity {
  const level = severityOrder.find((one) => one === word);
  if (level === undefined)
    throw new UsageError(`${option}: ${JSON.stringify(word)} is no severity; there are: ${severityOrder.join(", ")}`);
  return level;
}

function listOf(values: Values, name: string): readonly string[] | undefined {
  const parts = textValue(values, name)
    ?.split(",")
    .filter((part) => part !== "");
  if (parts?.length === 0) throw new UsageError(`option "--${name}" is empty`);
  return parts;
}

function severitiesOf(values: Values): Readonly<Record<string, Severity>> | undefined {
  const entries = listOf(values, "severity")?.map((part): [string, Severity] => {
    const at = part.indexOf("=");
    if (at < 1) throw new UsageError(`--severity: ${JSON.stringify(part)} is no ID=LEVEL, such as role-not-stated=warning`);
    return [part.slice(0, at), severityOf(part.slice(at + 1), "--severity")];
  });
  return entries === undefined ? undefined : Object.fromEntries(entries);
}
