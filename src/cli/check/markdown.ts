// Findings as Markdown, for a job summary or a comment. Text of a map never becomes markup.

import { markdownText } from "../../formats";
import type { Finding } from "../../index";
import { cell } from "../terminal";
import { headWords, placeWords, type Report, regimeWords, totalWords } from "./report";

export const markdown: Report = (result, { map }) => {
  const regime = regimeWords(map);
  const { findings, waived } = result;
  return `${[
    `## ${escaped(headWords(map, result))}`,
    "",
    `${totalWords(result)}${regime === null ? "" : `. ${escaped(regime)}`}`,
    ...(findings.length === 0 ? [] : ["", "| | Rule | Finding | Where |", "|---|---|---|---|", ...findings.map((one) => rowOf(one))]),
    ...(waived.length === 0
      ? []
      : [
          "",
          "### Waived",
          "",
          "| Rule | Finding | Reason | Owner | Until |",
          "|---|---|---|---|---|",
          ...waived.map(
            ({ rule, message, waiver }) =>
              `| ${escaped(rule)} | ${escaped(message)} | ${escaped(waiver.reason)} | ${escaped(waiver.owner)} | ${waiver.until} |`,
          ),
        ]),
  ].join("\n")}\n`;
};

const rowOf = (finding: Finding): string =>
  `| ${finding.severity} | ${escaped(finding.rule)}<br>${escaped(finding.article)} | ${escaped(finding.message)}<br>Fix: ${escaped(finding.fix)} | ${escaped(placeWords(finding))} |`;

/** One line in which nothing is markup, a link or a call to a person. */
export const escaped = (text: string): string => markdownText(cell(text)).replace(/[()]/g, "\\$&");
