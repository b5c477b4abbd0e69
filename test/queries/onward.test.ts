// How far data travels: ways from a point, what is left of the data, and the hop that stands on least.

import { describe, expect, it } from "vitest";
import { type DataMap, defineDataMap, loadDataMap, onward } from "../../src";
import type { DataMapDefinition } from "../../src/model";

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

describe("misuse", () => {
  it("is told", () => {
    expect(() => onward(chain, { from: "aa" } as never)).toThrow('unknown party "aa"');
    expect(() => onward(chain, { on: "2026-13-01" } as never)).toThrow("2026-13-01");
    expect(() => onward(chain, { fromm: "a" } as never)).toThrow("fromm");
  });
});
