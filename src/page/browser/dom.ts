// Builds the plain tree as elements, and finds what the page has. No markup is ever read from names or texts.

import { attributesOf, type Piece } from "../tree";

export function nodeOf(piece: Piece): Node {
  if (typeof piece === "string") return document.createTextNode(piece);
  const made = document.createElement(piece.tag);
  for (const [name, value] of attributesOf(piece)) made.setAttribute(name, value);
  made.append(...piece.children.map(nodeOf));
  return made;
}

export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found as T;
}

/** The picture as an element; its own rules are given to the page as a sheet, which the policy of the page allows. */
export function svgOf(text: string): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  const svg = document.importNode(parsed, true) as unknown as SVGSVGElement;
  const rules = [...svg.querySelectorAll("style")];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.map(({ textContent }) => textContent ?? "").join("\n"));
  for (const rule of rules) rule.remove();
  document.adoptedStyleSheets = rules.length === 0 ? [] : [sheet];
  return svg;
}
