// `draw`: views, parts of a map, and that the same map gives the same bytes.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DataMap, defineDataMap, drawFlow, UsageError, whoGets } from "whogets";
import { draw, drawDiff, type View, type ViewOptions } from "whogets/draw";
import { drawPage, drawTable } from "whogets/page";
import aptolux from "../../../examples/aptolux";
import { printed } from "../../fixtures/examples";
import { odd } from "../../fixtures/odd";
import { readPicture } from "../picture";

const views: readonly View[] = ["flow", "matrix", "sankey", "network"];
const define = (definition: object): DataMap => defineDataMap({ name: "views", asOf: "2026-01-01", ...definition } as never);
const wordsOf = (svg: string): string =>
  readPicture(svg)
    .words.map(({ text }) => text)
    .join(" ");
const idsOf = (map: DataMap, options: ViewOptions): readonly string[] =>
  readPicture(draw(map, options))
    .parts.filter(({ kind }) => kind === "node")
    .map(({ id }) => id)
    .sort();

const shop = define({
  controller: { name: "Shop", country: "LV" },
  subjects: { customer: {}, visitor: {} },
  groups: { reach: { data: ["contact.email", "contact.phone"] } },
  collection: [
    { from: "customer", data: ["reach", "payment.card"] },
    { from: "visitor", data: ["device.ip"] },
  ],
  parties: {
    hub: { country: "US" },
    mailer: { country: "US" },
    bank: { country: "IE" },
    tag: {},
    google: { name: "Google", country: "US" },
    analytics: { name: "Analytics", kind: "service", partOf: "google" },
  },
  activities: {
    mail: { subjects: ["customer"], flows: [{ to: ["mailer"], via: ["hub"], data: ["reach"] }] },
    pay: {
      subjects: ["customer"],
      flows: [
        { to: ["bank"], data: ["payment.card", "contact.email"] },
        { from: "bank", to: ["google"], data: ["payment.card"] },
      ],
    },
    measure: { subjects: ["visitor"], flows: [{ to: ["analytics", "tag"], data: ["device.ip"], may: true }] },
  },
});

describe("draw", () => {
  it.each(views)("gives the same bytes for shuffled lists and keys: %s", (view) => {
    const flows = [{ to: ["a"] }, { to: ["b"], onlyIf: ["consent"] }, { id: "third", to: ["b"], via: ["c"] }, { from: "b", to: ["d"] }];
    const parties: Readonly<Record<string, object>> = { a: { country: "US" }, b: { country: "IE" }, c: { country: "US" }, d: {} };
    const make = (order: readonly number[], ids: readonly string[]) =>
      draw(
        define({
          controller: { name: "Shop", country: "LV" },
          parties: Object.fromEntries(ids.map((id) => [id, parties[id]])),
          activities: { x: { data: ["contact.email", "identity.name"], flows: order.map((at) => flows[at]) } },
        }),
        { view },
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
      { seed: 7, numRuns: 20 },
    );
  });

  it.each([
    [{ view: "pie" }, 'unknown view "pie"; known: flow, matrix, sankey, network'],
    [{ view: "matrx" }, 'unknown view "matrx"; did you mean "matrix"?'],
    [{ dpth: 1 }, 'unknown option "dpth"; did you mean "depth"?'],
    [{ focus: "mailr" }, 'unknown party "mailr"; did you mean "mailer"?'],
    [{ activity: "paying" }, "unknown activity"],
    [{ subject: "custmer" }, 'did you mean "customer"?'],
    [{ country: "XX" }, 'unknown country "XX"'],
    [{ country: "USA" }, 'unknown country "USA"; did you mean "US"?'],
    [{ country: "Germany" }, 'did you mean "DE"?'],
    [{ country: "QQQ" }, 'unknown country "QQQ"; 254 are known'],
    [{ country: "unknwn" }, 'did you mean "unknown"?'],
    [{ level: "x" }, 'level is "x"; give a whole number'],
    [{ all: "no" }, 'all is "no"; give true or false'],
    [{ title: 5 }, "title is 5; write a text"],
    [{ title: " " }, 'title is " "; write something, or leave it out'],
    [{ note: {} }, "note is {}; write a text"],
    [{ idPrefix: Number.NaN }, "idPrefix is NaN; write a text"],
    [{ collapse: "country" }, 'collapse is "country"; give true or false'],
    [{ data: ["contact.emial"] }, 'did you mean "contact.email"?'],
    [{ depth: 0 }, "depth is 0; give a whole number"],
    [{ depth: Number.NaN }, "depth is"],
    [{ view: "sankey", level: 0 }, "level is 0; give a whole number"],
    [{ on: "2026-02-30" }, "is not a day that exists"],
  ])("refuses %j", (options, message) => {
    expect(() => draw(shop, options as never)).toThrow(UsageError);
    expect(() => draw(shop, options as never)).toThrow(message);
  });

  it.each(views)("refuses a title that is no text: %s", (view) => {
    expect(() => draw(shop, { view, title: 5 as never })).toThrow("title is 5; write a text");
  });

  it("refuses the same where other functions draw", () => {
    for (const [options, message] of [
      [{ title: 5 }, "title is 5; write a text"],
      [{ note: 5 }, "note is 5; write a text"],
      [{ zzz: 1 }, 'unknown option "zzz"'],
      [[], "write an object"],
      [null, "the options are null; write an object"],
    ] as const)
      for (const drawn of [() => drawFlow(shop, options as never), () => drawDiff(shop, shop, options as never)]) {
        expect(drawn).toThrow(UsageError);
        expect(drawn).toThrow(message);
      }
    for (const [options, message] of [
      [{ data: "contact" }, '"data" is "contact"; write a list'],
      [{ data: [null] }, "unknown category"],
      [{ title: 5 }, "title is 5; write a text"],
      [{ all: 1 }, "all is 1; give true or false"],
      [[], "write an object"],
    ] as const)
      for (const drawn of [() => drawPage(shop, options as never), () => drawTable(shop, options as never)]) {
        expect(drawn).toThrow(UsageError);
        expect(drawn).toThrow(message);
      }
  });

  it.each(views)("prefixes ids and takes title and note: %s", (view) => {
    const svg = draw(shop, { view, idPrefix: "one-", title: "For the board", note: "A <draft>" });
    expect(svg).not.toContain('id="whogets-');
    expect(svg).toContain("A &lt;draft&gt;");
    expect(wordsOf(svg)).toContain("For the board");
  });

  it.each(views)("draws what is empty: %s", (view) => {
    for (const map of [odd.empty, odd.onlyController, odd.onlyPeople, odd.unusedParty])
      expect(draw(map, { view })).toMatch(/^<svg[\s\S]*<\/svg>\n$/);
  });
});

describe("a part of a map", () => {
  it("by data: flows that carry it, and of them only that", () => {
    expect(idsOf(shop, { data: ["payment"] })).toEqual(["bank", "controller", "customer", "google"]);
    expect(wordsOf(draw(shop, { data: ["payment"] }))).not.toContain("e-mail");
    expect(wordsOf(draw(shop, { data: ["contact.phone"] }))).toContain("phone number");
    expect(wordsOf(draw(shop, { data: ["contact.phone"] }))).not.toContain("e-mail");
  });

  it("by people, activity and country", () => {
    expect(idsOf(shop, { subject: "visitor" })).toEqual(["analytics", "controller", "tag", "visitor"]);
    expect(idsOf(shop, { activity: "mail" })).toEqual(["controller", "customer", "hub", "mailer"]);
    expect(idsOf(shop, { country: "IE" })).toEqual(["bank", "controller", "customer"]);
    expect(idsOf(shop, { country: "not-stated" })).toEqual(["analytics", "controller", "tag", "visitor"]);
  });

  it("around a party, so many steps far", () => {
    expect(idsOf(shop, { focus: "google" })).toEqual(["bank", "controller", "customer", "google"]);
    expect(idsOf(shop, { focus: "google", depth: 1 })).toEqual(["bank", "controller", "google"]);
    expect(idsOf(shop, { focus: "hub" })).toEqual(["controller", "customer", "hub", "mailer"]);
  });

  it("so many steps from the controller: a flow ends where the steps end", () => {
    expect(idsOf(shop, { depth: 1 })).toEqual(["analytics", "bank", "controller", "customer", "hub", "tag", "visitor"]);
    expect(idsOf(shop, { depth: 9 })).toEqual(idsOf(shop, {}));
  });

  it("with services in their company", () => {
    const ids = idsOf(shop, { collapse: true });
    expect(ids).toContain("google");
    expect(ids).not.toContain("analytics");
    expect(idsOf(shop, { collapse: true, focus: "analytics" })).toEqual(["bank", "controller", "customer", "google", "visitor"]);
  });

  it.each(views)("says which part it is, and says so where nothing is left: %s", (view) => {
    expect(draw(shop, { view, focus: "bank" })).toContain("a part of the map  ·  around: bank");
    const words = wordsOf(draw(shop, { view, data: ["health"] }));
    expect(words).toContain("Nothing to draw: the map states no flow to which all of this applies.");
    expect(words).toContain("a part of the map · data: health");
  });

  it("takes hostile maps, whatever the part", () => {
    for (const map of Object.values(odd) as readonly DataMap[])
      for (const view of views)
        for (const options of [
          { depth: 1 },
          { collapse: true },
          { country: "US" },
          { data: ["contact"] },
          { subject: "everyone" },
          { focus: map.parties[0]?.id },
        ])
          if (options.focus !== undefined || !("focus" in options))
            expect(draw(map, { view, ...options } as ViewOptions)).not.toMatch(/NaN|Infinity|<script/);
  });
});

describe("the table", () => {
  it.each(Object.entries(printed))("says what whoGets says: %s", (_, map) => {
    const { parts } = readPicture(draw(map, { view: "matrix" }));
    const columns = parts.filter(({ kind }) => kind === "category").map(({ id }) => id);
    const cells = new Map(parts.filter(({ kind }) => kind === "cell").map(({ id, title }) => [id, title]));
    for (const category of columns) {
      if (category === "not-stated") continue;
      const { recipients } = whoGets(map, { data: [category] } as never);
      const drawn = [...cells.keys()].filter((id) => id.endsWith(` ${category}`)).map((id) => id.split(" ")[0]);
      expect(drawn.sort()).toEqual(recipients.map(({ id }) => id).sort());
      for (const { id, certainty, conditional } of recipients) {
        const expected = certainty === "possible" ? "possible" : conditional ? "only if a condition" : "certain";
        expect(cells.get(`${id} ${category}`)).toContain(`, ${expected}`);
      }
    }
  });

  it("tells its marks apart by shape", () => {
    const shapes = (status: string) =>
      new RegExp(`, ${status}[^<]*</title>\\s*<desc>[^<]*</desc>\\s*<rect[^>]*/>\\s*<(\\w+)`).exec(svg)?.[1];
    const svg = draw(
      define({
        controller: {},
        parties: { a: {}, b: {}, c: {} },
        activities: {
          x: { data: ["contact.email"], flows: [{ to: ["a"] }, { to: ["b"], onlyIf: ["consent"] }, { to: ["c"], may: true }] },
        },
      }),
      { view: "matrix" },
    );
    expect([shapes("certain"), shapes("only if"), shapes("possible")]).toEqual(["rect", "path", "circle"]);
  });
});

describe("the bands", () => {
  it("are as wide going in as going out, and one for a kind of data", () => {
    const svg = draw(aptolux, { view: "sankey" });
    const said = readPicture(svg)
      .parts.filter(({ kind }) => kind === "node")
      .map(({ id, title }) => [id, Number(/: (\d+) kind/.exec(title)?.[1])] as const);
    const cells = readPicture(draw(aptolux, { view: "matrix" })).parts.filter(({ kind }) => kind === "cell").length;
    expect(said.length).toBeGreaterThan(5);
    expect(said.reduce((sum, [, kinds]) => sum + kinds, 0)).toBeLessThanOrEqual(cells);
  });

  it("take a finer level", () => {
    const ids = (level: number) =>
      readPicture(draw(shop, { view: "sankey", level }))
        .parts.filter(({ kind }) => kind === "category")
        .map(({ id }) => id)
        .sort();
    expect(ids(1)).toEqual(["contact", "device", "payment"]);
    expect(ids(2)).toEqual(["contact.email", "contact.phone", "device.ip", "payment.card"]);
  });
});
