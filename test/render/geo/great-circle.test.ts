// Ways over the globe: where they begin and end, which side they bow to, and where a flat map cuts them.

import { geoDistance } from "d3-geo";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countries } from "whogets";
import { type Place, pointOf, worldOutlines } from "../../../src/render/geo/countries";
import { greatCircle, runsOf } from "../../../src/render/geo/great-circle";
import { europeMap, worldMap } from "../../../src/render/geo/projection";

const place = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }));
const apart = (a: Place, b: Place): number => geoDistance([a[0], a[1]], [b[0], b[1]]);

describe("greatCircle", () => {
  it("goes from the one place to the other, evenly and the shortest way", () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const way = greatCircle(from, to, 0);
        expect(apart(way(0), from)).toBeLessThan(1e-6);
        expect(apart(way(1), to)).toBeLessThan(1e-6);
        expect(apart(from, way(0.5)) + apart(way(0.5), to)).toBeCloseTo(apart(from, to), 5);
      }),
    );
  });

  it("stands off in its middle by the degrees told, and not at its ends", () => {
    const way = greatCircle([0, 0], [90, 0], 10);
    expect(way(0.5)[1]).toBeCloseTo(10, 6);
    expect(way(1)[1]).toBeCloseTo(0, 6);
    expect(greatCircle([0, 0], [90, 0], -10)(0.5)[1]).toBeCloseTo(-10, 6);
  });

  it("joins opposite places over the north pole", () => {
    expect(greatCircle([10, 0], [-170, 0], 0)(0.5)[1]).toBeCloseTo(90, 6);
  });
});

describe("runsOf", () => {
  it("cuts a way at 180 degrees, at one height on both edges", () => {
    const [first = [], second = [], ...more] = runsOf(greatCircle([140, 36], [-102, 23], 0), 64);
    expect(more).toEqual([]);
    expect(first.at(-1)?.[0]).toBe(180);
    expect(second[0]).toEqual([-180, first.at(-1)?.[1]]);
  });

  it("gives finite places, at most half the globe from one to the next", () => {
    fc.assert(
      fc.property(place, place, fc.integer({ min: -20, max: 20 }), (from, to, bow) => {
        for (const run of runsOf(greatCircle(from, to, bow), 32)) {
          for (const [lon, lat] of run) expect(Math.abs(lon) <= 180 && Math.abs(lat) <= 90).toBe(true);
          for (const [at, [lon]] of run.entries()) expect(Math.abs(lon - (run[at - 1]?.[0] ?? lon))).toBeLessThanOrEqual(180);
        }
      }),
    );
  });
});

describe("the map", () => {
  it("has a point for every country but Antarctica and organisations, and none for other words", () => {
    const without = Object.keys(countries).filter((code) => pointOf(code) === null);
    expect(without.sort()).toEqual(["AQ", "INT-EPO", "INT-EU"]);
    for (const word of ["unknown", "ZZ", "__proto__", "constructor", ""]) expect(pointOf(word)).toBeNull();
  });

  it("has every point inside or close to where the country is", () => {
    const near = { LV: [24.9, 56.9], US: [-98.6, 39.8], SG: [103.8, 1.4], MT: [14.4, 35.9], GF: [-53.2, 4], LI: [9.5, 47.1] } as const;
    for (const [code, [lon, lat]] of Object.entries(near)) expect(apart(pointOf(code) as Place, [lon, lat])).toBeLessThan(0.02);
  });

  it("draws the world with its outlines inside the frame", () => {
    for (const map of [worldMap(800, -56), worldMap(500, -90), europeMap(272, 268)]) {
      const steps = worldOutlines().flatMap((outline) => map.outline(outline));
      expect(steps.length).toBeGreaterThan(300);
      for (const step of steps) {
        if (step[0] !== "M" && step[0] !== "L") continue;
        expect(step[1] >= -0.1 && step[1] <= map.width + 0.1 && step[2] >= -0.1 && step[2] <= map.height + 0.1).toBe(true);
      }
    }
  });

  it("knows outlines by codes of the table alone", () => {
    for (const { code } of worldOutlines()) if (code !== "") expect(Object.keys(countries)).toContain(code);
  });
});
