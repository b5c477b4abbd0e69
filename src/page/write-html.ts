// Writes the tree of a page as HTML: the one escape for names and texts, and the one for data that a script reads.

import { attributesOf, type Piece } from "./tree";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as HTML has it. What HTML cannot hold (control characters, halves of pairs) is shown as missing. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
    .replace(/\r\n?/g, "\n")
    .replace(/(?![\n\t])\p{Cc}|[\ufffe\uffff]/gu, "\ufffd")
    .replace(/[&<>"']/g, (character) => entities[character] ?? "");

const empty = new Set(["input"]);

export function writeHtml(piece: Piece): string {
  if (typeof piece === "string") return escapeHtml(piece);
  const attributes = attributesOf(piece).map(([name, value]) => (value === "" ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`));
  const open = `<${piece.tag}${attributes.join("")}>`;
  return empty.has(piece.tag) ? open : `${open}${piece.children.map(writeHtml).join("")}</${piece.tag}>`;
}

/** Data inside `<script type="application/json">`: no `<`, `>`, `&` or line separator stands in it as itself, so nothing can end the element. */
export const writeJson = (data: unknown): string =>
  JSON.stringify(data).replace(
    /[<>&\u007f-\u009f\u2028\u2029\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
