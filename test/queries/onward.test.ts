// How far data travels: ways from a point, what is left of the data, and the hop that stands on least.

import { describe, expect, it } from "vitest";
import { type DataMap, defineDataMap, loadDataMap, onward } from "../../src";
import type { DataMapDefinition } from "../../src/model";
import { defineVendor, type Fact, memory, type SubProcessor, sourced, vendorFactsOf } from "../../src/processors";

const mapOf = (
  parties: DataMapDefinition["parties"],
  flows: NonNullable<NonNullable<DataMapDefinition["activities"]>[string]["flows"]>,
  rest: Partial<DataMapDefinition> = {},
): DataMap =>
  defineDataMap({
    name: "t",
    asOf: "2026-11-01",
    controller: { country: "LV" },
    ...(parties === undefined ? {} : { parties }),
    activities: { a: { data: ["contact.email", "identity.name"], flows } },
    ...rest,
  } as DataMapDefinition) as DataMap;

const waysOf = (answer: ReturnType<typeof onward>) =>
  answer.parties.map(({ id, paths }) => [id, paths.map((way) => `${way.path.join(">")} ${way.hops.at(-1)?.data.join("+")}`)]);

//   controller --email,name--> a --email--> b --card--> c        (nothing of what came to b is a card)
//                              a --name---> d
const chain = mapOf({ a: { country: "DE" }, b: { country: "US" }, c: {}, d: { country: "IN" } }, [
  { to: ["a"] },
  { from: "a", to: ["b"], data: ["contact.email"] },
  { from: "b", to: ["c"], data: ["payment.card"] },
  { from: "a", to: ["d"], data: ["identity.name"] },
]);

describe("ways", () => {
  it("go on with what came, and end where nothing of it goes on", () => {
    expect(waysOf(onward(chain))).toEqual([
      ["a", ["controller>a contact.email+identity.name"]],
      ["b", ["controller>a>b contact.email"]],
      ["d", ["controller>a>d identity.name"]],
    ]);
  });

  it("begin where it is asked", () => {
    expect(waysOf(onward(chain, { from: "a" }))).toEqual([
      ["b", ["a>b contact.email"]],
      ["d", ["a>d identity.name"]],
    ]);
    expect(waysOf(onward(chain, { from: "b" }))).toEqual([["c", ["b>c payment.card"]]]);
    expect(waysOf(onward(chain, { from: "c" }))).toEqual([]);
  });

  it("begin in the middle of a flow with intermediaries, and are told once for all flows on them", () => {
    const map = mapOf({ z: {}, b: {}, c: {} }, [
      { to: ["b", "c"], via: ["z"] },
      { id: "more", to: ["b"], via: ["z"], data: ["device.ip"], restrictions: ["no-sale"] },
    ]);
    expect(waysOf(onward(map, { from: "z" }))).toEqual([
      ["b", ["z>b contact.email+device.ip+identity.name"]],
      ["c", ["z>c contact.email+identity.name"]],
    ]);
    expect(onward(map).parties[0]?.paths).toHaveLength(1);
  });

  it("carry the data asked for alone", () => {
    expect(waysOf(onward(chain, { data: ["identity"] }))).toEqual([
      ["a", ["controller>a identity.name"]],
      ["d", ["controller>a>d identity.name"]],
    ]);
  });

  it("narrow to the narrower of two names", () => {
    const map = mapOf({ a: {}, b: {}, c: {} }, [
      { to: ["a"], data: ["contact"] },
      { from: "a", to: ["b"], data: ["contact.email"] },
      { from: "b", to: ["c"], data: ["contact"] },
    ]);
    expect(waysOf(onward(map)).at(-1)).toEqual(["c", ["controller>a>b>c contact.email"]]);
  });

  it("may hold all that came where the text is open", () => {
    const map = mapOf({ a: {}, b: {} }, [
      { to: ["a"], data: ["contact.email"] },
      { from: "a", to: ["b"], data: [{ lump: "some", words: "some of it" }] },
    ]);
    expect(waysOf(onward(map)).at(-1)).toEqual(["b", ["controller>a>b contact.email"]]);
  });

  it("end in circles", () => {
    const map = mapOf({ a: {}, b: {} }, [
      { to: ["a"] },
      { from: "a", to: ["b"] },
      { id: "back", from: "b", to: ["a"] },
      { from: "b", to: ["controller"] },
    ]);
    expect(waysOf(onward(map)).map(([id]) => id)).toEqual(["a", "b"]);
    expect(waysOf(onward(map, { from: "a" })).map(([id]) => id)).toEqual(["b"]);
  });

  it("stop where data may not be passed on, and say so", () => {
    const map = mapOf({ a: {}, b: {} }, [
      { to: ["a"], restrictions: ["no-onward"] },
      { from: "a", to: ["b"] },
    ]);
    const answer = onward(map);
    expect(waysOf(answer).map(([id]) => id)).toEqual(["a"]);
    expect(answer.incomplete.join()).toContain('"a/b" is not followed');
  });
});

describe("the weakest hop", () => {
  const weakest = (map: DataMap, id: string, question = {}) =>
    onward(map, question).parties.find((one) => one.id === id)?.paths[0]?.weakest;

  it("is the one on the way that stands on least", () => {
    expect(weakest(chain, "d")).toEqual({ regime: "EU_GDPR", status: "not-covered", instrument: null, flow: "a/d", from: "a", to: "d" });
    expect(weakest(chain, "b")).toMatchObject({ status: "undecided", from: "a", to: "b" });
    expect(weakest(chain, "a")).toMatchObject({ status: "not-a-transfer" });
  });

  it("may lie before the last hop", () => {
    const map = mapOf({ a: { country: "IN" }, b: { country: "DE" } }, [{ to: ["a"] }, { from: "a", to: ["b"] }]);
    expect(weakest(map, "b")).toMatchObject({ status: "not-covered", from: "controller", to: "a" });
  });

  it("counts the legs of intermediaries", () => {
    const map = mapOf({ z: { country: "IN" }, b: { country: "DE" } }, [{ to: ["b"], via: ["z"] }]);
    expect(weakest(map, "b")).toMatchObject({ status: "not-covered", flow: "a/b", from: "controller", to: "z" });
  });

  it("is judged on the day asked, else on the day of the map, else not at all", () => {
    const gb = (rest: Partial<DataMapDefinition>) =>
      mapOf({ a: { country: "GB", holds: ["gbNotImmigration"] } }, [{ to: ["a"] }], { controller: { country: "LV" }, ...rest });
    expect(weakest(gb({}), "a")).toMatchObject({ instrument: "eu-gb-2025" });
    expect(weakest(gb({}), "a", { on: "2025-01-01" })).toMatchObject({ instrument: "eu-gb-2021" });
    expect(
      weakest(
        loadDataMap(
          "name: t\ncontroller: { country: LV }\nparties: { a: {} }\nactivities: { b: { data: [contact.email], flows: [{ to: [a] }] } }",
          { format: "yaml" },
        ),
        "a",
      ),
    ).toBeNull();
  });
});

describe("sub-processors", () => {
  it("are a link to the vendor's own list, when asked for", () => {
    const map = mapOf({ a: { vendor: "stripe" }, b: { vendor: "klaviyo" } }, [{ to: ["a", "b"] }]);
    expect(onward(map).parties.map(({ subProcessors }) => subProcessors)).toEqual([null, null]);
    const [stripe] = onward(map, { subProcessors: true }).parties;
    expect(stripe?.subProcessors).toMatchObject({
      url: expect.stringMatching(/^https:/),
      grade: expect.stringMatching(/^(?:sourced|memory)$/),
    });
  });
});

describe("sub-processors of the catalogue", () => {
  const vendorOf = (slug: string, subProcessors: readonly Fact<SubProcessor>[], service: { readonly until?: Fact<string> } = {}) =>
    defineVendor({
      slug,
      name: slug.toUpperCase(),
      kind: "hosting",
      entities: {},
      services: { main: { name: "Main", role: memory("processor"), categories: [], purposes: [], ...service } },
      otherNames: [],
      domains: memory([]),
      subProcessors,
      sources: { list: { kind: "vendor-document", title: `List of ${slug}`, textAsOf: "2026-02-01", seen: "2026-03-01" } },
      reviewed: "2026-03-01",
      recheckAfter: "2026-12-31",
    });
  //   one -> two -> three -> one (a circle), two -> Nameless; one -> gone (ended 2025), four (from 2027)
  const facts = vendorFactsOf([
    vendorOf("one", [
      sourced({ name: "Two", vendor: "two", country: "US" }, "list"),
      sourced({ name: "Gone", vendor: "gone" }, "list"),
      sourced({ name: "Four", since: "2027" }, "list"),
      sourced({ name: "Five", until: "2026-01" }, "list"),
    ]),
    vendorOf("two", [memory({ name: "Three", vendor: "three" }), sourced({ name: "Nameless" }, "list")]),
    vendorOf("three", [sourced({ name: "One", vendor: "one" }, "list")]),
    vendorOf("gone", [], { until: memory("2025-12-31") }),
  ]);
  const ask = (map: DataMap, question: object = {}) => onward(map, { catalogue: true, vendors: facts, ...question } as never);
  const told = (map: DataMap, question: object = {}) =>
    ask(map, question).catalogue?.ways.map(
      ({ after, steps, certainty }) => `${certainty} ${[after, ...steps.map(({ to }) => to)].join(">")}`,
    );
  const map = mapOf({ a: { vendor: "one" }, b: { vendor: "zzz" }, c: {} }, [{ to: ["a"], data: ["contact.email"] }, { to: ["b", "c"] }]);

  it("are not there unless asked for, and change nothing of the map's own answer", () => {
    const plain = onward(map, { vendors: facts });
    expect(plain).not.toHaveProperty("catalogue");
    const { catalogue, ...rest } = ask(map);
    expect(rest).toEqual(plain);
    expect(catalogue).toBeDefined();
  });

  it("go on from vendor to vendor, end in circles, and tell each company once", () => {
    expect(told(map)).toEqual(["possible a>Two", "possible a>Two>Nameless", "possible a>Two>Three"]);
    expect(told(map, { on: "2027-01-01" })).toContain("possible a>Four");
    expect(told(map, { on: "2026-01-31" })).toContain("possible a>Five");
    expect(told(map, { on: "2025-06-01" })).toContain("possible a>Gone");
  });

  it("carry source, dates, grade and what reaches the party at most", () => {
    const { ways, ...rest } = ask(map).catalogue ?? { ways: [] };
    expect(ways[2]).toMatchObject({
      basis: "vendor-catalogue",
      certainty: "possible",
      data: ["contact.email"],
      doubts: [],
      steps: [
        { from: "one", to: "Two", country: "US", grade: "sourced", source: "List of one", seen: "2026-03-01", textAsOf: "2026-02-01" },
        { from: "two", to: "Three", grade: "memory", source: "from memory", seen: "2026-03-01", textAsOf: null },
      ],
    });
    expect(rest).toEqual({ on: "2026-11-01", notRecorded: [], notThere: [], noVendor: ["b", "c"] });
  });

  it("are those of the day: a vendor that had ended has none, and an older or later day is a doubt", () => {
    const ended = mapOf({ a: { vendor: "gone" } }, [{ to: ["a"] }]);
    expect(ask(ended).catalogue).toMatchObject({ ways: [], notThere: ["a"], notRecorded: [] });
    expect(ask(ended, { on: "2025-06-01" }).catalogue).toMatchObject({ ways: [], notThere: [], notRecorded: ["a"] });
    expect(ask(map, { on: "2025-06-01" }).catalogue?.ways[0]?.doubts).toEqual([
      '"Five" is recorded as of 2026-02-01; whether it was one on 2025-06-01 already is not recorded',
    ]);
    expect(ask(map, { on: "2027-01-01" }).catalogue?.ways.at(-1)?.doubts.join()).toContain("was to be looked up again after 2026-12-31");
  });

  it("who are parties of the map are said to be, and are not followed twice", () => {
    const both = mapOf({ a: { vendor: "one" }, host: { vendor: "two" }, other: { name: "nameless" } }, [{ to: ["a", "host"] }]);
    expect(told(both)).toEqual(["possible a>Two", "possible host>Nameless", "possible host>Three", "possible host>Three>One"]);
    const { ways = [] } = ask(both).catalogue ?? {};
    expect(ways.map(({ parties }) => parties)).toEqual([["host"], ["other"], [], ["a"]]);
    expect(ask(both).parties.map(({ id }) => id)).toEqual(["a", "host"]);
  });

  it("stand beside what the map says against them", () => {
    const held = mapOf({ a: { vendor: "one" } }, [{ to: ["a"], role: "controller", restrictions: ["no-onward"] }]);
    expect(ask(held).catalogue?.ways[0]?.doubts).toEqual([
      'the map has "a" as controller there; sub-processors are those of a processor',
      'the map says that "a" passes it on to nobody',
    ]);
  });

  it("stand beside no more than the map says: of whom a restriction binds, and how sure it is", () => {
    const doubtsOf = (flow: object) =>
      ask(mapOf({ a: { vendor: "one" }, end: {} }, [{ to: ["end"], ...flow }])).catalogue?.ways.find(({ after }) => after === "a")?.doubts;
    expect(doubtsOf({ to: ["a"], restrictions: [{ kind: "no-onward", may: true }] })).toEqual([
      'the map says, not for sure, that "a" passes it on to nobody',
    ]);
    expect(doubtsOf({ via: ["a"], restrictions: ["no-onward"] })).toEqual([]);
  });

  it("go on from the party asked about, with data that was not asked", () => {
    expect(ask(map, { from: "a" })).toMatchObject({ parties: [], catalogue: { ways: [{ after: "a", data: null }, {}, {}] } });
  });

  it("need a day", () => {
    const dateless = loadDataMap("name: t\ncontroller: {}\nparties: { a: { vendor: stripe } }\n", { format: "yaml" });
    expect(() => onward(dateless, { catalogue: true })).toThrow("give one: on:");
    expect(onward(dateless, { catalogue: true, on: "2026-11-01" }).catalogue?.ways).toEqual([]);
  });

  it("are none without facts", () => {
    expect(ask(map, { vendors: null }).catalogue).toMatchObject({ ways: [], noVendor: ["a", "b", "c"] });
  });
});

describe("misuse", () => {
  it("is told", () => {
    expect(() => onward(chain, { catalogue: "yes" } as never)).toThrow('"catalogue" is "yes"');
    expect(() => onward(chain, { from: "aa" } as never)).toThrow('unknown party "aa"');
    expect(() => onward(chain, { on: "2026-13-01" } as never)).toThrow("2026-13-01");
    expect(() => onward(chain, { fromm: "a" } as never)).toThrow("fromm");
  });
});
