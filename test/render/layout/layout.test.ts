// The layout by itself: ranks, stacking, order, and the promises of the placement, on boxes without words.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomFrom } from "../../../bench/layout/generate.mjs";
import { counterOf, crossingsCounter, number, type Order } from "../../../src/render/layout/crossings";
import { breakLinks } from "../../../src/render/layout/items";
import { orderLanes } from "../../../src/render/layout/lane-order";
import { layoutLayered } from "../../../src/render/layout/layered";
import { orderColumns } from "../../../src/render/layout/order";
import { rankedOf } from "../../../src/render/layout/ranked";
import { ranksOf } from "../../../src/render/layout/ranks";
import { sifterOf } from "../../../src/render/layout/sift";
import { stackOf } from "../../../src/render/layout/stack";
import type { Frame, LayoutBox, LayoutLink, Spacing } from "../../../src/render/layout/types";
import { lanesUntangled, untangled } from "../../../src/render/layout/untangle";
import { contains, overlaps } from "../picture";

const edges = (...pairs: readonly string[]) => pairs.map((pair) => ({ id: pair, from: pair[0] as string, to: pair[1] as string }));

describe("ranksOf", () => {
  it("gives every node the longest way to it", () => {
    const { rankOf, back } = ranksOf(["a", "b", "c", "d"], edges("ab", "bc", "ac", "cd"), ["a"], () => 0);
    expect(Object.fromEntries(rankOf)).toEqual({ a: 0, b: 1, c: 2, d: 3 });
    expect([...back]).toEqual([]);
  });

  it("finds back edges and loops, and ranks the rest", () => {
    const { rankOf, back } = ranksOf(["a", "b", "c"], edges("ab", "bc", "ca", "bb"), ["a"], () => 0);
    expect([...back].sort()).toEqual(["bb", "ca"]);
    expect(Object.fromEntries(rankOf)).toEqual({ a: 0, b: 1, c: 2 });
  });

  it("keeps to lowest ranks", () => {
    expect(Object.fromEntries(ranksOf(["a", "b"], edges("ab"), ["a"], (node) => (node === "b" ? 5 : 1)).rankOf)).toEqual({ a: 1, b: 5 });
  });

  it("stands a chain of a hundred thousand", () => {
    const nodes = Array.from({ length: 100_000 }, (_, at) => String(at));
    const chain = nodes.slice(1).map((to, at) => ({ id: `e${at}`, from: String(at), to }));
    expect(ranksOf(nodes, chain, ["0"], () => 0).rankOf.get("99999")).toBe(99_999);
  });
});

describe("stackOf", () => {
  interface Thing {
    readonly wish: number;
    readonly height: number;
    readonly weight: number;
    readonly gapBefore: number;
  }
  const stackAt = (things: readonly Thing[]): readonly number[] => {
    const listOf = (key: keyof Thing) => Float64Array.from(things, (one) => one[key]);
    const stack = stackOf({
      heights: listOf("height"),
      wishes: listOf("wish"),
      weights: listOf("weight"),
      gapsBefore: listOf("gapBefore"),
    });
    const centres = new Float64Array(things.length).fill(Number.NaN);
    expect(stack(0, things.length, centres)).toBe(true);
    expect(stack(0, things.length, centres)).toBe(false);
    return [...centres];
  };
  const thing = (wish: number, height = 10, weight = 1) => ({ wish, height, weight, gapBefore: 2 });

  it("grants wishes that do not touch", () => {
    expect(stackAt([thing(0), thing(20), thing(50)])).toEqual([0, 20, 50]);
  });

  it("shares the room between wishes that collide", () => {
    expect(stackAt([thing(0), thing(0)])).toEqual([-6, 6]);
    expect(stackAt([thing(0, 10, 3), thing(0)])).toEqual([-3, 9]);
  });

  it("never lets things touch, and is the best among small moves", () => {
    const things = fc.array(
      fc.record({
        wish: fc.integer({ min: -50, max: 50 }),
        height: fc.integer({ min: 1, max: 20 }),
        weight: fc.integer({ min: 1, max: 5 }),
        gapBefore: fc.integer({ min: 0, max: 5 }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(things, (list) => {
        const centres = stackAt(list);
        const cost = (at: readonly number[]) =>
          list.reduce((sum, one, index) => sum + one.weight * ((at[index] as number) - one.wish) ** 2, 0);
        const holds = (at: readonly number[]) =>
          list.every((one, index) => {
            const before = list[index - 1];
            return (
              before === undefined ||
              (at[index] as number) - one.height / 2 - ((at[index - 1] as number) + before.height / 2) >= one.gapBefore - 1e-6
            );
          });
        expect(holds(centres)).toBe(true);
        for (let first = 0; first < list.length; first++) {
          for (const move of [-0.5, 0.5]) {
            const moved = centres.map((centre, index) => (index >= first ? centre + move : centre));
            const single = centres.map((centre, index) => (index === first ? centre + move : centre));
            for (const other of [moved, single]) if (holds(other)) expect(cost(other)).toBeGreaterThanOrEqual(cost(centres) - 1e-6);
          }
        }
      }),
    );
  });
});

describe("orderLanes", () => {
  it("puts lanes with lines between them side by side", () => {
    const order = orderLanes(
      ["a", "b", "c", "d"],
      [
        ["a", "d"],
        ["a", "d"],
        ["b", "c"],
      ],
    );
    expect(Math.abs(order.indexOf("a") - order.indexOf("d"))).toBe(1);
    expect(Math.abs(order.indexOf("b") - order.indexOf("c"))).toBe(1);
  });
});

const spacing: Spacing = {
  gutter: 30,
  gap: 8,
  labelGap: 4,
  laneGap: 12,
  lanePadding: 9,
  laneSide: 15,
  laneHeader: 20,
  passing: 6,
  level: true,
};

/** The fewest crossings of two columns, by going through all orders of the left one; the right one is built from the top, set by set. */
function fewestBetween(left: readonly string[], right: readonly string[], pairs: readonly string[]): number {
  const ends = right.map((to) => pairs.filter((pair) => pair[1] === to).map((pair) => left.indexOf(pair[0] as string)));
  const ofOrder = (place: readonly number[]): number => {
    const cost = ends.map((upper) =>
      ends.map((lower) => upper.reduce((sum, a) => sum + lower.filter((b) => (place[a] as number) > (place[b] as number)).length, 0)),
    );
    const best = Array.from({ length: 1 << right.length }, (_, at) => (at === 0 ? 0 : Number.POSITIVE_INFINITY));
    for (let placed = 0; placed < best.length; placed++)
      for (let one = 0; one < right.length; one++) {
        if (placed & (1 << one)) continue;
        const below = right.reduce((sum, _, other) => (other === one || placed & (1 << other) ? sum : sum + (cost[one]?.[other] ?? 0)), 0);
        const after = placed | (1 << one);
        best[after] = Math.min(best[after] as number, (best[placed] as number) + below);
      }
    return best.at(-1) as number;
  };
  const orders = (rest: readonly number[]): readonly (readonly number[])[] =>
    rest.length === 0 ? [[]] : rest.flatMap((one) => orders(rest.filter((other) => other !== one)).map((order) => [one, ...order]));
  return Math.min(...orders(left.map((_, at) => at)).map(ofOrder));
}

describe("layoutLayered", () => {
  const graph = fc
    .record({
      boxes: fc.array(
        fc.record({ rank: fc.integer({ min: 0, max: 4 }), lane: fc.constantFrom("x", "y", "z"), height: fc.integer({ min: 20, max: 60 }) }),
        { minLength: 1, maxLength: 24 },
      ),
      ends: fc.array(fc.tuple(fc.nat(100), fc.nat(100), fc.integer({ min: 10, max: 40 })), { maxLength: 40 }),
    })
    .map(({ boxes, ends }) => {
      const named = boxes.map(
        (box, at): LayoutBox => ({ id: `b${at}`, rank: box.rank, lane: box.rank < 2 ? null : box.lane, width: 100, height: box.height }),
      );
      const links = ends.map(
        ([a, b, height], at): LayoutLink => ({
          id: `l${at}`,
          from: `b${a % named.length}`,
          to: `b${b % named.length}`,
          label: { width: 60, height },
        }),
      );
      return { boxes: named, links };
    });

  it("never lets boxes, labels and foreign lanes touch, nor a line run through them", () => {
    fc.assert(
      fc.property(graph, ({ boxes, links }) => {
        const placed = layoutLayered(boxes, links, spacing);
        const frames: readonly (readonly [string, Frame])[] = [
          ...placed.boxes,
          ...[...placed.routes].map(([id, route]) => [id, route.label] as const),
        ];
        frames.forEach(([a, frame], at) => {
          for (const [b, other] of frames.slice(at + 1)) expect(overlaps(frame, other), `${a} / ${b}`).toBe(false);
        });
        const lanes = [...placed.lanes];
        lanes.forEach(([a, frame], at) => {
          for (const [b, other] of lanes.slice(at + 1)) expect(overlaps(frame, other), `${a} / ${b}`).toBe(false);
          for (const box of boxes) expect(contains(frame, placed.boxes.get(box.id) as Frame)).toBe(box.lane === a);
        });
        for (const [id, route] of placed.routes) {
          const link = links.find((one) => one.id === id) as LayoutLink;
          const foreign = frames.filter(([other]) => other !== link.from && other !== link.to && other !== id);
          for (const { from, to } of route.segments) {
            for (let step = 0; step <= 20; step++) {
              const t = step / 20;
              const s = 1 - t;
              const middle = (from.x + to.x) / 2;
              const x = s ** 3 * from.x + 3 * s * s * t * middle + 3 * s * t * t * middle + t ** 3 * to.x;
              const y = (s ** 3 + 3 * s * s * t) * from.y + (3 * s * t * t + t ** 3) * to.y;
              for (const [other, frame] of foreign)
                expect(overlaps(frame, { x: x - 0.01, y: y - 0.01, width: 0.02, height: 0.02 }, 0.5), `${id} through ${other}`).toBe(false);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("runs a line that passes a box level from there to the box it leads to", () => {
    const box = (id: string, rank: number, lane: string | null): LayoutBox => ({ id, rank, lane, width: 100, height: 40 });
    const link = (from: string, to: string): LayoutLink => ({ id: `${from} ${to}`, from, to, label: { width: 60, height: 20 } });
    const boxes = [box("people", 0, null), box("shop", 1, "x"), box("bank", 2, "x"), box("carrier", 3, "x")];
    const links = [link("people", "shop"), link("shop", "bank"), link("shop", "carrier")];
    const placed = layoutLayered(boxes, links, spacing);
    const bank = placed.boxes.get("bank") as Frame;
    const bent = placed.routes.get("shop carrier")?.segments.filter(({ from, to }) => from.x >= bank.x && Math.abs(from.y - to.y) > 1);
    expect(bent).toEqual([]);
  });

  it("swaps boxes with their lines to save crossings, and mixes no lanes", () => {
    fc.assert(
      fc.property(graph, ({ boxes, links }) => {
        const lanes = ["x", "y", "z"];
        const { items, columns } = breakLinks(boxes, links);
        const crossingsOf = crossingsCounter(items);
        const ordered = orderColumns(items, columns, lanes);
        const better = untangled(ordered, items);
        expect(crossingsOf(better)).toBeLessThanOrEqual(crossingsOf(ordered));
        better.forEach((column, at) => {
          expect(new Set(column)).toEqual(new Set(ordered[at]));
          expect(column.map((item) => item.lane)).toEqual(ordered[at]?.map((item) => item.lane));
        });
      }),
      { numRuns: 60 },
    );
  });

  it("orders columns lane by lane, the same each time, with no more crossings than as given", () => {
    fc.assert(
      fc.property(graph, ({ boxes, links }) => {
        const lanes = ["x", "y", "z"];
        const { items, columns } = breakLinks(boxes, links);
        const crossingsOf = crossingsCounter(items);
        const rankOf = ({ lane }: { readonly lane: string | null }) => (lane === null ? -1 : lanes.indexOf(lane));
        const given = columns.map((column) => [...column].sort((a, b) => rankOf(a) - rankOf(b)));
        const ordered = orderColumns(items, columns, lanes);
        expect(ordered.map((column) => column.map(rankOf))).toEqual(given.map((column) => column.map(rankOf)));
        expect(ordered.map((column) => new Set(column))).toEqual(given.map((column) => new Set(column)));
        expect(crossingsOf(ordered)).toBeLessThanOrEqual(crossingsOf(given));
        expect(orderColumns(items, columns, lanes)).toEqual(ordered);
      }),
      { numRuns: 60 },
    );
  });

  it("turns a column around where that takes out all crossings", () => {
    const box = (id: string, rank: number): LayoutBox => ({ id, rank, lane: null, width: 10, height: 10 });
    const link = (from: string, to: string): LayoutLink => ({ id: `${from} ${to}`, from, to, label: { width: 5, height: 5 } });
    const boxes = ["a", "b", "c", "d"].map((id) => box(id, 0)).concat(["s", "t", "u", "v"].map((id) => box(id, 1)));
    const links = [link("a", "v"), link("b", "u"), link("c", "t"), link("d", "s")];
    const { items, columns } = breakLinks(boxes, links);
    expect(crossingsCounter(items)(orderColumns(items, columns, []))).toBe(0);
  });

  it("finds the fewest crossings that there can be between two columns", () => {
    const next = randomFrom(7);
    for (let graph = 0; graph < 40; graph++) {
      const pairs = new Set<string>();
      while (pairs.size < 11) pairs.add(`${"abcdef"[Math.floor(next() * 6)]}${"uvwxyz"[Math.floor(next() * 6)]}`);
      const nodes = [..."abcdefuvwxyz"].map((id) => ({ id, rank: id < "g" ? 0 : 1, lane: null }));
      const { columns, items } = breakLinks(nodes, edges(...pairs));
      const found = crossingsCounter(items)(orderColumns(items, columns, []));
      expect([graph, found]).toEqual([graph, fewestBetween([..."abcdef"], [..."uvwxyz"], [...pairs])]);
    }
  });

  it("finds fewer crossings the further it searches, and never more", () => {
    const next = randomFrom(11);
    let [first, further] = [0, 0];
    for (let graph = 0; graph < 20; graph++) {
      const nodes = Array.from({ length: 36 }, (_, at) => ({ id: String(at), rank: Math.floor(at / 12), lane: null }));
      const pick = (rank: number) => String(12 * rank + Math.floor(next() * 12));
      const pairs = Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? [pick(0), pick(1)] : [pick(1), pick(2)]) as [string, string]);
      const links = pairs.map(([from, to], at) => ({ id: `l${at}`, from, to }));
      const { columns, items } = breakLinks(nodes, links);
      const [some, all] = (["first", "further"] as const).map((search) =>
        crossingsCounter(items)(orderColumns(items, columns, [], search)),
      ) as [number, number];
      expect(all).toBeLessThanOrEqual(some);
      first += some;
      further += all;
    }
    expect(further).toBeLessThan(first * 0.9);
  });

  it("leaves no item that saves a crossing at another place of its column and lane", () => {
    fc.assert(
      fc.property(graph, ({ boxes, links }) => {
        const { items, columns } = breakLinks(boxes, links);
        const ranked = rankedOf(columns, items.length, ["x", "y", "z"]);
        const { laneRanks } = ranked;
        const counter = counterOf(ranked);
        const crossingsOf = (order: Order) => {
          for (const column of order) number(column, ranked.positions);
          return counter.all(order);
        };
        const order = ranked.given.map((column) => [...column].sort((a, b) => (laneRanks[a] as number) - (laneRanks[b] as number)));
        const sifter = sifterOf(ranked);
        const before = crossingsOf(order);
        for (let was = ""; was !== JSON.stringify(order); ) {
          was = JSON.stringify(order);
          for (const column of order) sifter.mark(column, 0, column.length - 1);
          sifter.settle(order);
        }
        const fewest = crossingsOf(order);
        expect(fewest).toBeLessThanOrEqual(before);
        order.forEach((column, at) => {
          for (const item of column) {
            const rest = column.filter((one) => one !== item);
            for (let to = 0; to < column.length; to++) {
              const moved = [...rest.slice(0, to), item, ...rest.slice(to)];
              if (moved.some((one, place) => laneRanks[one] !== laneRanks[column[place] as number])) continue;
              expect(crossingsOf(order.map((other, place) => (place === at ? moved : other)))).toBeGreaterThanOrEqual(fewest);
            }
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it("takes out the crossing of two boxes one of which has a line from far below", () => {
    const box = (id: string, rank: number): LayoutBox => ({ id, rank, lane: null, width: 10, height: 10 });
    const link = (from: string, to: string): LayoutLink => ({ id: `${from} ${to}`, from, to, label: { width: 5, height: 5 } });
    const boxes = [box("people", 0), box("shop", 1), box("a", 2), box("b", 2)];
    const links = [link("people", "shop"), link("shop", "a"), link("shop", "b"), link("people", "a")];
    const { items, columns } = breakLinks(boxes, links);
    const crossingsOf = crossingsCounter(items);
    const at = (column: number, ids: readonly string[]) => ids.flatMap((id) => columns[column]?.filter((item) => item.id === id) ?? []);
    const crossed = [...columns.slice(0, 3), at(3, ["shop a", "shop b", "people a"]), at(4, ["a", "b"])];
    expect(crossingsOf(crossed)).toBe(1);
    expect(crossingsOf(untangled(crossed, items))).toBe(0);
  });

  it("lets lanes change places where that saves crossings", () => {
    const box = (id: string, lane: string | null, rank: number): LayoutBox => ({ id, rank, lane, width: 10, height: 10 });
    const link = (from: string, to: string): LayoutLink => ({ id: `${from} ${to}`, from, to, label: { width: 5, height: 5 } });
    const boxes = [box("p", null, 0), box("q", null, 0), box("a", "x", 1), box("b", "y", 1), box("c", "x", 1)];
    const links = [link("p", "b"), link("q", "a"), link("p", "c"), link("q", "c")];
    const { items, columns } = breakLinks(boxes, links);
    const crossingsOf = crossingsCounter(items);
    const columnsIn = (order: readonly string[]) => [[...(columns[0] ?? [])], ...orderColumns(items, columns, order).slice(1)];
    const lanes = lanesUntangled(["x", "y"], items, columnsIn);
    const fewest = Math.min(
      ...[
        ["x", "y"],
        ["y", "x"],
      ].map((order) => crossingsOf(columnsIn(order))),
    );
    expect(crossingsOf(columnsIn(lanes))).toBe(fewest);
  });

  it("takes nothing, one box, and links that lead nowhere", () => {
    expect(layoutLayered([], [], spacing)).toMatchObject({ width: 0, height: 0 });
    const box: LayoutBox = { id: "a", rank: 0, lane: null, width: 10, height: 10 };
    expect(layoutLayered([box], [{ id: "l", from: "a", to: "gone", label: { width: 1, height: 1 } }], spacing)).toMatchObject({
      width: 10,
      height: 10,
    });
  });
});
