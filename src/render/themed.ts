// A picture in another theme: the same shapes in other colours.

import { palette } from "./palette";
import type { Scene, SceneNode, Style } from "./scene";

export const themes = ["light", "dark", "auto", "print"] as const;
/** `auto` is light, and dark where the reader's screen is. `print` is black and white. */
export type Theme = (typeof themes)[number];

const painted = ["fill", "stroke"] as const;
const autoClass = "whogets-auto";

/** @throws {TypeError} where a colour of the picture is not in the palette. */
export function themed(scene: Scene, theme: Theme): Scene {
  const used = coloursOf(scene);
  const strange = used.find((colour) => !Object.hasOwn(palette, colour));
  if (strange !== undefined) throw new TypeError(`the colour "${strange}" is not in the palette; add it to palette.ts`);
  if (theme === "light") return scene;
  if (theme === "auto") return { ...scene, className: autoClass, style: darkRules(used) };
  const of = (colour: string): string => palette[colour]?.[theme] ?? colour;
  return {
    ...scene,
    ...(scene.markers === undefined
      ? {}
      : { markers: scene.markers.map((marker) => ({ ...marker, children: marker.children.map((node) => repainted(node, of)) })) }),
    children: scene.children.map((node) => repainted(node, of)),
  };
}

/** Attributes give way to rules, so the picture stays light wherever rules or media are not known. */
function darkRules(used: readonly string[]): string {
  const rules = used.flatMap((colour) =>
    painted.map((name) => `.${autoClass} [${name}="${colour}"]{${name}:${palette[colour]?.dark ?? colour}}`),
  );
  return `@media (prefers-color-scheme:dark){${rules.join("")}}`;
}

function repainted(node: SceneNode, of: (colour: string) => string): SceneNode {
  const style = node.style === undefined ? {} : { style: repaintedStyle(node.style, of) };
  return node.kind === "group"
    ? { ...node, ...style, children: node.children.map((child) => repainted(child, of)) }
    : { ...node, ...style };
}

const repaintedStyle = (style: Style, of: (colour: string) => string): Style => ({
  ...style,
  ...Object.fromEntries(coloured(style).map(([name, colour]) => [name, of(colour)])),
});

const coloured = (style: Style): readonly (readonly [string, string])[] =>
  painted.flatMap((name) => {
    const colour = style[name];
    return isColour(colour) ? [[name, colour]] : [];
  });

const isColour = (value: string | number | undefined): value is string => typeof value === "string" && value !== "none";

/** In the order of the palette; what is not in it stands last. */
function coloursOf({ markers = [], children }: Scene): readonly string[] {
  const found = new Set<string>();
  const visit = (node: SceneNode): void => {
    for (const name of painted) {
      const colour = node.style?.[name];
      if (isColour(colour)) found.add(colour);
    }
    if (node.kind === "group") node.children.forEach(visit);
  };
  for (const { children } of markers) children.forEach(visit);
  children.forEach(visit);
  const known = Object.keys(palette);
  return [...known.filter((colour) => found.has(colour)), ...[...found].filter((colour) => !known.includes(colour)).sort()];
}
