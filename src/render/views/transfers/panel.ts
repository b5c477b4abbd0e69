// One map with its frame: land, lines, dots, and the words that find room on it.

import { type Outline, worldOutlines } from "../../geo/countries";
import type { FlatMap } from "../../geo/projection";
import { circle, group, type PathStep, path, rect, type SceneNode, text } from "../../scene";
import { measureText } from "../../text/measure";
import { colours } from "../../theme";
import { type DrawnLine, drawnLines, type Point } from "./arcs";
import { alongLine, aroundDot, type LabelBox, Room } from "./labels";
import { badgeOf, type Line, type Spot, times, titleOf } from "./lines";
import { ground, looks, strokeOf, texts } from "./look";

export interface Panel {
  readonly nodes: readonly SceneNode[];
  readonly drawn: readonly DrawnLine[];
  /** Lines on it whose label found no room. */
  readonly unlabelled: readonly Line[];
}

export interface PanelPlan {
  readonly id: string;
  readonly title: string;
  readonly map: FlatMap;
  /** Lines to be drawn on it. */
  readonly lines: readonly Line[];
  /** Countries to be dotted on it. */
  readonly spots: readonly Spot[];
  /** Those that are named elsewhere, at a larger scale, and here only where a line ends in them and there is room. */
  readonly quiet: ReadonlySet<string>;
  /** Under the lines: what else the map shows. */
  readonly under: readonly SceneNode[];
}

export function panelOf({ id, title, map, lines, spots, quiet, under }: PanelPlan): Panel {
  const drawn = drawnLines(lines, map);
  const dots = spots.flatMap((spot) => {
    const at = spot.place === null ? null : map.at(spot.place);
    return at === null ? [] : [{ spot, at }];
  });
  const room = new Room(
    map.width,
    map.height,
    drawn.flatMap(({ points }) => points),
  );
  for (const { at } of dots) room.take({ x: at[0] - 3.5, y: at[1] - 3.5, width: 7, height: 7 });
  const names = (some: typeof dots) => some.flatMap(({ spot, at }) => countryName(spot, at, room));
  const loud = names(dots.filter(({ spot }) => !quiet.has(spot.key)));
  const labels = drawn.map((one) => ({ one, nodes: labelOf(one, room) }));
  const nodes = [
    rect({ x: 0, y: 0, width: map.width, height: map.height, style: { fill: ground.beyond } }),
    path({ d: map.edge, style: { fill: ground.sea } }),
    ...landNodes(map, new Set(spots.map(({ key }) => key))),
    ...under,
    ...drawn.map(lineNode),
    ...dots.map(({ spot, at: [cx, cy] }) =>
      circle({ cx, cy, r: 3.2, title: spot.name, style: { fill: ground.dot, stroke: ground.border, "stroke-width": 1 } }),
    ),
    ...loud,
    ...names(dots.filter(({ spot }) => quiet.has(spot.key) && lines.some(({ from, to }) => from.key === spot.key || to.key === spot.key))),
    ...labels.flatMap((label) => label.nodes),
    rect({ x: 0, y: 0, width: map.width, height: map.height, style: { fill: "none", stroke: ground.frame, "stroke-width": 0.8 } }),
  ];
  return {
    nodes: [group(nodes, { data: { boundary: id }, title })],
    drawn,
    unlabelled: labels.flatMap(({ one, nodes: found }) => (found.length === 0 ? [one.line] : [])),
  };
}

/** The land that is not spoken of as one shape; countries that take part as one each. */
function landNodes(map: FlatMap, named: ReadonlySet<string>): readonly SceneNode[] {
  const stepsOf = (some: readonly Outline[]): readonly PathStep[] => some.flatMap((one) => map.outline(one));
  const style = { stroke: ground.border, "stroke-width": 0.6, "stroke-linejoin": "round" } as const;
  const land = stepsOf(worldOutlines().filter(({ code }) => !named.has(code)));
  const own = stepsOf(worldOutlines().filter(({ code }) => named.has(code)));
  return [
    path({ d: land, style: { fill: ground.land, ...style } }),
    ...(own.length === 0 ? [] : [path({ d: own, style: { fill: ground.named, ...style } })]),
  ];
}

const lineNode = ({ line, steps }: DrawnLine): SceneNode =>
  group([path({ d: steps, style: strokeOf(line.status) })], { data: { flow: line.flows.join(" ") }, title: titleOf(line) });

function countryName({ key, name }: Spot, at: Point, room: Room): readonly SceneNode[] {
  const size = texts.country;
  const box = [name, key].map((words) => ({ words, width: measureText(words, { size, bold: true }) + 4 }));
  for (const { words, width } of box) {
    const found = room.place(aroundDot(at, width, size + 3));
    if (found === null) continue;
    const { x, y, height } = found;
    return [
      group(
        [
          rect({ x, y, width, height, r: 2, style: { fill: colours.background, "fill-opacity": 0.72 } }),
          text({ x: x + 2, y: y + size - 0.5, size, weight: "bold", text: words, style: { fill: colours.text } }),
        ],
        { data: { node: key }, title: name },
      ),
    ];
  }
  return [];
}

/** What the line rests on, in words where there is room, else its number and letter. */
function labelOf({ line, points }: DrawnLine, room: Room): readonly SceneNode[] {
  const { colour } = looks[line.status];
  const own = new Set(points);
  for (const label of [`${line.number} ${line.rests}${times(line.count)}`, badgeOf(line)]) {
    const width = measureText(label, { size: texts.badge, bold: true }) + 8;
    const found = room.place(alongLine(points, width, 15), own);
    if (found !== null) return [labelNode(line, label, found, colour)];
  }
  return [];
}

export const labelNode = (line: Line, words: string, { x, y, width, height }: LabelBox, colour: string): SceneNode =>
  group(
    [
      rect({ x, y, width, height, r: 3, style: { fill: colours.background, stroke: colour, "stroke-width": 1 } }),
      text({ x: x + width / 2, y: y + 11.2, size: texts.badge, weight: "bold", anchor: "middle", text: words, style: { fill: colour } }),
    ],
    { data: { label: String(line.number) }, title: titleOf(line) },
  );
