// The maps of the page: the world, Europe larger where it is crowded, and beside them what has no place.

import type { PictureWords } from "../../../words/pictures";
import { greatCircle } from "../../geo/great-circle";
import { europeMap, type FlatMap, worldMap } from "../../geo/projection";
import { group, path, type SceneNode, text } from "../../scene";
import { wrapText } from "../../text/wrap";
import { colours } from "../../theme";
import { asideOf, type Block } from "./aside";
import { isOnMap, type Line, type Spot } from "./lines";
import { ground, texts } from "./look";
import { type Panel, panelOf } from "./panel";

const besideWidth = 272;
/** Lines without a place that are named beside the map. */
export const mostUnplaced = 12;
const gap = 14;
const quietWidth = 520;

interface Maps extends Block {
  readonly hasDots: boolean;
  readonly notes: readonly string[];
}

/** Side by side in this width. */
export function mapsOf(lines: readonly Line[], inner: number, words: PictureWords, mostBeside = mostUnplaced): Maps {
  const unplaced = lines.filter((line) => !isOnMap(line));
  const spots = [...new Map(lines.flatMap(({ from, to }) => [from, to]).map((spot) => [spot.key, spot])).values()]
    .filter(({ place }) => place !== null)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const onMap = lines.filter(isOnMap);
  const europe = insetOf(onMap, spots);
  const isInside = ({ place }: Spot) => europe !== null && place !== null && europe.at(place) !== null;
  const inside = onMap.filter(({ from, to }) => isInside(from) && isInside(to));
  // A map on which nothing happens is small, and leaves the room to what is not on it.
  const beside = onMap.length === 0 ? inner - quietWidth - gap : besideWidth;
  const width = europe !== null || unplaced.length > 0 ? inner - beside - gap : onMap.length === 0 ? quietWidth : inner;
  const world = worldMap(width, southOf(onMap, spots));
  const inset =
    europe === null
      ? null
      : panelOf({ ...bare, id: "europe", title: words.transfers.europe, map: europe, lines: inside, spots: spots.filter(isInside) });
  const main = panelOf({
    ...bare,
    id: "world",
    title: words.transfers.world,
    map: world,
    lines: onMap.filter((line) => !inside.includes(line)),
    spots,
    quiet: new Set(inset === null ? [] : spots.filter(isInside).map(({ key }) => key)),
    under: europe === null ? [] : [frameOf(europe, world)],
  });
  const boxes = stack([
    ...(inset === null || europe === null ? [] : [captioned(inset, europe, words)]),
    ...(unplaced.length === 0 ? [] : [asideOf(unplaced, beside, mostBeside, words)]),
  ]);
  const caption = onMap.length === 0 ? [emptyNote(world, lines.length, words)] : [];
  return {
    nodes: [...main.nodes, ...caption, group(boxes.nodes, { dx: width + gap })],
    height: Math.max(world.height + caption.length * 16, boxes.height),
    hasDots: spots.length > 0,
    notes: [...cutNote(main, words), ...unlabelledNote([...main.unlabelled, ...(inset?.unlabelled ?? [])], words)],
  };
}

const bare = { quiet: new Set<string>(), under: [] };

/** A map of Europe where three countries of it take part, or a line stays in it. */
function insetOf(lines: readonly Line[], spots: readonly Spot[]): FlatMap | null {
  const europe = europeMap(besideWidth, 268);
  const isInside = ({ place }: Spot) => place !== null && europe.at(place) !== null;
  const staying = lines.some(({ from, to }) => from.key !== to.key && isInside(from) && isInside(to));
  return staying || spots.filter(isInside).length > 2 ? europe : null;
}

/** As far south as the map must go. */
function southOf(lines: readonly Line[], spots: readonly Spot[]): number {
  const ends = spots.flatMap(({ place }) => (place === null ? [] : [place[1]]));
  const ways = lines.flatMap(({ from, to }) => {
    if (from.place === null || to.place === null || from.key === to.key) return [];
    const way = greatCircle(from.place, to.place, 0);
    return Array.from({ length: 33 }, (_, at) => way(at / 32)[1]);
  });
  return Math.min(-56, ...ends.map((lat) => lat - 6), ...ways.map((lat) => lat - 5));
}

/** Where on the world map the larger map lies. */
function frameOf({ width, height, backTo }: FlatMap, world: FlatMap): SceneNode {
  const edge = Array.from({ length: 96 }, (_, at): readonly [number, number] => {
    const [side, part] = [Math.floor(at / 24), (at % 24) / 24];
    if (side === 0) return [part * width, 0];
    if (side === 1) return [width, part * height];
    return side === 2 ? [width - part * width, height] : [0, height - part * height];
  });
  const points = edge.flatMap((point) => {
    const place = backTo(point);
    const at = place === null ? null : world.at(place);
    return at === null ? [] : [at];
  });
  const steps = points.map(([x, y], at) => [at === 0 ? "M" : "L", x, y] as const);
  return path({ d: [...steps, ["Z"]], style: { fill: "none", stroke: ground.frame, "stroke-width": 0.8 } });
}

function captioned({ nodes }: Panel, { width, height }: FlatMap, words: PictureWords): Block {
  const caption = wrapText(words.transfers.europeNote, {
    width,
    size: texts.legend,
  });
  const lines = caption.lines.map((line, at) =>
    text({ x: 0, y: height + 13 + at * 13, size: texts.legend, text: line, style: { fill: colours.muted } }),
  );
  return { nodes: [...nodes, ...lines], height: height + 6 + lines.length * 13 };
}

function stack(blocks: readonly Block[]): Block {
  let y = 0;
  const nodes = blocks.map((block) => {
    const node = group(block.nodes, { dy: y });
    y += block.height + gap;
    return node;
  });
  return { nodes, height: Math.max(0, y - gap) };
}

function emptyNote({ height }: FlatMap, lines: number, words: PictureWords): SceneNode {
  const note = lines === 0 ? words.transfers.noTransfer : words.transfers.nothingOnMap;
  return text({ x: 0, y: height + 14, size: texts.legend, text: note, style: { fill: colours.muted } });
}

const cutNote = ({ drawn }: Panel, words: PictureWords): readonly string[] =>
  drawn.some(({ isCut }) => isCut) ? [words.transfers.cut] : [];

const unlabelledNote = (lines: readonly Line[], words: PictureWords): readonly string[] =>
  lines.length === 0
    ? []
    : [
        words.transfers.unlabelled(
          lines
            .map(({ number }) => number)
            .sort((a, b) => a - b)
            .join(", "),
        ),
      ];
