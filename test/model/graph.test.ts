// The map as a graph: legs, loops, parallel flows, distances, and a form that other tools read.

import { MultiDirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { graphOf } from "whogets";
import * as maps from "../fixtures/maps";
import { odd } from "../fixtures/odd";

describe("graphOf", () => {
  it("has a leg for every step of every flow, with the terms of that step", () => {
    const graph = graphOf(maps.conduit);
    expect(graph.legs.map(({ id, from, to, terms }) => [id, from, to, terms.role])).toEqual([
      ["orders/mailer#0", "controller", "hub", "processor"],
      ["orders/mailer#1", "hub", "mailer", "sub-processor"],
      ["orders/till#0", "controller", "hub", "processor"],
      ["orders/till#1", "hub", "till", "sub-processor"],
    ]);
    expect(graph.legsFrom("hub").map((leg) => leg.to)).toEqual(["mailer", "till"]);
    expect(graph.legsTo("hub")).toHaveLength(2);
    expect(graph.legsFrom("nobody")).toEqual([]);
  });

  it("keeps parallel flows and loops apart", () => {
    expect(graphOf(odd.parallel60).legsFrom("controller")).toHaveLength(60);
    expect(
      graphOf(odd.selfFlow)
        .legsFrom("a")
        .map((leg) => leg.to),
    ).toEqual(["a"]);
  });

  it("counts the fewest legs to whatever is reached, rings included", () => {
    expect(Object.fromEntries(graphOf(odd.ring).distancesFrom("controller"))).toEqual({ controller: 0, a: 1, b: 2, c: 3 });
    expect(graphOf(odd.ring).distancesFrom("nobody").size).toBe(0);
  });

  it("is made once per map, and imports into graphology again", () => {
    expect(graphOf(maps.conduit)).toBe(graphOf(maps.conduit));
    const copy = MultiDirectedGraph.from(graphOf(maps.conduit).toJSON() as never);
    expect([copy.order, copy.size]).toEqual([5, 4]);
  });
});
