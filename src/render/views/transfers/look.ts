// How a line says what a transfer rests on: colour, dash, width, a letter, and words. Any one of them is enough.

import { type Marker, path, type Style } from "../../scene";
import { sizes } from "../../theme";
import type { ArcStatus } from "./types";

interface Look {
  readonly colour: string;
  readonly dash: string | undefined;
  readonly width: number;
  readonly letter: string;
}

/** Gravest first: in this order lines are numbered and explained. */
export const looks: Readonly<Record<ArcStatus, Look>> = {
  "not-covered": { colour: "#a8201a", dash: "9 3", width: 2.2, letter: "N" },
  undecided: { colour: "#4a4f57", dash: "1.8 3.2", width: 2, letter: "U" },
  derogation: { colour: "#7d5200", dash: "9 3 2 3", width: 1.6, letter: "D" },
  safeguarded: { colour: "#5b3a9e", dash: "4 2.5", width: 1.6, letter: "S" },
  adequate: { colour: "#00609c", dash: undefined, width: 1.6, letter: "A" },
  "not-a-transfer": { colour: "#626a73", dash: undefined, width: 0.9, letter: "X" },
};

export const statuses = Object.keys(looks) as readonly ArcStatus[];

/** Colours of the map itself: all is faint but what takes part. */
export const ground = {
  beyond: "#ffffff",
  sea: "#eef2f6",
  land: "#dfe3e8",
  border: "#ffffff",
  named: "#c3ccd6",
  frame: "#7d868f",
  dot: "#1b1f24",
} as const;

/** Font sizes in px. */
export const texts = { ...sizes, badge: 10.5, country: 11, cell: 10.5, head: 10.5 } as const;

export const arrowOf = (status: ArcStatus): string => `arrow-${status}`;

export const markerOf = (status: ArcStatus): Marker => ({
  id: arrowOf(status),
  width: 9,
  height: 8,
  refX: 8,
  refY: 4,
  children: [path({ d: [["M", 0.5, 0.5], ["L", 8.5, 4], ["L", 0.5, 7.5], ["Z"]], style: { fill: looks[status].colour } })],
});

export function strokeOf(status: ArcStatus): Style {
  const { colour, dash, width } = looks[status];
  const dashed = dash === undefined ? {} : { "stroke-dasharray": dash };
  return { fill: "none", stroke: colour, "stroke-width": width, ...dashed, "marker-end": arrowOf(status) };
}
