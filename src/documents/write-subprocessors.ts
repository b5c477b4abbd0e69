// The list of processors as a file. Same list, same bytes.

import { writeHtml, writeMarkdown } from "../formats";
import { shown, UsageError } from "../model";
import type { Block, PrintedDocument, TableCell } from "../office";
import { dateWords, listWords, type Words, wordsIn } from "../words";
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

const cellOf = (words: Words, lines: readonly string[]): TableCell =>
  lines.length === 0 ? { lines: [words.cell.notStated], tone: "open" } : { lines };

function documentOf({ map, controller, on, language, processors, roleNotStated, since }: ProcessorList): PrintedDocument {
  const words = wordsIn(language);
  const said = words.processorList;
  const title = said.title(controller ?? map.name);
  const blocks: readonly Block[] = [
    { kind: "heading", level: 1, text: title },
    { kind: "paragraph", text: said.asOf(dateWords(words, on)) },
    ...(processors.length === 0
      ? [{ kind: "paragraph" as const, text: said.nobody }]
      : [{ kind: "table" as const, columns: columnsOf(words), rows: processors.map((one) => ({ cells: cellsOf(words, one) })) }]),
    ...(roleNotStated.length === 0 ? [] : [{ kind: "paragraph" as const, text: said.mayBeMore(roleNotStated.length) }]),
    ...(since === null ? [] : logOf(words, since)),
  ];
  return { title, language, page: words.misc.page, blocks };
}

const columnsOf = ({ processorList: said }: Words) => [
  { title: said.name, share: 20 },
  { title: said.what.role, share: 18 },
  { title: said.what.country, share: 14 },
  { title: said.what.purpose, share: 22 },
  { title: said.what.category, share: 26 },
];

const cellsOf = (
  words: Words,
  { name, roles, worksFor, countries, purposes, data, conditions, certainty }: ListedProcessor,
): readonly TableCell[] => [
  { lines: [name, ...(certainty === "possible" ? [` ${words.processorList.possible}`] : [])], tone: "strong" },
  {
    lines: [
      words.processorList.roleFor(roles.map((role) => words.roles[role]).join(", "), listWords(words, worksFor)),
      ...(conditions.length === 0 ? [] : [` ${words.notice.onlyIf(conditions.join(", ")).replace(/\.$/, "")}`]),
    ],
  },
  cellOf(words, countries),
  cellOf(words, purposes),
  cellOf(words, data),
];

function logOf(words: Words, { asOf, changes }: NonNullable<ProcessorList["since"]>): readonly Block[] {
  const said = words.processorList;
  return [
    { kind: "heading", level: 2, text: said.changes(asOf === null ? null : dateWords(words, asOf)) },
    changes.length === 0
      ? { kind: "paragraph", text: said.noChanges }
      : {
          kind: "table",
          columns: [said.name, said.change, said.before, said.now].map((heading) => ({ title: heading, share: 25 })),
          rows: changes.map((one) => ({
            cells: [
              { lines: [one.name], tone: "strong" as const },
              { lines: [changeWords(words, one)] },
              { lines: one.before },
              { lines: one.after },
            ],
          })),
        },
  ];
}

const changeWords = ({ processorList: said }: Words, { what, kind }: ListChange): string =>
  kind === "renamed" ? said.kinds.renamed : `${said.what[what]}: ${said.kinds[kind]}`;
