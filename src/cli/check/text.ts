// Findings for people at a terminal: a note that can be read from top to bottom.

import type { Finding } from "../../index";
import { cell } from "../terminal";
import { headWords, placeWords, type Report, regimeWords, type Style, totalWords } from "./report";

export const text: Report = (result, { map, columns, style }) => {
  const width = Math.max(60, Math.min(columns, 120));
  const regime = regimeWords(map);
  const lines = [style.bold(inert(headWords(map, result))), ...(regime === null ? [] : [regime])];
  const told = new Set<string>();
  for (const finding of result.findings) {
    lines.push("", headLine(finding, style));
    lines.push(...wrapped(inert(finding.message), width, "  "));
    if (!told.has(`${finding.rule} ${finding.fix}`)) lines.push(...wrapped(`Fix: ${inert(finding.fix)}`, width, "  ").map(style.dim));
    told.add(`${finding.rule} ${finding.fix}`);
  }
  lines.push("", style.bold(totalWords(result)));
  return `${lines.join("\n")}\n`;
};

function headLine(finding: Finding, style: Style): string {
  const paint = { error: style.red, warning: style.yellow, note: style.dim }[finding.severity];
  const place = inert(placeWords(finding));
  return [paint(finding.severity), style.bold(finding.rule), inert(finding.article), ...(place === "" ? [] : [place])].join("  ");
}

/** One line without control characters, and without what the log of a build reads as a command. */
export const inert = (words: string): string => cell(words).replace(/::/g, ": :");

/** Broken at blanks; what is longer than a line stands alone. */
export function wrapped(words: string, width: number, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of words.split(" ")) {
    if (line !== indent && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
    }
    line += line === indent ? word : ` ${word}`;
  }
  return [...lines, line];
}
