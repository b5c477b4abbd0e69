// Reads back what was written: unzips, and parses XML strictly enough to find what a reader would refuse.

import { strFromU8, unzipSync } from "fflate";

export const unzipped = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** @throws where the text is not well-formed: unclosed or crossed tags, bare `<` and `&`, attributes twice, characters XML cannot hold. */
export function parseXml(text: string): Element {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text)) throw new Error("a character that XML cannot hold");
  const body = text.replace(/^<\?xml [^?]*\?>\s*/, "").replace(/^<!doctype html>\s*/i, "");
  const root: Element & { children: (Element | string)[] } = { name: "", attributes: {}, children: [] };
  const open = [root];
  for (const [token] of body.matchAll(/<[^<>]*>|[^<]+|</g)) {
    const top = open.at(-1) as typeof root;
    if (!token.startsWith("<")) {
      top.children.push(unescaped(token));
      continue;
    }
    const closing = /^<\/([\w:.-]+)\s*>$/.exec(token)?.[1];
    if (closing !== undefined) {
      if (top.name !== closing) throw new Error(`</${closing}> closes <${top.name}>`);
      open.pop();
      continue;
    }
    const [, name = "", attributes = "", end] = /^<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>$/.exec(token) ?? [];
    if (name === "") throw new Error(`no tag: ${token.slice(0, 80)}`);
    const pairs = [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, unescaped(value)] as const);
    if (new Set(pairs.map(([key]) => key)).size !== pairs.length) throw new Error(`an attribute twice in <${name}>`);
    const element = { name, attributes: Object.fromEntries(pairs), children: [] };
    top.children.push(element);
    if (end !== "/") open.push(element);
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  const [only, ...others] = root.children.filter((child) => typeof child !== "string" || child.trim() !== "");
  if (only === undefined || typeof only === "string" || others.length > 0) throw new Error("not one root");
  return only;
}

function unescaped(text: string): string {
  const plain = text.replace(/&(amp|lt|gt|quot|apos|#39|#9|#10|#13);/g, (_, name: string) => entities[name] ?? "");
  if (/&(?!amp;|lt;|gt;|quot;|apos;|#)/.test(text)) throw new Error(`a bare & in ${text.slice(0, 60)}`);
  return plain;
}
const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  "#39": "'",
  "#9": "\t",
  "#10": "\n",
  "#13": "\r",
};

export const allOf = (element: Element, name: string): readonly Element[] =>
  element.children.flatMap((child) => (typeof child === "string" ? [] : [...(child.name === name ? [child] : []), ...allOf(child, name)]));

export const textOf = (element: Element): string =>
  element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
