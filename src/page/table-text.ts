// The picture in words as Markdown: for a screen reader, a wiki, a reviewer who wants to search.

import { markdownText } from "../formats";
import type { DataMap, Ids } from "../model";
import { type PageOptions, wholeOf } from "./draw-page";
import { titleOf } from "./shell";
import { type Cell, type PlainTable, tablesOf } from "./table";

/**
 * A map, or a part of it, as tables in Markdown: everything that the flow picture shows. Same map, same bytes.
 *
 * @throws {UsageError} for an option, an id or a date that is none, or for what is no checked map.
 */
export function drawTable<I extends Ids>(map: DataMap<I>, options: PageOptions<NoInfer<I>> = {}): string {
  const { data, day } = wholeOf(map as DataMap, options as PageOptions);
  const { controller } = day.map;
  const { words, pictures } = day;
  const facts = [
    controller.name ?? words.namelessController,
    pictures.heading.asOf(day.on),
    pictures.heading.version(day.map.version),
    ...(data.options.note === undefined ? [] : [data.options.note]),
  ];
  return `${[
    `# ${markdownText(titleOf(day, data.options.title))}`,
    markdownText(facts.join(" · ")),
    ...tablesOf(day).flatMap((table) => [`## ${markdownText(table.title)}`, table.rows.length === 0 ? table.none : tableText(table)]),
  ].join("\n\n")}\n`;
}

const tableText = ({ columns, rows }: PlainTable): string =>
  [columns.join(" | "), columns.map(() => "---").join(" | "), ...rows.map((row) => row.map(cellText).join(" | "))]
    .map((line) => `| ${line} |`)
    .join("\n");

const cellText = (cell: Cell): string => (typeof cell === "string" ? markdownText(cell) : cell.map(markdownText).join("<br>"));
