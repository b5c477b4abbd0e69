// What the benchmark asks of the sources, bundled for it: the maps, their boxes and labels as the flow picture measures them, our layout.

import { readFileSync } from "node:fs";
import { type DataMap, defineDataMap, drawFlow, loadDataMap } from "whogets";
import alipartnership from "../../examples/alipartnership";
import apimpex from "../../examples/apimpex";
import aptolux from "../../examples/aptolux";
import { layoutLayered } from "../../src/render/layout/layered";
import type { LayoutBox, LayoutLink, Placement, Spacing } from "../../src/render/layout/types";
import { leastOnPaper } from "../../src/render/paper/fit";
import { smallestText } from "../../src/render/theme";
import { headingOf, svgOf, wordsFor } from "../../src/render/views/draw-options";
import { type Density, densities, onPaper } from "../../src/render/views/flow/density";
import { diagramOf } from "../../src/render/views/flow/diagram";
import { ranksOfDiagram } from "../../src/render/views/flow/diagram-ranks";
import { partsOf } from "../../src/render/views/flow/scene";
import { settingsOf } from "../../src/render/views/flow/settings";
import { measureBox, measureLabel } from "../../src/render/views/flow/sizes";
import { pageOf } from "../../src/render/views/page";
import { mapOfSize } from "./generate.mjs";

export { drawFlow };

const printed: Readonly<Record<string, DataMap>> = { aptolux, alipartnership, apimpex };

/** An example by its name, or a map made to a size (`made-60`). */
export function mapNamed(name: string, root: string): DataMap {
  const made = /^made-(\d+)$/.exec(name);
  if (made !== null) return defineDataMap(mapOfSize(Number(made[1])) as Parameters<typeof defineDataMap>[0]);
  return printed[name] ?? loadDataMap(readFileSync(`${root}/examples/${name}.yaml`, "utf8"), { file: `${name}.yaml` });
}

export interface Graph {
  readonly boxes: readonly LayoutBox[];
  readonly links: readonly LayoutLink[];
  readonly spacing: Spacing;
}

const around = { gutter: 33, laneGap: 10, lanePadding: 8, laneSide: 16, laneHeader: 25, passing: 7 };

/** Boxes and labels in the setting that the flow picture takes: the first that is large enough on A4, else the one with the largest text. */
export const graphOf = (map: DataMap, lanes: boolean): Graph => graphIn(map, densityOf(map), lanes);

function densityOf(map: DataMap): Density {
  let best = densities[0] as Density;
  let largest = 0;
  for (const density of densities) {
    const { width, height } = layout(graphIn(map, density, true));
    const size = onPaper(smallestText, width + 24, height + 120);
    if (size <= largest) continue;
    [largest, best] = [size, density];
    if (size >= leastOnPaper) break;
  }
  return best;
}

/** The way from boxes and labels of known sizes to SVG, words and all. */
export function writerOf(map: DataMap): (graph: Graph) => string {
  const words = wordsFor({});
  const diagram = diagramOf(map, { on: map.asOf, words });
  const heading = { ...headingOf(map, diagram, map.asOf, {}), grouped: diagram.grouped };
  const setting = settingsOf(diagram)(densityOf(map));
  return (graph) => svgOf(pageOf(partsOf(heading, setting, layout(graph))), {});
}

function graphIn(map: DataMap, density: Density, lanes: boolean): Graph {
  const whole = diagramOf(map, { on: map.asOf });
  const diagram = lanes ? whole : { ...whole, boxes: whole.boxes.map((box) => ({ ...box, lane: null })) };
  const ranks = ranksOfDiagram(diagram, density);
  const people = new Set(diagram.boxes.filter((box) => box.shape === "person").map((box) => box.id));
  const { gap, labelGap, level } = density;
  return {
    boxes: diagram.boxes.map((box) => {
      const [leaving, arriving] = [
        diagram.links.filter((link) => link.from === box.id),
        diagram.links.filter((link) => link.to === box.id),
      ];
      const { width, height, body } = measureBox(box, Math.max(leaving.length, arriving.length), density, diagram.words);
      return { id: box.id, rank: ranks.get(box.id) ?? 0, lane: box.lane, width, height, sideHeight: body };
    }),
    links: diagram.links.map((link) => {
      const { width, height } = measureLabel(link, density, people.has(link.from), diagram.words);
      return { id: link.id, from: link.from, to: link.to, label: { width, height } };
    }),
    spacing: { ...around, gap, labelGap, level },
  };
}

export const layout = ({ boxes, links, spacing }: Graph): Placement => layoutLayered(boxes, links, spacing);
