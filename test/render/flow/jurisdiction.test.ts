// Jurisdiction boxes: who stands with whom, under which law, on which day.

import { describe, expect, it } from "vitest";
import { defineDataMap, drawFlow } from "whogets";
import type { DataMapDefinition } from "../../../src/model";
import { contains, extentOf, readPicture } from "../picture";

const pictureOf = (parties: Record<string, object>, rest: object = {}): string =>
  drawFlow(
    defineDataMap({
      name: "t",
      asOf: "2026-11-01",
      controller: { name: "Shop", country: "LV" },
      parties,
      activities: { x: { data: ["contact.email"], flows: Object.keys(parties).map((id) => ({ to: [id] })) } },
      ...rest,
    } as DataMapDefinition),
  );

/** Ids by box: what stands inside each frame. */
function boxesOf(svg: string): Record<string, string[]> {
  const { parts } = readPicture(svg);
  const of = (kind: string) => parts.filter((part) => part.kind === kind);
  return Object.fromEntries(
    of("boundary").map((frame) => [
      frame.id,
      of("node")
        .filter((node) => contains(extentOf(frame), extentOf(node)))
        .map(({ id }) => id)
        .sort(),
    ]),
  );
}

describe("jurisdiction boxes", () => {
  it("group by what decides a transfer, and show the country in the box", () => {
    const svg = pictureOf({
      de: { country: "DE" },
      gp: { country: "GP" },
      ch: { country: "CH" },
      us: { country: "US" },
      in: { country: "IN" },
      what: {},
      asked: { country: "unknown" },
    });
    expect(boxesOf(svg)).toEqual({
      "EU_GDPR:inside": ["controller", "de", "gp"],
      "EU_GDPR:adequate": ["ch"],
      "EU_GDPR:other": ["in", "us"],
      "not-stated": ["what"],
      unknown: ["asked"],
    });
    for (const code of ["DE", "GP", "CH", "US", "IN", "LV · controller"]) expect(svg).toContain(`>${code}</text>`);
    expect(svg).toContain("places grouped under the EU GDPR as of 2026-11-01");
  });

  it("count adequacy for some importers only where the map says that it reaches them, on the day", () => {
    const held = boxesOf(
      pictureOf({ a: { country: "US", holds: ["usDpfEu"] }, b: { country: "US", holds: [{ condition: "usDpfEu", until: "2026-10-31" }] } }),
    );
    expect(held).toMatchObject({ "EU_GDPR:adequate": ["a"], "EU_GDPR:other": ["b"] });
  });

  it("follow the law of the map, else of the controller's country, and say where it is assumed", () => {
    const jp = { jp: { country: "JP", holds: ["jpPihbo"] } };
    expect(boxesOf(pictureOf(jp, { controller: { country: "CH" } }))).toEqual({
      "CH_FADP:inside": ["controller"],
      "CH_FADP:other": ["jp"],
    });
    expect(boxesOf(pictureOf(jp, { controller: { country: "GB" } }))).toEqual({
      "UK_GDPR:inside": ["controller"],
      "UK_GDPR:adequate": ["jp"],
    });
    expect(pictureOf(jp, { controller: { country: "RU" } })).toContain("EU GDPR (assumed)");
    expect(pictureOf({ a: {} }, { controller: {} })).not.toContain("grouped under");
  });

  it("take the furthest of several countries of one party, and tell where only some flows state one", () => {
    const flows = [
      { to: ["a"], country: "IE" },
      { id: "b", to: ["a"], country: "IN" },
      { id: "c", to: ["b"], country: "US" },
      { id: "d", to: ["b"] },
    ];
    const svg = pictureOf({ a: {}, b: {} }, { activities: { x: { data: ["contact.email"], flows } } });
    expect(boxesOf(svg)).toMatchObject({ "EU_GDPR:other": ["a", "b"] });
    expect(svg).toContain("IE and IN");
    expect(svg).toContain("US (some flows)");
  });
});
