// Statements that meet: non-flows and lumps, closed statements and doubts, rings, conduits, people and dates.

import { describe, expect, it, test } from "vitest";
import { type DataMapDefinition, loadDataMap, type Question, UsageError, whatGets, whoGets } from "whogets";

/** A map with parties x, y, z, zap and two kinds of people; what matters is given. */
const mapOf = (flows: unknown, rest: Record<string, unknown> = {}) =>
  loadDataMap(
    JSON.stringify({
      name: "t",
      controller: {},
      subjects: { customer: {}, visitor: {} },
      parties: { x: {}, y: {}, z: {}, zap: {} },
      collection: [{ from: "customer", data: ["contact.email", "payment.card"] }],
      activities: { a: { data: ["contact.email"], flows } },
      ...rest,
    } satisfies Record<keyof DataMapDefinition, unknown> | Record<string, unknown>),
    { format: "json" },
  );

const gist = (map: ReturnType<typeof mapOf>, question: Question = { data: ["contact.email"] }) =>
  whoGets(map, question).recipients.map(
    ({ id, certainty, conditional }) => `${id}${certainty === "possible" ? "?" : ""}${conditional ? " if" : ""}`,
  );
const incomplete = (map: ReturnType<typeof mapOf>, question: Question = { data: ["contact.email"] }) => whoGets(map, question).incomplete;

const allTo = (to: string, more = {}) => ({ to: [to], data: [{ lump: "all", words: "all your data" }], ...more });

describe("no recipient is lost", () => {
  it("where a flow goes on through the conduit that it came by", () => {
    const hub = mapOf([
      { to: ["x"], via: ["zap"] },
      { from: "x", to: ["y"], via: ["zap"] },
    ]);
    expect(gist(hub)).toEqual(["x", "y", "zap"]);
    expect(whatGets(hub, { party: "y" }).gets.map(({ category }) => category)).toEqual(["contact.email"]);
  });

  it("where the controller sends to itself by way of somebody", () => {
    expect(gist(mapOf([{ to: ["controller"], via: ["zap"] }]))).toEqual(["zap"]);
  });

  it("in a ring, and a wider question finds what a narrower one finds", () => {
    const ring = mapOf([
      { from: "x", to: ["y"] },
      { id: "back", from: "y", to: ["x"], data: ["contact.phone"] },
    ]);
    expect(gist(ring, { data: ["contact.phone"] })).toEqual(["x"]);
    expect(gist(ring, { data: ["contact"] })).toEqual(["x", "y"]);
  });

  it("by the limit on ways: every flow counts for how sure it is", () => {
    const purposes = Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`own.p${at}`, { label: `p${at}` }]));
    const flows = Array.from({ length: 120 }, (_, at) => ({
      id: `f${String(at).padStart(3, "0")}`,
      to: ["x"],
      purposes: [`own.p${at}`],
      ...(at < 119 ? { may: true, onlyIf: ["consent"] } : { role: "processor", country: "US" }),
    }));
    const [x] = whoGets(mapOf(flows, { purposes }), { data: ["contact.email"] }).recipients;
    expect(x).toMatchObject({ certainty: "certain", conditional: false, countries: ["US"], roles: ["processor"] });
    expect(x?.flows).toHaveLength(120);
  });

  it("and each leg lists all flows that take it, whatever they are called", () => {
    for (const [one, other] of [
      ["f1", "f2"],
      ["f2", "f1"],
    ] as const) {
      const map = mapOf([
        { id: one, to: ["x"], via: ["zap"], purposes: ["marketing"] },
        { id: other, to: ["zap"], purposes: ["accounting"] },
        { id: "f3", from: "zap", to: ["x"], purposes: ["marketing"] },
        { id: "f4", from: "x", to: ["y"], purposes: ["marketing"] },
      ]);
      const y = whoGets(map, { data: ["contact.email"] }).recipients.find(({ id }) => id === "y");
      expect(y?.hops.map((hops) => hops[0]?.flows)).toEqual([["a/f1", "a/f2"]]);
    }
  });
});

describe("a statement that a party does not get it", () => {
  const denied = (nonFlow: object, flow: object = {}) => mapOf([allTo("x", flow)], { nonFlows: [nonFlow] });

  test.each([
    ["by id", { to: ["x"], data: ["contact.email"] }],
    ["by what it is within", { to: ["x"], data: ["contact"] }],
    ["to anyone", { to: ["anyone"], data: ["contact.email"] }],
    ["without data", { to: ["x"] }],
    ["about everyone", { to: ["x"], subjects: ["everyone"] }],
    ["for a purpose and all within it", { to: ["x"], purposes: ["marketing"] }],
    ["of a lump", { to: ["x"], data: [{ lump: "all", words: "any data", except: ["payment"] }] }],
  ])("takes the party out of lumps: %s", (_, nonFlow) => {
    expect(gist(denied(nonFlow, { purposes: ["marketing.email"] }))).toEqual([]);
  });

  it("does not take out what it leaves out", () => {
    expect(gist(denied({ to: ["x"], data: [{ lump: "all", words: "any data", except: ["contact.email"] }] }))).toEqual(["x"]);
  });

  it("takes a group out, and part of something broader", () => {
    const groups = { g: { data: ["contact.email"] } };
    expect(gist(mapOf([allTo("x")], { groups, nonFlows: [{ to: ["x"], data: ["g"] }] }))).toEqual([]);
    const collection = [{ from: "customer", data: ["contact"] }];
    expect(gist(mapOf([allTo("x")], { collection, nonFlows: [{ to: ["x"], data: ["contact.email"] }] }))).toEqual([]);
  });

  it("leaves a doubt where it is itself not sure", () => {
    expect(gist(denied({ to: ["x"], may: true }))).toEqual(["x?"]);
    expect(gist(denied({ to: ["x"], assertion: "inferred" }))).toEqual(["x?"]);
  });
});

describe("closed statements", () => {
  const closed = (...statements: object[]) => mapOf([{ to: ["x"] }], { closed: statements });

  it("close only where they are sure, and say so where they are not", () => {
    expect(incomplete(closed({}))).toEqual([]);
    expect(incomplete(closed({ may: true }))).toEqual([
      'the map is open: that nobody else receives this data is said, but the text says "may"',
    ]);
    expect(incomplete(closed({ assertion: "inferred" }))).toHaveLength(1);
    expect(incomplete(closed({ data: [{ category: "contact.email", onlyIf: ["consent"] }] }))).toHaveLength(1);
    expect(incomplete(closed({ data: [{ category: "contact.email", becomes: "hashed" }] }))).toHaveLength(1);
  });

  it("add up over people and over data", () => {
    expect(incomplete(closed({ subjects: ["customer"] }))).toHaveLength(1);
    expect(incomplete(closed({ subjects: ["customer"] }, { subjects: ["visitor"] }))).toEqual([]);
    const both = { data: ["contact.email", "payment.card"] } as const;
    expect(incomplete(closed({ data: ["contact"] }), both)).toHaveLength(1);
    expect(incomplete(closed({ data: ["contact"] }, { data: ["payment"] }), both)).toEqual([]);
  });

  it("of a lump close for what they do not leave out", () => {
    const but = closed({ data: [{ lump: "all", words: "any data", except: ["contact"] }] });
    expect(incomplete(but, { data: ["payment.card"] })).toEqual([]);
    expect(incomplete(but)).toHaveLength(1);
  });
});

describe("what a sender holds", () => {
  it("is about the people it came with", () => {
    const map = mapOf([
      { to: ["x"], subjects: ["visitor"] },
      { from: "x", to: ["y"], subjects: ["customer"], data: [{ lump: "all", words: "all client data" }] },
    ]);
    expect(gist(map)).toEqual(["x", "y?"]);
  });

  it("of a flow from a person is about that person", () => {
    const collection = [
      { from: "customer", data: ["payment.card"] },
      { from: "visitor", data: ["device.ip"] },
    ];
    const map = mapOf([allTo("x", { from: "visitor", means: "tag" })], { collection });
    expect(gist(map, { data: ["payment.card"] })).toEqual([]);
    expect(gist(map, { data: ["device.ip"], subject: "visitor" })).toEqual(["x"]);
  });

  it("is nothing personal where it was made anonymous", () => {
    const collection = [{ from: "customer", data: [{ category: "device.ip", becomes: "anonymised", at: "sender" }, "contact.phone"] }];
    expect(gist(mapOf([allTo("x")], { collection }), { data: ["device.ip"] })).toEqual([]);
  });

  it("is shown as unresolved where it is collected in open words only", () => {
    const collection = [{ from: "customer", data: [{ lump: "unspecified", words: "any information you enter" }] }];
    expect(whatGets(mapOf([allTo("x")], { collection }), { party: "x" }).unresolved).toEqual([
      { words: "any information you enter", flow: "a/x" },
    ]);
  });

  it("is not what a lump leaves out, also where nothing is recorded", () => {
    const map = mapOf([allTo("x", { data: [{ lump: "all", words: "all", except: ["payment"] }] })], { collection: [] });
    expect(gist(map, { data: ["payment.card"] })).toEqual([]);
    expect(gist(map)).toEqual(["x?"]);
  });
});

describe("groups that hold a lump", () => {
  const groups = { acct: { data: [{ lump: "all", words: "account data" }] } };
  const withGroup = (item: object, more = {}) =>
    mapOf([{ to: ["x"], data: [{ category: "acct", ...item }] }], { groups: { acct: { ...groups.acct, ...more } } });

  it("keep what is said of the group and of the item that names it", () => {
    expect(gist(withGroup({}))).toEqual(["x"]);
    expect(gist(withGroup({ may: true }))).toEqual(["x?"]);
    expect(gist(withGroup({ assertion: "inferred" }))).toEqual(["x?"]);
    expect(gist(withGroup({}, { assertion: "implied" }))).toEqual(["x?"]);
    expect(gist(withGroup({ onlyIf: ["consent"] }))).toEqual(["x if"]);
    expect(gist(withGroup({ becomes: "anonymised", at: "sender" }))).toEqual([]);
    expect(whoGets(withGroup({ becomes: "hashed" }), { data: ["contact.email"] }).recipients[0]?.forms).toEqual(["hashed"]);
  });

  it("cannot be asked for: they name no category", () => {
    expect(() => whoGets(withGroup({}), { data: ["acct"] } as Question)).toThrow(/"acct" names no category/);
  });
});

describe("doubts and days", () => {
  it("of an activity as a whole are those of its flows", () => {
    const map = mapOf([], { activities: { a: { may: true, data: ["contact.email"], flows: [{ to: ["x"] }] } } });
    expect(whoGets(map, { data: ["contact.email"] }).recipients[0]?.why).toEqual(['of the activity as a whole, the text says "may"']);
  });

  it("a restriction that is not sure stops no stated flow", () => {
    const restricted = (more: object) => [
      { to: ["x"], restrictions: [{ kind: "no-onward", ...more }] },
      { from: "x", to: ["y"] },
      { from: "y", to: ["z"] },
    ];
    expect(gist(mapOf(restricted({ may: true })))).toEqual(["x", "y", "z"]);
    const stopped = mapOf(restricted({}));
    expect(gist(stopped)).toEqual(["x"]);
    expect(incomplete(stopped).join()).toContain('"a/z" is not followed');
  });

  it("a question is about the day of the map, unless it names another", () => {
    const map = mapOf(
      [
        { to: ["x"], until: "2020-01-01" },
        { to: ["y"], since: "2022-01-01" },
      ],
      { asOf: "2026-01-01" },
    );
    expect(gist(map)).toEqual(["y"]);
    expect(gist(map, { data: ["contact.email"], on: "2019-01-01" })).toEqual(["x"]);
    expect(whoGets(map, {}).question.on).toBeNull();
  });

  it("what the last recipient makes of the data, the conduit does not have", () => {
    const map = mapOf([{ to: ["x"], via: ["zap"], derives: ["derived.profile"] }]);
    expect(gist(map, { data: ["derived.profile"] })).toEqual(["x"]);
    expect(gist(map)).toEqual(["x", "zap"]);
  });

  it("who is everybody, too, does not get what is said of others", () => {
    const subjects = { customer: {}, staff: { also: ["everyone"] } };
    const map = mapOf([{ to: ["x"], subjects: ["customer"] }], { subjects });
    expect(gist(map, { data: ["contact.email"], subject: "staff", closure: true })).toEqual([]);
  });
});

describe("what cannot be asked", () => {
  const map = mapOf([{ to: ["x"] }]);

  test.each([
    [{}, { data: ["contact.email"] }, /no checked map/],
    [map, { data: "contact.email" }, /write a list/],
    [map, { subjects: ["customer"] }, /unknown key of a question "subjects"; did you mean "subject"/],
    [map, { data: ["zzzzqqq"] }, /are known, such as/],
    [map, { closure: true }, /goes with "subject"/],
  ])("%#", (on, question, says) => {
    expect(() => whoGets(on as typeof map, question as Question)).toThrow(UsageError);
    expect(() => whoGets(on as typeof map, question as Question)).toThrow(says);
  });
});
