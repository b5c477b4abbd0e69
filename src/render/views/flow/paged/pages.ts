// The pages of one diagram on one sheet: units in their order, as many to a page as can be read, with marks where lines go on; an index where they are
// many.

import type { Sheet } from "../../../paper/sheets";
import type { Heading } from "../../title-block";
import type { Diagram } from "../diagram";
import type { DiagramBox } from "../diagram-boxes";
import type { DiagramLink } from "../diagram-links";
import { entriesOf, indexFit, indexPages } from "./index-pages";
import { markOf, type Whereabouts, whereaboutsOf } from "./marks";
import { packed } from "./packing";
import { type PageFit, pageFit } from "./page-fit";
import { partWords } from "./part-words";
import { type Unit, unitsOf } from "./units";

/** Null where it takes more than `most` pages without the index; undefined where a page cannot be read with its marks. */
export function pagesOn(diagram: Diagram, heading: Heading, sheet: Sheet, most: number): readonly PageFit[] | null | undefined {
  const units = unitsOf(diagram);
  // Marks are as long as there are pages, and pages are known only after packing: so room is kept, and more of it where it was too little.
  for (const room of [1, 3, 6]) {
    const pages = packedPages(diagram, units, heading, sheet, most, room);
    // With more room for marks there would be still more.
    if (pages === null) return null;
    const lines = pages.map((page) => page.flatMap((unit) => unit.links));
    const where = whereaboutsOf(lines);
    const index = indexPages(entriesOf(diagram, where, pages.length), heading, sheet);
    const count = pages.length + index.length;
    const fits = pages.map((_, at) => placed(diagram, units, pages, at, where, count, heading, sheet));
    if (fits.every((fit) => fit !== null))
      return [...fits, ...index.map((entries, at) => indexFit(entries, heading, sheet, pages.length + at + 1, count))];
  }
  return undefined;
}

function packedPages(diagram: Diagram, units: readonly Unit[], heading: Heading, sheet: Sheet, most: number, room: number) {
  const degree = degreesOf(diagram.links);
  const longest = Array.from({ length: room }, () => diagram.words.pages.continuesOn(diagram.words.pages.pages(1, "88")));
  const fits = (own: readonly Unit[], isFirst: boolean): boolean => {
    const links = own.flatMap((unit) => unit.links);
    const here = degreesOf(links);
    const marks = (id: string) => [
      ...((here.to.get(id) ?? 0) < (degree.to.get(id) ?? 0) ? longest : []),
      ...((here.from.get(id) ?? 0) < (degree.from.get(id) ?? 0) ? longest : []),
    ];
    const page = { number: 88, count: 88, part: partWords(own, units, [], diagram) };
    const part = partOf(diagram, links, isFirst, () => true, marks);
    return pageFit(part, { ...heading, page }, sheet, own.length === 1) !== null;
  };
  // What does not fit a page alone is halved until it does.
  const halved = (unit: Unit): readonly Unit[] => {
    const { head, links } = unit;
    if (links.length < 2 || fits([unit], false)) return [unit];
    const half = Math.ceil(links.length / 2);
    return [links.slice(0, half), links.slice(half)].flatMap((some) => halved({ head, links: some }));
  };
  return packed(units.flatMap(halved), ({ links }) => links.length, fits, most);
}

function placed(
  diagram: Diagram,
  units: readonly Unit[],
  pages: readonly (readonly Unit[])[],
  at: number,
  where: Whereabouts,
  count: number,
  heading: Heading,
  sheet: Sheet,
): PageFit | null {
  const own = pages[at] as readonly Unit[];
  const lines = pages.map((page) => page.flatMap((unit) => unit.links));
  const before = pages.slice(0, at).flat();
  const seen = new Set(lines.slice(0, at).flatMap((links) => links.flatMap(({ from, to }) => [from, to])));
  if (at > 0) seen.add("controller");
  const page = { number: at + 1, count, part: partWords(own, units, before, diagram) };
  const part = partOf(
    diagram,
    lines[at] ?? [],
    at === 0,
    (id) => !seen.has(id),
    (id) => markOf(id, at + 1, where, diagram.words),
  );
  return pageFit(part, { ...heading, page }, sheet, true);
}

/** Boxes at the ends of these lines, and the controller; on the first page also who has no line at all. What a box sends to itself is said once. */
function partOf(
  diagram: Diagram,
  links: readonly DiagramLink[],
  isFirst: boolean,
  isNew: (id: string) => boolean,
  marks: (id: string) => readonly string[],
): Diagram {
  const ends = new Set(links.flatMap(({ from, to }) => [from, to]));
  const joined = new Set(isFirst ? diagram.links.flatMap(({ from, to }) => [from, to]) : []);
  const boxes = diagram.boxes
    .filter(({ id }) => ends.has(id) || (isFirst && (!joined.has(id) || id === "controller")))
    .map((box): DiagramBox => ({ ...box, loops: isNew(box.id) ? box.loops : [], marks: marks(box.id) }));
  return { ...diagram, boxes, links };
}

function degreesOf(links: readonly DiagramLink[]) {
  const [from, to] = [new Map<string, number>(), new Map<string, number>()];
  for (const link of links) {
    from.set(link.from, (from.get(link.from) ?? 0) + 1);
    to.set(link.to, (to.get(link.to) ?? 0) + 1);
  }
  return { from, to };
}
