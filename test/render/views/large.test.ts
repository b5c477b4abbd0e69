// Large and looping maps: drawn at all, finite, and with no box over another.

import { describe, expect, it } from "vitest";
import { type DataMap, defineDataMap } from "whogets";
import { draw, type View } from "whogets/draw";
import { extentOf, overlaps, readPicture } from "../picture";

const count = (number: number) => Array.from({ length: number }, (_, at) => at);
const kinds = ["contact.email", "contact.phone", "device.ip", "payment.card", "identity.name", "transaction.order", "device.cookieId"];
const define = (parties: number, flows: readonly object[]): DataMap =>
  defineDataMap({
    name: "large",
    controller: { name: "Shop", country: "LV" },
    subjects: { customer: {} },
    collection: [{ from: "customer", data: kinds }],
    parties: Object.fromEntries(
      count(parties).map((at) => [
        `p${at}`,
        { name: `Party number ${at} Incorporated`, ...(at % 3 === 0 ? {} : { country: ["US", "IE"][at % 2] }) },
      ]),
    ),
    activities: { x: { subjects: ["customer"], flows } },
  } as never);
const kindAt = (at: number) => [kinds[at % kinds.length]];

const maps: Readonly<Record<string, DataMap>> = {
  "500 recipients": define(
    500,
    count(500).map((at) => ({ id: `f${at}`, to: [`p${at}`], data: kindAt(at) })),
  ),
  "100 recipients of everything": define(
    100,
    count(100).map((at) => ({ id: `f${at}`, to: [`p${at}`], data: [{ lump: "all", words: "all" }] })),
  ),
  "5000 flows": define(
    120,
    count(5000).map((at) => {
      const [from, to] = [(at * 7) % 120, (at * 7 + 1 + Math.floor(at / 120)) % 120];
      return { id: `f${at}`, ...(at % 4 === 0 || from === to ? {} : { from: `p${from}` }), to: [`p${to}`], data: kindAt(at) };
    }),
  ),
  "a ring of 200": define(
    200,
    count(200).map((at) => ({ id: `f${at}`, from: `p${at}`, to: [`p${(at + 1) % 200}`], data: kindAt(at) })),
  ),
};

describe.each(Object.entries(maps))("%s", (_, map) => {
  it.each<View>(["matrix", "sankey", "network"])("%s", (view) => {
    const svg = draw(map, { view });
    expect(svg).not.toMatch(/NaN|Infinity/);
    const boxes = readPicture(svg)
      .parts.filter(({ kind }) => kind === "node")
      .map((part) => ({ id: part.id, ...extentOf(part) }));
    expect(boxes.length).toBeGreaterThanOrEqual(map.parties.length);
    const touching = boxes.flatMap((a, at) => boxes.slice(at + 1).flatMap((b) => (overlaps(a, b, 0.05) ? [`${a.id} ${b.id}`] : [])));
    expect(touching).toEqual([]);
  });
});

it("draws bands to 2000 recipients, each with flows of its own", () => {
  const map = define(
    2000,
    count(2000).map((at) => ({ id: `f${at}`, to: [`p${at}`], data: kindAt(at) })),
  );
  const svg = draw(map, { view: "sankey" });
  expect(svg).not.toMatch(/NaN|Infinity/);
  const nodes = readPicture(svg).parts.filter(({ kind }) => kind === "node");
  expect(nodes.length).toBeGreaterThanOrEqual(2000);
});
