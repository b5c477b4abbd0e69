// The flow picture as text: the same map gives the same bytes, whatever the order; dates, titles and hostile names.

import { Resvg } from "@resvg/resvg-js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineDataMap, drawFlow, UsageError } from "whogets";
import aptolux from "../../../examples/aptolux";
import * as maps from "../../fixtures/maps";
import { odd } from "../../fixtures/odd";
import { readPicture } from "../picture";

const wordsOf = (svg: string): readonly string[] => readPicture(svg).words.map((words) => words.text);

describe("drawFlow", () => {
  it("gives the same bytes for shuffled lists and keys", () => {
    const flows = [
      { to: ["a"] },
      { to: ["b"], onlyIf: ["consent"] },
      { id: "third", to: ["b"], via: ["c"] },
      { from: "b", to: ["d"] },
    ] as const;
    const parties = { a: { country: "US" }, b: { country: "IE" }, c: { country: "US" }, d: {} } as const;
    const make = (order: readonly number[], ids: readonly string[]) =>
      drawFlow(
        defineDataMap({
          name: "shuffled",
          controller: { name: "Shop", country: "LV" },
          parties: Object.fromEntries(ids.map((id) => [id, parties[id as keyof typeof parties]])),
          activities: { x: { data: ["contact.email", "identity.name"], flows: order.map((at) => flows[at]) } },
        } as never),
      );
    const first = make([0, 1, 2, 3], ["a", "b", "c", "d"]);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        fc.shuffledSubarray(["a", "b", "c", "d"], { minLength: 4 }),
        (order, ids) => {
          expect(make(order, ids)).toBe(first);
        },
      ),
    );
  });

  it("draws the flows of the day that the map describes, or of another", () => {
    const since = (on?: "2024-01-31" | "2024-02-01") => wordsOf(drawFlow(maps.governance, on === undefined ? {} : { on }));
    expect(since()).toContain("Host Inc.");
    expect(since().join()).toContain("as of 2026-01-01 · version 3 · grouped under");
    expect(since("2024-01-31").join()).not.toContain("controller to Host");
    expect(since("2024-01-31").join()).toContain("as of 2024-01-31 · version 3 · grouped under");
  });

  it("refuses a day that does not exist", () => {
    expect(() => drawFlow(maps.mention, { on: "2026-02-30" })).toThrow(UsageError);
  });

  it("says what is not stated", () => {
    const words = wordsOf(drawFlow(maps.unnamed));
    expect(words).toContain("Data flows of a controller whose name is not stated");
    expect(words.join()).toContain("as of a date not stated · version not stated");
    expect(words).toContain("country not stated");
    expect(words).toContain("role not stated");
  });

  it("has the map's title, or the one it is told", () => {
    expect(wordsOf(drawFlow(maps.governance))).toContain("Shop Ltd: Processing at Shop");
    expect(wordsOf(drawFlow(maps.governance, { title: "For the board" }))).toContain("Shop Ltd: For the board");
  });

  it("explains in the legend what it uses, and nothing else", () => {
    const plain = wordsOf(drawFlow(maps.mention));
    expect(plain).toEqual(expect.arrayContaining(["people", "controller", "company", "flow"]));
    for (const words of ["authority", "category of recipients", "only if a condition holds"]) expect(plain).not.toContain(words);
    expect(wordsOf(drawFlow(maps.conditional))).toEqual(
      expect.arrayContaining(["authority", "category of recipients", "only if a condition holds"]),
    );
  });

  it("draws neither mentions nor non-flows nor parties without a flow", () => {
    const words = wordsOf(drawFlow(maps.closed)).join(" ");
    expect(words).not.toContain("Ads Ltd");
    expect(wordsOf(drawFlow(aptolux)).join(" ")).not.toContain("Visa");
    expect(wordsOf(drawFlow(odd.unusedParty)).join(" ")).not.toContain("nobody");
  });

  it("has no script, no foreign object, nothing from elsewhere", () => {
    for (const map of [...Object.values(odd), aptolux]) {
      const svg = drawFlow(map);
      expect(svg).not.toMatch(/<script|<foreignObject|<image|@import|href=|javascript:|on\w+="/i);
      expect([...svg.matchAll(/url\(([^)]*)\)/g)].every(([, target = ""]) => target.startsWith("#whogets-"))).toBe(true);
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  it("is well-formed XML for every odd map", () => {
    for (const map of Object.values(odd)) expect(() => new Resvg(drawFlow(map), { font: { loadSystemFonts: false } })).not.toThrow();
  });

  it("prefixes ids, so that two pictures can stand in one page", () => {
    expect(drawFlow(maps.mention, { idPrefix: "one-" })).toContain('id="one-');
    expect(drawFlow(maps.mention, { idPrefix: "one-" })).not.toContain('id="whogets-');
  });
});
