// Whose picture it is, of what, as of when, in which version: what a reader of the file needs before anything else.

import type { PictureWords } from "../../words/pictures";
import { type SceneNode, text } from "../scene";
import { measureText } from "../text/measure";
import { wrapText } from "../text/wrap";
import { colours, lineHeight, sizes } from "../theme";

export interface Heading {
  /** The language of everything that is not a name. */
  readonly words: PictureWords;
  /** null = not stated. */
  readonly controller: string | null;
  /** null = the map has none. */
  readonly title: string | null;
  /** The day that is drawn. */
  readonly on: string | null;
  readonly version: string | null;
  /** By which law and day boxes are grouped; null = no country is stated, so nothing is. */
  readonly grouped?: string | null;
  /** Of two maps: what each is; they stand in the place of day and version. */
  readonly sides?: readonly string[];
  /** What was left out, where the picture shows a part of the map. */
  readonly note?: string | undefined;
  /** On paper: which page of how many, and what it shows of the whole. */
  readonly page?: { readonly number: number; readonly count: number; readonly part: string };
}

export interface Block {
  readonly nodes: readonly SceneNode[];
  readonly height: number;
}

/** The heading as one sentence. */
export function headingText({ controller, title, sides, words }: Pick<Heading, "controller" | "title" | "sides" | "words">): string {
  const { heading } = words;
  if (sides !== undefined && title !== null) return title;
  if (controller !== null) return heading.named(controller, title ?? heading.dataFlows);
  return title === null ? heading.nameless : heading.titled(title);
}

/** Heading and facts, left-aligned, wrapped to the width. */
export function titleBlock(heading: Heading, width: number): Block {
  const { page, words } = heading;
  const number = page === undefined ? "" : `${page.number}/${page.count}`;
  const room = width - (number === "" ? 0 : measureText(number, { size: sizes.heading, bold: true }) + 16);
  const heads = wrapText(headingText(heading), { width: room, size: sizes.heading, bold: true, maxLines: 3 }).lines;
  const { on, version, grouped = null } = heading;
  const own = heading.sides === undefined ? [words.heading.asOf(on), words.heading.version(version)] : [words.diff.readOn(on ?? "")];
  const facts = [...own, ...(grouped === null ? [] : [grouped])];
  const sides = (heading.sides ?? []).flatMap((side) => wrapText(side, { width, size: sizes.sub, bold: true, maxLines: 2 }).lines);
  const note = wrapText(heading.note ?? "", { width, size: sizes.sub, maxLines: 3 }).lines;
  const part =
    page === undefined || page.count === 1
      ? []
      : wrapText(words.heading.thisPage(page.part), { width, size: sizes.sub, bold: true, maxLines: 3 }).lines;
  const subs = [...wrapText(facts.join("  ·  "), { width, size: sizes.sub, maxLines: 3 }).lines, ...note];
  let y = 0;
  const nodes = [
    ...heads.map((line) => {
      y += sizes.heading * lineHeight;
      return text({ x: 0, y: y - 4, size: sizes.heading, weight: "bold", text: line, style: { fill: colours.text } });
    }),
    ...sides.map((line) => {
      y += sizes.sub * lineHeight + 2;
      return text({ x: 0, y: y - 3, size: sizes.sub, weight: "bold", text: line, style: { fill: colours.text } });
    }),
    ...subs.map((line) => {
      y += sizes.sub * lineHeight + 2;
      return text({ x: 0, y: y - 3, size: sizes.sub, text: line, style: { fill: colours.muted } });
    }),
  ];
  const said = part.map((line) => {
    y += sizes.sub * lineHeight + 2;
    return text({ x: 0, y: y - 3, size: sizes.sub, weight: "bold", text: line, style: { fill: colours.text } });
  });
  const turn = sizes.heading * lineHeight - 4;
  const corner =
    number === ""
      ? []
      : [text({ x: width, y: turn, size: sizes.heading, weight: "bold", anchor: "end", text: number, style: { fill: colours.text } })];
  return { nodes: [...nodes, ...said, ...corner], height: y + 10 };
}
