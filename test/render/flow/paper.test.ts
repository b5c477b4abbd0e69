// What a reader of the printed picture needs: text of 7 pt on A4, no word cut, no line across another, few bends.

import { describe, expect, it, test } from "vitest";
import { drawFlow } from "whogets";
import { fromFile, printed } from "../../fixtures/examples";
import { type Part, readPicture } from "../picture";

/** A4 inside margins of 10 mm, in points. */
const [long, short] = [785, 538];

describe.each(Object.entries(printed))("%s on A4", (_, map) => {
  const svg = drawFlow(map);
  const picture = readPicture(svg);

  it("has no text below 7 pt", () => {
    const { width, height } = picture;
    const scale = Math.max(Math.min(long / width, short / height), Math.min(short / width, long / height));
    for (const words of picture.words) expect(words.size * scale, words.text).toBeGreaterThanOrEqual(7);
  });

  // A list of more than ten lines is counted ("+5 more") and stands whole in the title of its line.
  it("cuts no word", () => {
    expect(picture.words.map((words) => words.text).filter((text) => /…$|kinds of data/.test(text))).toEqual([]);
  });

  it("climbs three times at most with one line", () => {
    const paths = [...svg.matchAll(/data-(?:flow|collection)="([^"]*)">.*?<path d="([^"]*)"/gs)];
    expect(paths.length).toBeGreaterThan(0);
    for (const [, id = "", d = ""] of paths) expect(d.split("C").length - 1, id).toBeLessThanOrEqual(3);
  });
});

test.each(Object.entries({ ...printed, quickstart: fromFile("quickstart") }))("%s has no line across another", (_, map) => {
  const lines = readPicture(drawFlow(map)).parts.filter((part) => part.kind === "flow" || part.kind === "collection");
  const crossed = lines.flatMap((a, at) => lines.slice(at + 1).flatMap((b) => (isAcross(a, b) ? [`${a.title} / ${b.title}`] : [])));
  expect(crossed).toEqual([]);
});

type Point = Part["points"][number];

/** Some piece of the one line has the ends of a piece of the other on both sides, and the other way round. */
function isAcross(a: Part, b: Part): boolean {
  const side = ([ax, ay]: Point, [bx, by]: Point, [x, y]: Point) => Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
  const pieces = (part: Part) => part.points.slice(1).map((to, at) => [part.points[at] as Point, to] as const);
  const others = pieces(b);
  return pieces(a).some(([p, q]) =>
    others.some(([r, s]) => side(p, q, r) * side(p, q, s) < 0 && side(r, s, p) * side(r, s, q) < 0 && Math.abs(q[0] - p[0]) < 40),
  );
}
