// Puts findings where they were written: file, line and column of each path.

import { dirname, join, relative } from "node:path";
import type { CheckResult, Finding, Position } from "../../index";
import { type Path, placesInText } from "../../model";
import { placesIn } from "../locate-in-source";
import type { Terminal } from "../terminal";
import { textAt } from "../typescript-files";

/** The same findings with places; files are told from where the user is. Findings that have a place keep it. */
export async function withPlacesOf(terminal: Terminal, file: string, result: CheckResult): Promise<CheckResult> {
  const paths = new Map<string, Path>();
  for (const { path } of [...result.findings, ...result.waived, ...result.known]) paths.set(JSON.stringify(path), path);
  const keys = [...paths.keys()];
  const places = await placesFor(file, [...paths.values()]);
  const placed = <F extends Finding>(finding: F): F => {
    if (finding.where.file !== null) return { ...finding, where: told(terminal, finding.where) };
    if (finding.path.length === 0 && finding.rule === "baseline-stale") return finding;
    const place = places[keys.indexOf(JSON.stringify(finding.path))];
    return place === undefined ? finding : { ...finding, where: told(terminal, place) };
  };
  return { ...result, findings: result.findings.map(placed), waived: result.waived.map(placed), known: result.known.map(placed) };
}

async function placesFor(file: string, paths: readonly Path[]): Promise<readonly Position[]> {
  const source = textAt(file) ?? "";
  if (!/\.(?:ya?ml|json)$/i.test(file)) return placesIn(source, file, paths);
  const placeOf = placesInText(source, { file, include: (part) => textAt(join(dirname(file), part)) ?? "" });
  return paths.map((path) => placeOf(path));
}

/** A file as the user would write it. */
export const fileWords = (terminal: Terminal, file: string): string =>
  relative(terminal.resolve("."), terminal.resolve(file)).replace(/\\/g, "/");

const told = (terminal: Terminal, { file, line, column }: Position): Position => ({
  file: file === null ? null : fileWords(terminal, file),
  line,
  column,
});
