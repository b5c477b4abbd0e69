// The shapes of the flow picture, drawn once for the picture and once for its legend.

import type { Frame } from "../../layout/types";
import { type Marker, path, rect, type SceneNode, type Style, text } from "../../scene";
import { colours, type LineStyle, lineStyles, sizes } from "../../theme";
import type { BoxShape } from "./diagram-boxes";
import { tagHeight, tagWidth } from "./sizes";

/** The head of a line, filled with its colour. */
export const arrowOf = (id: string, fill: string): Marker => ({
  id,
  width: 9,
  height: 8,
  refX: 8.5,
  refY: 4,
  children: [path({ d: [["M", 0.5, 0.5], ["L", 8.5, 4], ["L", 0.5, 7.5], ["Z"]], style: { fill } })],
});

export const arrow: Marker = /* @__PURE__ */ arrowOf("arrow", colours.line);

/** How a line looks: its dash says how it is known. */
export function strokeOf(line: LineStyle): Style {
  const { dash } = lineStyles[line];
  const dashed = dash === undefined ? {} : { "stroke-dasharray": dash };
  const head = line === "silent" ? {} : { "marker-end": "arrow" };
  return { fill: "none", stroke: colours.line, "stroke-width": 1.25, ...dashed, ...head };
}

/** Who it is shows in the outline, not in colour alone. */
export function outlineOf(shape: BoxShape, frame: Frame): readonly SceneNode[] {
  const style: Style = { fill: colours.box, stroke: colours.boxStroke, "stroke-width": 1.2 };
  const inner = { x: frame.x + 2.5, y: frame.y + 2.5, width: frame.width - 5, height: frame.height - 5 };
  switch (shape) {
    case "person":
      return [rect({ ...frame, r: Math.min(18, frame.height / 2), style })];
    case "controller":
      return [rect({ ...frame, r: 2, style: { fill: colours.controller, stroke: colours.controllerStroke, "stroke-width": 2.2 } })];
    case "authority":
      return [rect({ ...frame, style }), rect({ ...inner, style: { fill: "none", stroke: colours.boxStroke, "stroke-width": 0.8 } })];
    case "category":
      return [rect({ ...frame, r: 2, style: { ...style, "stroke-dasharray": "5 3" } })];
    case "successor":
      return [rect({ ...frame, r: 2, style: { ...style, "stroke-dasharray": "1.5 2.5" } })];
    case "service":
      return [
        rect({ ...frame, r: 2, style }),
        path({
          d: [
            ["M", frame.x + 4, frame.y],
            ["L", frame.x + 4, frame.y + frame.height],
          ],
          style,
        }),
      ];
    default:
      return [rect({ ...frame, r: 2, style })];
  }
}

/** The role in one to three letters, white on dark. */
export const tagNode = (tag: string, x: number, y: number): readonly SceneNode[] => {
  const width = tagWidth(tag);
  return [
    rect({ x, y, width, height: tagHeight, r: 2, style: { fill: colours.tag } }),
    text({ x: x + width / 2, y: y + 10.4, size: sizes.tag, weight: "bold", anchor: "middle", text: tag, style: { fill: colours.tagText } }),
  ];
};

/** A level piece of line, with its arrow if it has one. */
export const lineSample = (x: number, y: number, width: number, line: LineStyle): SceneNode =>
  path({
    d: [
      ["M", x, y],
      ["L", x + width, y],
    ],
    style: strokeOf(line),
  });
