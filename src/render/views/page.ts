// One page for every picture: title block, drawing, legend; or a sentence where there is nothing to draw.

import { group, type Marker, rect, type Scene, type SceneNode, text } from "../scene";
import { wrapText } from "../text/wrap";
import { colours, lineHeight, sizes } from "../theme";
import { type Block, type Heading, headingText, titleBlock } from "./title-block";

export interface Drawing {
  readonly nodes: readonly SceneNode[];
  readonly width: number;
  readonly height: number;
}

export interface PageParts {
  readonly heading: Heading;
  /** What the picture shows, in a sentence or two. */
  readonly desc: string;
  readonly drawing: Drawing;
  readonly legend: (width: number) => Block;
  readonly markers?: readonly Marker[];
  /** A table begins where its heading begins; other drawings stand in the middle. */
  readonly align?: "left" | "middle";
}

const margin = 12;
const leastWidth = 560;

export function pageOf({ heading, desc, drawing, legend, markers = [], align = "middle" }: PageParts): Scene {
  const inner = Math.max(drawing.width, leastWidth);
  const top = titleBlock(heading, inner);
  const key = legend(inner);
  const height = margin + top.height + drawing.height + 16 + key.height + margin;
  const width = inner + 2 * margin;
  return {
    width,
    height,
    title: [headingText(heading), ...(heading.sides ?? [])].join("; "),
    desc: descOf({ desc, heading }),
    lang: heading.words.language,
    markers,
    children: [
      rect({ x: 0, y: 0, width, height, style: { fill: colours.background } }),
      group(top.nodes, { dx: margin, dy: margin }),
      group(drawing.nodes, { dx: margin + (align === "left" ? 0 : (inner - drawing.width) / 2), dy: margin + top.height }),
      group(key.nodes, { dx: margin, dy: margin + top.height + drawing.height + 16 }),
    ],
  };
}

/** What is shown, as of when, of which part. */
export function descOf({ desc, heading }: Pick<PageParts, "desc" | "heading">): string {
  const { on, grouped = null, page, note, words } = heading;
  return [
    desc,
    words.heading.asOfSentence(on, grouped),
    ...(page === undefined || page.count === 1 ? [] : [words.heading.page(page.number, page.count, page.part)]),
    ...(note === undefined ? [] : [`${note}.`]),
  ].join(" ");
}

/** A picture of nothing: the title block, and why nothing is below it. */
export function sentenceParts(heading: Heading, sentence: string): PageParts {
  const { lines } = wrapText(sentence, { width: leastWidth, size: sizes.name });
  const nodes = lines.map((line, at) =>
    text({ x: 0, y: 14 + at * sizes.name * lineHeight, size: sizes.name, text: line, style: { fill: colours.text } }),
  );
  const drawing: Drawing = { nodes, width: leastWidth, height: 14 + lines.length * sizes.name * lineHeight };
  return { heading, desc: sentence, drawing, legend: () => ({ nodes: [], height: 0 }), align: "left" };
}
