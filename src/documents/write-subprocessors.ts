// The list of processors as a file. Same list, same bytes.

import { writeHtml, writeMarkdown } from "../formats";
import { shown, UsageError } from "../model";
import type { Block, PrintedDocument, TableCell } from "../office";
import { dateWords, wordsIn } from "../words";
import type { ListChange, ListedProcessor, ProcessorList } from "./subprocessors";

export const subprocessorFormats = ["md", "html", "json"] as const;
export type SubprocessorFormat = (typeof subprocessorFormats)[number];

/** @throws {UsageError} for a format that is none. */
export function writeSubprocessors(list: ProcessorList, format: SubprocessorFormat): string {
  if (!subprocessorFormats.includes(format))
    throw new UsageError(`${shown(format)} is no format of a list; write one of: ${subprocessorFormats.join(", ")}`);
  if (format === "json") return `${JSON.stringify(list, null, 2)}\n`;
  return format === "md" ? writeMarkdown(documentOf(list)) : writeHtml(documentOf(list));
}

const words = wordsIn("en");
const notStated: TableCell = { lines: ["not stated"], tone: "open" };
const cellOf = (lines: readonly string[]): TableCell => (lines.length === 0 ? notStated : { lines });

function documentOf({ map, controller, on, processors, roleNotStated, since }: ProcessorList): PrintedDocument {
  const title = `${controller ?? map.name}: processors and sub-processors`;
  const blocks: readonly Block[] = [
    { kind: "heading", level: 1, text: title },
    { kind: "paragraph", text: `As of ${dateWords(words, on)}.` },
    ...(processors.length === 0
      ? [{ kind: "paragraph" as const, text: "No processor or sub-processor is recorded." }]
      : [{ kind: "table" as const, columns, rows: processors.map((one) => ({ cells: cellsOf(one) })) }]),
    ...(roleNotStated.length === 0
      ? []
      : [
          {
            kind: "paragraph" as const,
            text: `There may be more: the role of ${counted(roleNotStated.length)} is not stated.`,
          },
        ]),
    ...(since === null ? [] : logOf(since)),
  ];
  return { title, language: "en", page: words.misc.page, blocks };
}

const counted = (parties: number): string => (parties === 1 ? "one party that receives data" : `${parties} parties that receive data`);

const columns = [
  { title: "Name", share: 20 },
  { title: "Role", share: 18 },
  { title: "Country", share: 14 },
  { title: "Purposes", share: 22 },
  { title: "Data", share: 26 },
];

const cellsOf = ({ name, roles, worksFor, countries, purposes, data, conditions, certainty }: ListedProcessor): readonly TableCell[] => [
  { lines: [name, ...(certainty === "possible" ? [" possible; not stated for sure"] : [])], tone: "strong" },
  {
    lines: [
      `${roles.join(", ")} for ${worksFor.join(", ")}`,
      ...(conditions.length === 0 ? [] : [` only on condition: ${conditions.join(", ")}`]),
    ],
  },
  cellOf(countries),
  cellOf(purposes),
  cellOf(data),
];

function logOf({ asOf, changes }: NonNullable<ProcessorList["since"]>): readonly Block[] {
  const from = asOf === null ? "the earlier list" : dateWords(words, asOf);
  return [
    { kind: "heading", level: 2, text: `Changes since ${from}` },
    changes.length === 0
      ? { kind: "paragraph", text: "None." }
      : {
          kind: "table",
          columns: [
            { title: "Name", share: 25 },
            { title: "Change", share: 25 },
            { title: "Before", share: 25 },
            { title: "Now", share: 25 },
          ],
          rows: changes.map((one) => ({
            cells: [
              { lines: [one.name], tone: "strong" as const },
              { lines: [changeWords(one)] },
              { lines: one.before },
              { lines: one.after },
            ],
          })),
        },
  ];
}

const kinds = { recipient: "recipient", country: "country", purpose: "purposes", category: "data", role: "role" } as const;
const changeWords = ({ what, kind }: ListChange): string => (kind === "renamed" ? "may be renamed" : `${kinds[what]} ${kind}`);
