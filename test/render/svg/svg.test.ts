// The exact bytes of the writer, and well-formed XML whatever text a map holds.
import { Resvg } from "@resvg/resvg-js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { circle, type Data, group, path, rect, type Scene, type SceneNode, text } from "../../../src/render/scene";
import { writeSvg } from "../../../src/render/svg";

const sceneOf = (children: readonly SceneNode[], rest: Partial<Scene> = {}): Scene => ({
  width: 100,
  height: 50,
  title: "Flows",
  desc: "",
  lang: "en",
  children,
  ...rest,
});

/** The lines between the head of the picture and its end. */
const body = (...children: SceneNode[]): string[] => writeSvg(sceneOf(children)).split("\n").slice(3, -2);

/** resvg reads with a strict XML parser and throws on the first error. */
const parse = (svg: string): Resvg => new Resvg(svg, { font: { loadSystemFonts: false } });

describe("writeSvg", () => {
  it("writes a whole picture in this order", () => {
    const scene = sceneOf(
      [
        group([rect({ x: 1.005, y: 2, width: 30.128, height: 10, r: 2, style: { stroke: "#333", fill: "#fff", "stroke-width": 0.75 } })], {
          data: { node: "klaviyo" },
          title: "Klaviyo",
          desc: "Processor, US",
        }),
        path({
          d: [["M", 0, 0], ["L", 10, 5.5], ["Z"]],
          className: "edge",
          data: { flow: "newsletter/klaviyo" },
          style: { fill: "none", "marker-end": "arrow" },
        }),
        text({
          x: 5,
          y: 12,
          size: 11,
          text: "e-mail",
          weight: "bold",
          anchor: "middle",
          id: "label/1",
          data: { label: "newsletter/klaviyo" },
          textLength: 40,
        }),
      ],
      {
        desc: "Who gets what.",
        style: ".edge { stroke: #333 }",
        markers: [
          { id: "arrow", width: 8, height: 6, refX: 8, refY: 3, children: [path({ d: [["M", 0, 0], ["L", 8, 3], ["L", 0, 6], ["Z"]] })] },
        ],
      },
    );
    expect(writeSvg(scene, { idPrefix: "p1-" })).toBe(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" width="100" height="50" role="img" aria-labelledby="p1-title p1-desc" xml:lang="en" font-family="Arial, Helvetica, 'Liberation Sans', sans-serif">
  <title id="p1-title">Flows</title>
  <desc id="p1-desc">Who gets what.</desc>
  <style>.edge { stroke: #333 }</style>
  <defs>
    <marker id="p1-arrow" viewBox="0 0 8 6" refX="8" refY="3" markerWidth="8" markerHeight="6" markerUnits="userSpaceOnUse" orient="auto">
      <path d="M0 0L8 3L0 6Z"/>
    </marker>
  </defs>
  <g data-node="klaviyo">
    <title>Klaviyo</title>
    <desc>Processor, US</desc>
    <rect x="1" y="2" width="30.13" height="10" rx="2" fill="#fff" stroke="#333" stroke-width="0.75"/>
  </g>
  <path class="edge" data-flow="newsletter/klaviyo" d="M0 0L10 5.5Z" fill="none" marker-end="url(#p1-arrow)"/>
  <text id="p1-label/1" data-label="newsletter/klaviyo" x="5" y="12" font-size="11" font-weight="bold" text-anchor="middle" textLength="40" lengthAdjust="spacingAndGlyphs">e-mail</text>
</svg>
`,
    );
  });

  it("writes each kind", () => {
    expect(body(circle({ cx: 1, cy: 2, r: 3, title: "dot" }))).toEqual([`  <circle cx="1" cy="2" r="3"><title>dot</title></circle>`]);
    expect(body(group([], { dx: 5, dy: -0.001, data: { boundary: "EEA" } }))).toEqual([
      `  <g data-boundary="EEA" transform="translate(5 0)">`,
      "  </g>",
    ]);
    expect(body(path({ d: "M0 0h1.5e1,-2z" }))).toEqual([`  <path d="M0 0h1.5e1,-2z"/>`]);
    expect(
      body(
        path({
          d: [
            ["M", 1, 2],
            ["H", 3],
            ["Q", 1, 2, 3, 4],
            ["C", 1, 2, 3, 4, 5, 6],
            ["A", 5, 5, 0, 0, 1, 9, 9],
          ],
        }),
      ),
    ).toEqual([`  <path d="M1 2H3Q1 2 3 4C1 2 3 4 5 6A5 5 0 0 1 9 9"/>`]);
    expect(body(text({ x: 1, y: 2, size: 9, text: "up", rotate: -90, anchor: "start", weight: "normal" }))).toEqual([
      `  <text x="1" y="2" font-size="9" transform="rotate(-90 1 2)">up</text>`,
    ]);
  });

  it("does not depend on the order of the keys of a node", () => {
    const style = { "stroke-width": 1, fill: "none" };
    expect(body({ style, r: 1, cy: 2, cx: 3, data: { label: "b", node: "a" }, kind: "circle" })).toEqual(
      body({ kind: "circle", data: { node: "a", label: "b" }, cx: 3, cy: 2, r: 1, style: { fill: "none", "stroke-width": 1 } }),
    );
  });

  it("rounds to two decimals and writes no negative zero", () => {
    const numbers = [0, -0, -0.004, 0.005, 1 / 3, -2.675, 1234567.891, 1e-9];
    expect(numbers.map((x) => /cx="(.*?)"/.exec(body(circle({ cx: x, cy: 0, r: 0 }))[0] ?? "")?.[1])).toEqual([
      "0",
      "0",
      "0",
      "0.01",
      "0.33",
      "-2.67",
      "1234567.89",
      "0",
    ]);
  });

  it("writes white space in a text as one space, as viewers show it, and keeps it in titles and attributes", () => {
    const node = text({ x: 0, y: 0, size: 9, text: " a \n\t b\u00a0\u00a0c ", title: "x\ny", data: { label: "1\t2\r\n3" } });
    expect(body(node)).toEqual([
      `  <text data-label="1&#9;2&#13;&#10;3" x="0" y="0" font-size="9"><title>x&#10;y</title>a b\u00a0\u00a0c</text>`,
    ]);
  });

  it("makes markup in a text harmless", () => {
    expect(body(text({ x: 0, y: 0, size: 9, text: `</text><script>alert("1" & '2')</script>` }))).toEqual([
      `  <text x="0" y="0" font-size="9">&lt;/text&gt;&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;</text>`,
    ]);
  });

  it("replaces what XML cannot hold, and nothing else", () => {
    const svg = writeSvg(sceneOf([], { title: "\u0000\u0008\u001f\u007f\u0085\ufffe\uffff\ud83d!\udc00 👍 \u{1ffff} ]]> é" }));
    expect(svg).toContain(`>${"\ufffd".repeat(8)}!\ufffd 👍 \u{1ffff} ]]&gt; é</title>`);
    expect(() => parse(svg)).not.toThrow();
  });

  it("knows a malformed picture when it sees one", () => {
    expect(() => parse(writeSvg(sceneOf([], { title: "x" })).replace(">x<", ">\u0000<"))).toThrow();
    expect(() => parse(writeSvg(sceneOf([])).replace("</svg>", ""))).toThrow();
  });
});

describe("writeSvg, for any text", () => {
  it("is well-formed, and the text comes back", () => {
    const nasty = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "]]>",
        "<!--",
        "-->",
        "<?xml?>",
        "&#0;",
        "&x;",
        "<!DOCTYPE a>",
        '" onload="a()',
        "'",
        "\ud800",
        "\udfff\ud800",
        "\u2028",
        "</title>",
      ),
    );
    fc.assert(
      fc.property(nasty, nasty, (a, b) => {
        const about = { title: a, desc: b, className: b };
        const data: Data = { node: a, flow: b, label: a + b, boundary: b + a };
        const words = text({ x: 1, y: 9, size: 9, text: a, ...about, data });
        const svg = writeSvg(sceneOf([group([words], { ...about, data })], { title: a, desc: b, lang: b }));
        expect(() => parse(svg)).not.toThrow();
        expect(svg.match(/<[a-z]+/g)).toEqual(["<svg", "<title", "<desc", "<g", "<title", "<desc", "<text", "<title", "<desc"]);
        const read = (/<title id="whogets-title">(.*?)<\/title>/su.exec(svg)?.[1] ?? "").replace(/&(#?\w+);/g, (_, name: string) =>
          decode(name),
        );
        expect(read).toBe(a.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "\ufffd"));
      }),
      { numRuns: 1000, seed: 3 },
    );
  });
});

function decode(name: string): string {
  const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
  return named[name] ?? String.fromCodePoint(Number(name.slice(1)));
}

describe("writeSvg refuses", () => {
  const refusal =
    (node: SceneNode, rest: Partial<Scene> = {}) =>
    () =>
      writeSvg(sceneOf([node], rest));
  const dot = { cx: 0, cy: 0, r: 1 };

  it.each([
    ["NaN", circle({ ...dot, cx: Number.NaN }), "scene > circle 1: cx is NaN; give a finite number"],
    ["infinity", circle({ ...dot, cy: Number.POSITIVE_INFINITY }), "cy is Infinity"],
    ["a number that overflows", circle({ ...dot, cy: 1e308 }), "cy is 1e+308"],
    ["a negative size", rect({ x: 0, y: 0, width: -1, height: 1 }), "rect 1: width is -1; give a number that is not negative"],
    ["NaN in a path", path({ d: [["M", 0, Number.NaN]] }), "d is NaN"],
    ["NaN in ready path data", path({ d: "MNaN,0" }), `d "MNaN,0" is no path data`],
    ["NaN in a style", circle({ ...dot, style: { opacity: Number.NaN } }), "opacity is NaN"],
    [
      "and names the node by its place and its id in the map",
      group([group([circle({ ...dot, r: Number.NaN })], { data: { node: "klaviyo" } })], { title: "United States" }),
      `scene > group 1 "United States" > group 1 "klaviyo" > circle 1: r is NaN`,
    ],
    ["a remote reference", circle({ ...dot, style: { fill: "url(https://example.com/#a)" } }), "is refused"],
    ["a local reference too", circle({ ...dot, style: { fill: "URL (#a)" } }), "is refused"],
    ["an escape in a style", circle({ ...dot, style: { fill: "u\\72l(#a)" } }), "is refused"],
    ["a marker that is not there", path({ d: [], style: { "marker-end": "arrow" } }), `marker-end "arrow" is no marker of the scene`],
    ["an id with a space", circle({ ...dot, id: "a b" }), `id "whogets-a b" holds a character`],
    ["an id used twice", group([circle({ ...dot, id: "a" }), circle({ ...dot, id: "a" })]), `id "whogets-a" is used twice`],
    ["an id that the head has", circle({ ...dot, id: "title" }), `id "whogets-title" is used twice`],
  ])("%s", (_, node, message) => {
    expect(refusal(node)).toThrow(message);
  });

  it("an attribute that is no style, as plain JavaScript might pass", () => {
    const style: Record<string, string> = { onload: "a()" };
    expect(refusal(circle({ ...dot, style }))).toThrow(`style "onload" is unknown`);
  });

  it.each(["a { fill: url(#b) }", "@import 'x.css';", "a { fill: \\75rl(x) }"])("a theme that loads something: %s", (style) => {
    expect(refusal(circle(dot), { style })).toThrow("scene: style loads something");
  });

  it("a picture without a size", () => {
    expect(refusal(circle(dot), { width: Number.NaN })).toThrow("scene: width is NaN");
  });
});
