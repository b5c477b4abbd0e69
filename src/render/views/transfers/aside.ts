// Beside the map: lines whose sender or recipient has no place on it.

import type { PictureWords } from "../../../words/pictures";
import { group, rect, type SceneNode, text } from "../../scene";
import { measureText } from "../../text/measure";
import { wrapText } from "../../text/wrap";
import { colours } from "../../theme";
import { badgeOf, type Line, routeOf, times } from "./lines";
import { ground, looks, texts } from "./look";
import { labelNode } from "./panel";

export interface Block {
  readonly nodes: readonly SceneNode[];
  readonly height: number;
}

const inset = 10;
const row = 13.5;

/** A box of this width; its height follows. More lines than fit are counted: the list has them all. */
export function asideOf(lines: readonly Line[], width: number, most: number, words: PictureWords): Block {
  let y = 22;
  const head = text({ x: inset, y: 17, size: texts.head, weight: "bold", text: words.transfers.aside, style: { fill: colours.text } });
  const nodes: SceneNode[] = [];
  const wide = Math.max(0, ...lines.map((line) => measureText(badgeOf(line), { size: texts.badge, bold: true }) + 8));
  for (const line of lines.slice(0, most)) {
    const left = inset + wide + 7;
    const wrapped = (said: string, size: number, maxLines: number) =>
      wrapText(said, { width: width - left - inset, size, maxLines }).lines.map((one) => ({ one, size }));
    const who = [...new Set(line.arcs.map((arc) => (line.to.place === null ? arc.to : arc.from)))].sort();
    const route = wrapped(`${routeOf(line)}${times(line.count)}`, texts.cell, 3);
    const parties = wrapped(who.join(", "), texts.cell, 4);
    nodes.push(labelNode(line, badgeOf(line), { x: inset, y: y + 3, width: wide, height: 15 }, looks[line.status].colour));
    for (const [at, { one, size }] of [...route, ...parties].entries()) {
      const fill = at < route.length ? colours.text : colours.muted;
      nodes.push(text({ x: left, y: y + 14 + at * row, size, text: one, style: { fill } }));
    }
    y += (route.length + parties.length) * row + 9;
  }
  if (lines.length > most) {
    const more = words.transfers.moreInList(lines.length - most);
    nodes.push(text({ x: inset, y: y + 13, size: texts.cell, text: more, style: { fill: colours.muted } }));
    y += row + 6;
  }
  const height = y + 4;
  const frame = rect({ x: 0, y: 0, width, height, style: { fill: colours.background, stroke: ground.frame, "stroke-width": 0.8 } });
  return { nodes: [group([frame, head, ...nodes], { data: { boundary: "aside" }, title: words.transfers.aside })], height };
}
