// Evidence as a reader checks it: first and last words, the document with its date, and a link that leads to the passage.

import type { Evidence } from "../model";
import type { Day } from "./day";
import { type Element, el, safeLink } from "./tree";
import { fill, quoteWords } from "./words";

/** Passages under a heading; that there is none is said, unless it goes without saying. */
export function evidenceOf(day: Day, evidence: readonly Evidence[], saysNone = true): readonly Element[] {
  const { words } = day;
  if (evidence.length === 0) return saysNone ? [el("p", { class: "quiet" }, words.evidence.none)] : [];
  return [
    el("p", { class: "evidence-head" }, words.evidence.heading),
    el("ul", { class: "evidence" }, ...evidence.map((one) => el("li", {}, el("blockquote", {}, quoteWords(day, one)), sourceOf(day, one)))),
  ];
}

function sourceOf({ map, words }: Day, evidence: Evidence): Element {
  if (evidence.document === "author") return el("p", { class: "quiet" }, words.evidence.author);
  const document = map.documents.find(({ id }) => id === evidence.document);
  if (document === undefined) return el("p", { class: "quiet" }, evidence.document);
  const title = `${document.title}${document.date === null ? "" : `, ${document.date}`}`;
  const link = linkTo(document.url, evidence);
  if (link === null) return el("p", { class: "quiet" }, fill(words.evidence.noLink, { title }));
  return el("p", { class: "quiet" }, el("a", { href: link, target: "_blank", rel: "noopener noreferrer" }, title));
}

/** The address of the document, and in it the passage, as browsers find it by its words; null = no address that may stand in a page. */
export function linkTo(url: string | null, { start, end }: Evidence): string | null {
  const address = url === null ? null : safeLink(url);
  if (address === null || !/^https?:/i.test(address)) return address;
  const part = (words: string): string => encodeURIComponent(words.replace(/[\ud800-\udfff]/g, "")).replaceAll("-", "%2D");
  const passage = start === end ? part(start) : `${part(start)},${part(end)}`;
  return `${address}${address.includes("#") ? "" : "#"}:~:text=${passage}`;
}
