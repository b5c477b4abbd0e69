// The flow picture of every fixture and example, recounted from its SVG: nothing touches what it should not, nothing is lost.

import { describe, expect, it } from "vitest";
import { type DataMap, drawFlow } from "whogets";
import tenLines from "../../../examples/ten-lines";
import { measureText } from "../../../src/render/text/measure";
import { printed } from "../../fixtures/examples";
import { fixtures } from "../../fixtures/maps";
import { odd } from "../../fixtures/odd";
import { contains, extentOf, overlaps, type Part, readPicture } from "../picture";

const maps: Readonly<Record<string, DataMap>> = { ...fixtures, ...odd, ...printed, tenLines };

const pairsOf = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.flatMap((a, at) => items.slice(at + 1).map((b) => [a, b] as const));

describe.each(Object.entries(maps))("%s", (_, map) => {
  const picture = readPicture(drawFlow(map));
  const of = (...kinds: readonly Part["kind"][]) => picture.parts.filter((part) => kinds.includes(part.kind));
  const [nodes, labels, boundaries, lines] = [of("node"), of("label"), of("boundary"), of("flow", "collection")];

  it("draws every party with a flow, the controller and every flow", () => {
    const expected = ["controller", ...new Set(map.flows.flatMap((flow) => [flow.from, flow.to, ...flow.via.map((leg) => leg.party)]))];
    const drawn = nodes.map((part) => part.id);
    expect(drawn).toEqual(expect.arrayContaining(expected));
    expect(new Set(drawn).size).toBe(drawn.length);
    const flows = lines.flatMap((part) => (part.kind === "flow" ? part.id.split(" ") : []));
    expect([...new Set(flows)].sort()).toEqual(map.flows.map((flow) => flow.id));
  });

  it("has no box over a box, no label over a box or a label", () => {
    const touching = pairsOf([...nodes, ...labels]).filter(([a, b]) => overlaps(extentOf(a), extentOf(b)));
    expect(touching.map(([a, b]) => `${a.id} / ${b.id}`)).toEqual([]);
  });

  it("has no frame over a frame, and in each frame its own boxes only", () => {
    expect(pairsOf(boundaries).filter(([a, b]) => overlaps(extentOf(a), extentOf(b)))).toEqual([]);
    for (const frame of boundaries) {
      const inside = nodes.filter((node) => overlaps(extentOf(frame), extentOf(node)));
      expect(inside.length).toBeGreaterThan(0);
      for (const node of inside) {
        expect(contains(extentOf(frame), extentOf(node)), `${node.id} stands across the frame of ${frame.id}`).toBe(true);
        const party = map.parties.find((one) => one.id === node.id);
        const country = node.id === "controller" ? map.controller.country : (party?.country ?? null);
        if (country === null) continue;
        expect(frame.id).not.toBe("not-stated");
        if (country.value === "unknown") expect(frame.id).toBe("unknown");
        else expect(node.words.map(({ text }) => text).join(" ")).toMatch(new RegExp(`\\b${country.value}\\b`));
      }
    }
    const framed = nodes.filter((node) => boundaries.some((frame) => contains(extentOf(frame), extentOf(node))));
    expect(framed.map((node) => node.id).sort()).toEqual(
      ["controller", ...map.parties.map((party) => party.id)].filter((id) => nodes.some((node) => node.id === id)).sort(),
    );
  });

  it("leaves room between an arrow and the frame, and below the name of a frame", () => {
    for (const frame of boundaries) {
      const { x, width } = extentOf(frame);
      const inside = nodes.filter((node) => contains(extentOf(frame), extentOf(node)));
      for (const node of inside) {
        expect(extentOf(node).x - x).toBeGreaterThanOrEqual(arrowLength + 4);
        expect(x + width - extentOf(node).x - extentOf(node).width).toBeGreaterThanOrEqual(arrowLength + 4);
        for (const words of frame.words) expect(extentOf(node).y - (words.y + words.size * 0.22)).toBeGreaterThanOrEqual(5);
      }
    }
  });

  it("has no line through a box or a label that it does not belong to", () => {
    for (const line of lines) {
      const ends = endsOf(line, nodes);
      expect(ends, `line ${line.id} (${line.title}) joins two boxes`).toHaveLength(2);
      const foreign = [...nodes.filter((node) => !ends.includes(node.id)), ...labels];
      const hit = foreign.filter((part) =>
        line.points.some(([x, y]) => overlaps(extentOf(part), { x: x - 0.01, y: y - 0.01, width: 0.02, height: 0.02 }, 0.5)),
      );
      expect(hit.map((part) => part.id)).toEqual([]);
    }
  });

  it("keeps all words inside their box, and everything inside the picture", () => {
    for (const part of [...nodes, ...labels]) {
      for (const words of part.words) {
        const width = measureText(words.text, words);
        const x = words.anchor === "middle" ? words.x - width / 2 : words.anchor === "end" ? words.x - width : words.x;
        const box = { x, y: words.y - words.size * 0.75, width, height: words.size * 0.97 };
        expect(contains(extentOf(part), box, 1) || part.boxes.some((one) => contains(one, box, 1)), `"${words.text}" in ${part.id}`).toBe(
          true,
        );
      }
    }
    const page = { x: 0, y: 0, width: picture.width, height: picture.height };
    for (const part of picture.parts) for (const box of part.boxes) expect(contains(page, box)).toBe(true);
    for (const words of picture.words)
      expect(words.x + (words.anchor === "start" ? measureText(words.text, words) : 0)).toBeLessThanOrEqual(picture.width);
  });

  it("says what every box, line and frame is", () => {
    for (const part of picture.parts) expect(part.title).not.toBe("");
  });
});

const arrowLength = 9;

/** The boxes in which a line begins and ends. */
function endsOf(line: Part, nodes: readonly Part[]): readonly string[] {
  const at = ([x, y]: readonly [number, number]) =>
    nodes.filter((node) => contains(extentOf(node), { x, y, width: 0, height: 0 }, 1)).map((node) => node.id);
  const [first, last] = [line.points[0], line.points.at(-1)];
  return first === undefined || last === undefined ? [] : [...at(first), ...at(last)];
}
