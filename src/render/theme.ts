// Colours, sizes and dashes of the pictures. Every colour is used on white or on `lane.fill`; a test computes the contrasts.

/** Font sizes in px at scale 1. */
export const sizes = { heading: 17, sub: 11, name: 12, detail: 10.5, label: 10.5, lane: 11, legend: 10.5, tag: 10.5 } as const;

export const smallestText = Math.min(...Object.values(sizes));

/** Baseline to baseline, as a multiple of the font size. */
export const lineHeight = 1.22;

export const colours = {
  background: "#ffffff",
  text: "#1b1f24",
  muted: "#4d545c",
  line: "#3b4a5a",
  box: "#ffffff",
  boxStroke: "#3b4a5a",
  controller: "#e8eef7",
  controllerStroke: "#1f3f6e",
  lane: "#f4f5f7",
  laneStroke: "#7d868f",
  tag: "#3b4a5a",
  tagText: "#ffffff",
} as const;

/** How a line is drawn says how the flow is known; its label says it in words, too. */
export const lineStyles = {
  plain: { dash: undefined },
  conditional: { dash: "7 3" },
  possible: { dash: "1.5 3" },
  /** No flow is stated, so it has no arrow. */
  silent: { dash: "2 8" },
} as const;

export type LineStyle = keyof typeof lineStyles;

/**
 * What became of a box or a line from one map to another. Colour is the least of it: ring and line differ in width, dash and number, and a word
 * with a sign says it.
 */
export const changes = {
  added: { colour: "#00609c", ring: { width: 3, dash: undefined }, line: { width: 3, core: 0, crossed: false } },
  removed: { colour: "#a8201a", ring: { width: 1.3, dash: "3 3" }, line: { width: 1.25, core: 0, crossed: true } },
  changed: { colour: "#5b3a9e", ring: { width: 1.3, dash: undefined }, line: { width: 4.4, core: 2, crossed: false } },
  same: { colour: "#7d868f", ring: { width: 1, dash: undefined }, line: { width: 1, core: 0, crossed: false } },
} as const;
