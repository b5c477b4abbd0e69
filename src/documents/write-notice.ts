// A notice as text. Same notice, same bytes.

import { markdownText } from "../formats";
import { shown, UsageError } from "../model";
import { wordsIn } from "../words";
import type { Notice, NoticeSentence } from "./notice";

export const noticeFormats = ["md", "json"] as const;
export type NoticeFormat = (typeof noticeFormats)[number];

/**
 * Markdown (`flows` adds the flows behind each sentence, and the fields that are empty), or data.
 *
 * @throws {UsageError} for a format that is none.
 */
export function writeNotice(notice: Notice, format: NoticeFormat, options: { readonly flows?: boolean } = {}): string {
  if (!noticeFormats.includes(format))
    throw new UsageError(`${shown(format)} is no format of a notice; write one of: ${noticeFormats.join(", ")}`);
  if (format === "json") return `${JSON.stringify(notice, null, 2)}\n`;
  const parts = notice.parts.flatMap(({ title, article, sentences }) => [
    `## ${markdownText(`${title} (${article})`)}`,
    itemsOf(sentences)
      .map((item) => itemText(notice, item, options.flows === true))
      .join("\n"),
  ]);
  return `${[`# ${markdownText(notice.title)}`, ...parts, ...notice.remarks.map(markdownText)].join("\n\n")}\n`;
}

const keyOf = ({ parties, activities, flows }: NoticeSentence): string => JSON.stringify([parties, activities, flows]);

/** Sentences about the same flows of the same recipient stand together. */
function itemsOf(sentences: readonly NoticeSentence[]): readonly (readonly NoticeSentence[])[] {
  const items: NoticeSentence[][] = [];
  for (const one of sentences) {
    const last = items.at(-1);
    if (last?.[0] !== undefined && keyOf(last[0]) === keyOf(one)) last.push(one);
    else items.push([one]);
  }
  return items;
}

function itemText({ language }: Notice, item: readonly NoticeSentence[], hasTraces: boolean): string {
  const words = wordsIn(language);
  const flows = item[0]?.flows ?? [];
  const missing = [...new Set(item.flatMap((one) => one.missing))];
  const traces = [
    ...(flows.length === 0 ? [] : [`${words.notice.flows}${words.colon}${flows.join(", ")}`]),
    ...(missing.length === 0 ? [] : [`${words.notice.missing}${words.colon}${missing.join(", ")}`]),
  ];
  const trace = hasTraces && traces.length > 0 ? ` (${traces.join("; ")})` : "";
  return `- ${markdownText(`${item.map(({ text }) => text).join(" ")}${trace}`)}`;
}
