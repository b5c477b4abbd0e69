// A document as Markdown (GitHub's tables), for reading in a repository and for comparing two days.

import type { Block, PrintedDocument, TableCell, TableRow } from "../office";
import { markdownText } from "./markdown-text";

export const writeMarkdown = ({ blocks }: PrintedDocument): string =>
  `${blocks
    .map(blockText)
    .filter((text) => text !== "")
    .join("\n\n")}\n`;

function blockText(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${markdownText(block.text)}`;
    case "paragraph":
      return markdownText(block.text);
    case "list":
      return block.items.map((item, at) => `${at + 1}. ${markdownText(item)}`).join("\n");
    case "picture":
      // A picture is a file of its own: `whogets draw`.
      return "";
    case "table":
      return [
        rowText(block.columns.map(({ title }) => markdownText(title))),
        rowText(block.columns.map(() => "---")),
        ...block.rows.map((row) => tableRow(row, block.columns.length)),
      ].join("\n");
  }
}

const rowText = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function tableRow(row: TableRow, columns: number): string {
  if (!("span" in row)) return rowText(row.cells.map(cellText));
  return rowText([`**${markdownText(row.span)}**`, ...Array.from({ length: columns - 1 }, () => "")]);
}

function cellText({ lines, tone }: TableCell): string {
  const mark = tone === "strong" ? "**" : tone === "open" ? "*" : "";
  return lines.map((line) => `${line.startsWith(" ") ? "&emsp;" : ""}${mark}${markdownText(line)}${mark}`).join("<br>");
}
