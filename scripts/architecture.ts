// Draws the layers as they are: reads the imports of every file in src/ and draws who imports whom, with our own layout and writer.
// `test/architecture.test.ts` holds the committed drawing to it: UPDATE_ARCHITECTURE=1 npx vitest run test/architecture.test.ts

import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, relative, sep } from "node:path";
import ts from "typescript";
import { mostOf } from "../src/render/layout/extremes";
import { layoutLayered } from "../src/render/layout/layered";
import type { LayoutBox, Segment } from "../src/render/layout/types";
import { group, type Marker, type PathStep, path, rect, type SceneNode, text } from "../src/render/scene";
import { writeSvg } from "../src/render/svg";
import { measureText } from "../src/render/text/measure";
import { colours } from "../src/render/theme";

/** A folder of src/, or a file that stands in it: what it imports of the others, and which packages. */
export interface Part {
  readonly name: string;
  readonly imports: readonly string[];
  readonly packages: readonly string[];
}

/** The parts of a source folder, sorted by name. Imports of types and dynamic imports count. */
export function partsOf(src: string): readonly Part[] {
  const found = new Map<string, { imports: Set<string>; packages: Set<string> }>();
  const partOf = (file: string): string => relative(src, file).split(sep)[0]?.replace(/\.ts$/, "") ?? "";
  for (const name of readdirSync(src, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".ts")) continue;
    const file = join(src, name);
    const own = partOf(file);
    const { imports, packages } = found.get(own) ?? { imports: new Set(), packages: new Set() };
    for (const { fileName } of ts.preProcessFile(readFileSync(file, "utf8")).importedFiles) {
      if (!fileName.startsWith(".")) packages.add(isBuiltin(fileName) ? "Node.js" : packageOf(fileName));
      else imports.add(partOf(join(dirname(file), fileName)));
    }
    imports.delete(own);
    found.set(own, { imports, packages });
  }
  return [...found]
    .map(([name, { imports, packages }]) => ({ name, imports: [...imports].sort(), packages: [...packages].sort() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** `@babel/parser/lib` is of the package `@babel/parser`. */
const packageOf = (specifier: string): string => specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");

/** The arrows that no other arrows imply: where `cli` imports `index` and `index` imports `model`, `cli` to `model` is left out. */
export function arrowsOf(parts: readonly Part[]): readonly (readonly [from: string, to: string])[] {
  const importsOf = new Map(parts.map(({ name, imports }) => [name, imports]));
  const reached = (from: string, seen = new Set<string>()): ReadonlySet<string> => {
    for (const next of importsOf.get(from) ?? []) if (!seen.has(next)) reached(next, seen.add(next));
    return seen;
  };
  return parts.flatMap(({ name, imports }) =>
    imports
      .filter((to) => !imports.some((other) => other !== to && reached(other).has(to)))
      .map((to): readonly [string, string] => [name, to]),
  );
}

/** What stands between the two marks in ARCHITECTURE.md. */
export function wordsOf(parts: readonly Part[]): string {
  const rows = parts.map(({ name, imports, packages }) => `| \`${name}\` | ${imports.join(", ") || "-"} | ${packages.join(", ") || "-"} |`);
  const alt = `The parts of src/ and what each imports: ${arrowsOf(parts)
    .map(([from, to]) => `${from} imports ${to}`)
    .join(", ")}.`;
  return `![${alt}](docs/architecture.svg)\n\n| part | imports | packages |\n|---|---|---|\n${rows.join("\n")}\n`;
}

// ---------------------------------------------------------------- the picture

const [nameSize, detailSize, lineStep, padding, margin] = [13, 10.5, 14, 10, 12] as const;
const spacing = {
  gutter: 26,
  gap: 16,
  labelGap: 8,
  laneGap: 0,
  lanePadding: 0,
  laneHeader: 0,
  passing: 8,
  laneSide: 0,
  level: false,
} as const;

const arrow: Marker = {
  id: "arrow",
  width: 9,
  height: 8,
  refX: 8.5,
  refY: 4,
  children: [path({ d: [["M", 0.5, 0.5], ["L", 8.5, 4], ["L", 0.5, 7.5], ["Z"]], style: { fill: colours.line } })],
};

/** From left to right: what imports nothing, then what imports only that, and so on. */
export function pictureOf(parts: readonly Part[]): string {
  const arrows = arrowsOf(parts);
  const rankOf = (name: string): number =>
    mostOf(
      [0],
      arrows.flatMap(([from, to]) => (from === name ? [rankOf(to) + 1] : [])),
    );
  const details = new Map(parts.map(({ name, packages }) => [name, packages]));
  const boxes = parts.map(({ name, packages }): LayoutBox => {
    const widths = [measureText(name, { size: nameSize, bold: true }), ...packages.map((one) => measureText(one, { size: detailSize }))];
    return {
      id: name,
      rank: rankOf(name),
      lane: null,
      width: Math.ceil(mostOf(widths)) + 2 * padding,
      height: (1 + packages.length) * lineStep + padding,
    };
  });
  const links = arrows.map(([from, to]) => ({ id: `${from}>${to}`, from, to, label: { width: 0, height: 0 } }));
  const placement = layoutLayered(boxes, links, spacing);
  const lines = [...placement.routes.values()].map(({ segments }) =>
    path({ d: stepsOf(segments), style: { fill: "none", stroke: colours.line, "stroke-width": 1.25, "marker-end": "arrow" } }),
  );
  const nodes = [...placement.boxes].map(([name, frame]): SceneNode => {
    const words = [name, ...(details.get(name) ?? [])].map((word, at) =>
      text({
        x: frame.x + frame.width / 2,
        y: frame.y + padding / 2 + (at + 0.78) * lineStep,
        size: at === 0 ? nameSize : detailSize,
        weight: at === 0 ? "bold" : "normal",
        anchor: "middle",
        text: word,
        style: { fill: at === 0 ? colours.text : colours.muted },
      }),
    );
    const box = rect({ ...frame, r: 3, style: { fill: colours.lane, stroke: colours.boxStroke, "stroke-width": 1.2 } });
    return group([box, ...words], { data: { node: name } });
  });
  const [width, height] = [placement.width + 2 * margin, placement.height + 2 * margin];
  return writeSvg(
    {
      width,
      height,
      title: "The parts of whogets",
      desc: arrows.map(([from, to]) => `${from} imports ${to}`).join("; "),
      lang: "en",
      markers: [arrow],
      children: [
        rect({ x: 0, y: 0, width, height, style: { fill: colours.background } }),
        group([...lines, ...nodes], { dx: margin, dy: margin }),
      ],
    },
    { idPrefix: "architecture-" },
  );
}

const stepsOf = (segments: readonly Segment[]): readonly PathStep[] =>
  segments.flatMap(({ from, to }, at): readonly PathStep[] => {
    const before = segments[at - 1]?.to;
    const middle = (from.x + to.x) / 2;
    return [
      ...(before !== undefined && before.x === from.x && before.y === from.y ? [] : [["M", from.x, from.y] as const]),
      Math.abs(from.y - to.y) < 0.01 ? ["L", to.x, to.y] : ["C", middle, from.y, middle, to.y, to.x, to.y],
    ];
  });
