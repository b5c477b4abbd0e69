// Findings as annotations of a GitHub workflow: one command a line, with the escapes that the runner undoes.

import { plain } from "../terminal";
import { headWords, type Report, totalWords } from "./report";
import { inert } from "./text";

export const github: Report = (result, { map }) => {
  const lines = result.findings.map(({ severity, rule, article, message, fix, where }) => {
    const properties = [
      ...(where.file === null ? [] : [`file=${property(where.file)}`]),
      ...(where.line === null ? [] : [`line=${where.line}`]),
      ...(where.column === null ? [] : [`col=${where.column}`]),
      `title=${property(`${rule} (${article})`)}`,
    ];
    return `::${severity === "note" ? "notice" : severity} ${properties.join(",")}::${data(`${message}\nFix: ${fix}`)}`;
  });
  return `${[...lines, `${inert(headWords(map, result))}: ${totalWords(result)}`].join("\n")}\n`;
};

/** The message of a command. Control characters, and what would be a command itself, are shown before line breaks are escaped. */
export const data = (text: string): string =>
  plain(text.replace(/\r\n?/g, "\n")).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");

export const property = (text: string): string => data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
