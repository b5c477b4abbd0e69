// Evidence as a reader checks it: first and last words, the document with its date, and a link that leads to the passage.

import type { DataMap, Evidence } from "../model";
import { type Element, el, safeLink } from "./tree";
import { quoteWords } from "./words";

/** Passages under a heading; that there is none is said, unless it goes without saying. */
export function evidenceOf(map: DataMap, evidence: readonly Evidence[], saysNone = true): readonly Element[] {
  if (evidence.length === 0) return saysNone ? [el("p", { class: "quiet" }, "Evidence: none recorded.")] : [];
  return [
    el("p", { class: "evidence-head" }, "Evidence"),
    el("ul", { class: "evidence" }, ...evidence.map((one) => el("li", {}, el("blockquote", {}, quoteWords(one)), sourceOf(map, one)))),
  ];
}

function sourceOf(map: DataMap, evidence: Evidence): Element {
  if (evidence.document === "author") return el("p", { class: "quiet" }, "the author of the map knows");
  const document = map.documents.find(({ id }) => id === evidence.document);
  if (document === undefined) return el("p", { class: "quiet" }, evidence.document);
  const title = `${document.title}${document.date === null ? "" : `, ${document.date}`}`;
  const link = linkTo(document.url, evidence);
  if (link === null) return el("p", { class: "quiet" }, `${title} (no link recorded)`);
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
