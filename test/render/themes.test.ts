// Themes: the same shapes in other colours, every word and line in them strong enough to be seen, and nothing told by colour alone.

import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { type DataMap, drawFlow, UsageError } from "whogets";
import { draw, drawDiff, type View } from "whogets/draw";
import { palette } from "../../src/render/palette";
import { changes, colours } from "../../src/render/theme";
import { type Theme, themed } from "../../src/render/themed";
import { ground, looks } from "../../src/render/views/transfers/look";
import { printed } from "../fixtures/examples";
import { shop, shopLater } from "./diff/maps";
import { elementsOf } from "./picture";

const views: readonly View[] = ["flow", "matrix", "sankey", "network", "transfers"];
const painted: readonly Theme[] = ["light", "dark", "print"];
const maps: Readonly<Record<string, DataMap>> = printed;

type Rgb = readonly [number, number, number];
const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;
const mixed = (over: Rgb, under: Rgb, opacity: number): Rgb =>
  over.map((part, at) => part * opacity + (under[at] as number) * (1 - opacity)) as unknown as Rgb;

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (colour: Rgb): number => {
  const [r, g, b] = colour.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: Rgb, b: Rgb): number => (Math.max(luminance(a), luminance(b)) + 0.05) / (Math.min(luminance(a), luminance(b)) + 0.05);

/** Each word with its contrast to the last filled rectangle that was drawn under its middle. */
function wordsOf(svg: string): readonly { readonly fill: string; readonly contrast: number }[] {
  const grounds: { x: number; y: number; width: number; height: number; colour: Rgb }[] = [];
  const under = (x: number, y: number): Rgb =>
    grounds.findLast((one) => x >= one.x && x <= one.x + one.width && y >= one.y && y <= one.y + one.height)?.colour ?? [1, 1, 1];
  return elementsOf(svg).flatMap(({ name, attributes, dx, dy }) => {
    const [x, y] = [Number(attributes.x) + dx, Number(attributes.y) + dy];
    const { fill = "#000000" } = attributes;
    if (name === "rect" && fill !== "none") {
      const [width, height] = [Number(attributes.width), Number(attributes.height)];
      const below = under(x + width / 2, y + height / 2);
      grounds.push({ x, y, width, height, colour: mixed(rgb(fill), below, Number(attributes["fill-opacity"] ?? 1)) });
    }
    if (name !== "text") return [];
    const size = Number(attributes["font-size"]);
    return [{ fill, contrast: contrast(rgb(fill), under(x, y - size / 3)) }];
  });
}

describe.each(painted)("the theme %s", (theme) => {
  describe.each(views)("%s", (view) => {
    it.each(Object.entries(maps))("%s: all words stand out at 4.5 to 1", (_, map) => {
      const words = wordsOf(draw(map, { view, theme, on: "2026-11-01" }));
      expect(words.length).toBeGreaterThan(2);
      expect(words.filter((one) => one.contrast < 4.5)).toEqual([]);
    });
  });

  it.each([
    ["a shop", shop, shopLater],
    ["two policies", maps.aptolux as DataMap, maps.alipartnership as DataMap],
  ])("a difference, %s: all words stand out at 4.5 to 1", (_, before, after) => {
    const words = wordsOf(drawDiff(before, after, { theme, on: "2026-11-01" }));
    expect(words.length).toBeGreaterThan(20);
    expect(words.filter((one) => one.contrast < 4.5)).toEqual([]);
  });

  const of = (colour: string): Rgb => rgb(theme === "light" ? colour : (palette[colour]?.[theme as "dark"] ?? ""));

  it.each(["line", "boxStroke", "controllerStroke", "laneStroke", "tag"] as const)("the colour %s stands out at 3 to 1", (name) => {
    for (const under of ["background", "box", "lane", "controller"] as const)
      expect(contrast(of(colours[name]), of(colours[under])), under).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(changes))("what is %s in a difference stands out at 3 to 1, its words at 4.5 to 1", (status, { colour }) => {
    for (const under of ["background", "box", "lane"] as const) {
      const least = status === "same" ? 3 : 4.5;
      expect(contrast(of(colour), of(colours[under])), under).toBeGreaterThanOrEqual(least);
    }
  });

  it.each(Object.entries(looks))("transfers that are %s stand out at 3 to 1 on land and sea, their words at 4.5 to 1", (_, { colour }) => {
    for (const under of [ground.sea, ground.land, ground.beyond]) expect(contrast(of(colour), of(under)), under).toBeGreaterThanOrEqual(3);
    expect(contrast(of(colour), of(colours.background))).toBeGreaterThanOrEqual(4.5);
  });
});

/** How somebody sees who lacks one kind of cone: Viénot, Brettel, Mollon 1999 (red, green), in linear light. */
const lacking: Readonly<Record<string, readonly Rgb[]>> = {
  protan: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deutan: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
};

describe("without colour", () => {
  it("transfers are told apart by dash and width, and by letter", () => {
    const all = Object.values(looks);
    expect(new Set(all.map(({ letter }) => letter)).size).toBe(all.length);
    expect(new Set(all.map(({ dash, width }) => `${dash} ${width}`)).size).toBe(all.length);
  });

  it.each(Object.entries(lacking))("lines stay as strong on the ground for %s eyes", (_, rows) => {
    const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    const back = (part: number) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);
    const seen = (colour: Rgb): Rgb => {
      const light = colour.map(linear);
      return rows.map((row) =>
        back(
          Math.min(
            1,
            Math.max(
              0,
              row.reduce((sum, weight, at) => sum + weight * (light[at] as number), 0),
            ),
          ),
        ),
      ) as unknown as Rgb;
    };
    for (const { colour } of Object.values(looks))
      expect(contrast(seen(rgb(colour)), seen(rgb(ground.land))), colour).toBeGreaterThanOrEqual(3);
  });

  it("a picture in black and white holds grey and nothing else", () => {
    for (const view of views)
      for (const map of Object.values(maps)) {
        const found = new Set(draw(map, { view, theme: "print", on: "2026-11-01" }).match(/#[0-9a-f]{6}/g));
        for (const colour of found) expect(colour).toMatch(/^#(..)\1\1$/);
      }
  });
});

describe("the theme auto", () => {
  const map = maps.aptolux as DataMap;

  it("is the light picture wherever rules of media are not followed", () => {
    const pixels = (theme: Theme) => new Resvg(drawFlow(map, { theme })).render().asPng();
    expect(Buffer.compare(pixels("auto"), pixels("light"))).toBe(0);
  });

  it("has a dark colour for every colour of the picture", () => {
    for (const view of views) {
      const svg = draw(map, { view, theme: "auto", on: "2026-11-01" });
      const [, rules = ""] = /<style>(.*)<\/style>/.exec(svg) ?? [];
      for (const [, name, colour] of svg.replace(rules, "").matchAll(/(fill|stroke)="(#[0-9a-f]{6})"/g))
        expect(rules).toContain(`.whogets-auto [${name}=&quot;${colour}&quot;]{${name}:${palette[colour as string]?.dark}}`);
    }
  });
});

describe("what is no theme", () => {
  it("is refused by its name", () => {
    expect(() => drawFlow(maps.aptolux as DataMap, { theme: "drak" as never })).toThrow(UsageError);
    expect(() => draw(maps.aptolux as DataMap, { view: "transfers", on: "2026-01-01", theme: "drak" as never })).toThrow(
      /known: light, dark/,
    );
  });

  it("a colour of a picture that the palette does not have is found", () => {
    const scene = { width: 9, height: 9, title: "", desc: "", lang: "en", children: [] };
    const rect = { kind: "rect", x: 0, y: 0, width: 1, height: 1, style: { fill: "#123456" } } as const;
    expect(() => themed({ ...scene, children: [rect] }, "light")).toThrow(/#123456/);
  });
});
