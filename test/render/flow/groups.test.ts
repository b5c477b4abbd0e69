// Jurisdiction boxes group by what decides a transfer: under which law, on which day, and no more than the tables hold.

import { describe, expect, it } from "vitest";
import { type DataMap, defineDataMap, drawFlow } from "whogets";
import { measureText } from "../../../src/render/text/measure";
import { printed } from "../../fixtures/examples";
import { fixtures } from "../../fixtures/maps";
import { contains, extentOf, overlaps, type Part, readPicture, type Words } from "../picture";

interface Asked {
  readonly parties: Readonly<Record<string, object>>;
  readonly home?: string | null;
  readonly on?: string | null;
  readonly regimes?: readonly string[];
  /** Flows beside one to every party. */
  readonly flows?: readonly object[];
}

const mapOf = ({ parties, home = "LV", on = "2024-06-01", regimes, flows }: Asked): DataMap =>
  defineDataMap({
    name: "groups",
    controller: { name: "Shop", ...(home === null ? {} : { country: home }) },
    ...(on === null ? {} : { asOf: on }),
    ...(regimes === undefined ? {} : { regimes }),
    parties,
    activities: { x: { data: ["contact.email"], flows: flows ?? [{ to: Object.keys(parties) }] } },
  } as never);

const picture = (map: DataMap) => readPicture(drawFlow(map));
const textOf = (part: Part | undefined): string => (part?.words ?? []).map(({ text }) => text).join(" ");

/** By the box around it, recounted: the title of the frame that each party stands in. */
function groupsOf(map: DataMap): Readonly<Record<string, string>> {
  const { parts } = picture(map);
  const frames = parts.filter((part) => part.kind === "boundary");
  return Object.fromEntries(
    parts
      .filter((part) => part.kind === "node" && part.id !== "controller")
      .map((node) => [node.id, frames.find((frame) => contains(extentOf(frame), extentOf(node)))?.title ?? ""]),
  );
}
const boxOf = (map: DataMap, id: string): string => textOf(picture(map).parts.find((part) => part.kind === "node" && part.id === id));
const factsOf = (map: DataMap): string =>
  picture(map)
    .words.map(({ text }) => text)
    .join(" ");

const some = { de: { country: "DE" }, gb: { country: "GB" }, ch: { country: "CH" }, cn: { country: "CN" }, none: {} };

describe("groups", () => {
  it("follow the law of the map", () => {
    const on = "2026-03-01";
    expect(groupsOf(mapOf({ parties: some, on }))).toEqual({
      de: "European Economic Area",
      gb: "adequacy decision",
      ch: "adequacy decision",
      cn: "other third countries",
      none: "country not stated",
    });
    expect(groupsOf(mapOf({ parties: some, on, home: "GB" }))).toMatchObject({ gb: "United Kingdom", de: "adequacy under UK law" });
    expect(groupsOf(mapOf({ parties: some, on, home: "CH" }))).toMatchObject({ ch: "Switzerland", gb: "adequacy under Swiss law" });
    expect(groupsOf(mapOf({ parties: some, on, regimes: ["CH_FADP"] }))).toMatchObject({ ch: "Switzerland" });
  });

  it("follow the day", () => {
    const gb = (on: string) => groupsOf(mapOf({ parties: { gb: { country: "GB" } }, on })).gb;
    expect(gb("2019-06-01")).toBe("European Economic Area");
    expect(gb("2020-06-01")).toBe("no third country for a time");
    expect(gb("2021-03-01")).toBe("no third country for a time");
    expect(gb("2026-03-01")).toBe("adequacy decision");
  });

  it("count adequacy on a condition only where the importer is said to meet it on the day", () => {
    const held = (more: object) => ({ us: { country: "US", holds: [{ condition: "usDpfEu", since: "2024-01-01", ...more }] } });
    const group = (more: object, on = "2024-06-01") => groupsOf(mapOf({ parties: held(more), on })).us;
    expect(group({})).toBe("adequacy decision");
    expect(group({}, "2023-12-31")).toBe("third countries");
    expect(group({ until: "2024-05-31" })).toBe("third countries");
    expect(group({ may: true })).toBe("third countries");
    expect(group({}, "2023-01-01")).toBe("third countries");
  });

  it("mark where adequacy in force turns on a condition that is not stated, and explain the mark only then", () => {
    const words = "adequacy there has a condition, not stated as met";
    const open = mapOf({ parties: { us: { country: "US" } } });
    expect(boxOf(open, "us")).toContain("US*");
    expect(factsOf(open)).toContain(words);
    for (const map of [
      mapOf({ parties: { us: { country: "US" } }, on: "2022-01-01" }),
      mapOf({ parties: { us: { country: "US", holds: [{ condition: "usDpfEu", holds: false }] } } }),
      mapOf({ parties: { us: { country: "US", holds: ["usDpfEu"] } } }),
    ]) {
      expect(boxOf(map, "us")).toMatch(/US(?!\*)/);
      expect(factsOf(map)).not.toContain(words);
    }
  });

  it("are said to be of a law and a day, and how these were come by", () => {
    const parties = { us: { country: "US" } };
    const facts = (more: Partial<Asked>) => factsOf(mapOf({ parties, on: "2022-09-22", ...more }));
    expect(facts({ regimes: ["EU_GDPR"] })).toContain("grouped under the EU GDPR as of 2022-09-22 ");
    expect(facts({})).toContain("as of 2022-09-22 (law of the controller's country)");
    expect(facts({ home: null })).toContain("(assumed: no law stated)");
    expect(facts({ regimes: ["CH_FADP", "UK_GDPR"] })).toContain("the UK GDPR as of 2022-09-22 (the first of 2 laws stated)");
    expect(facts({ regimes: ["UK_GDPR"], on: "2019-01-01" })).toContain("the UK GDPR as of 2021-01-01 (its first day)");
    expect(facts({ on: "2018-05-24" })).toContain("under Directive 95/46/EC as of 2018-05-24");
    expect(facts({ on: null })).toMatch(/as of 2026-04-01 \(.*the latest tables\)/);
    expect(facts({ on: "2027-01-01" })).toContain("the tables end in 2026-10");
    expect(facts({ home: null, parties: { us: {}, asked: { country: "unknown" } } })).not.toContain("grouped under");
    const drawn = readPicture(drawFlow(mapOf({ parties }), { on: "2023-01-01" })).words.map(({ text }) => text);
    expect(drawn.join(" ")).toContain("grouped under the EU GDPR as of 2023-01-01");
  });
});

describe("the country in a box", () => {
  const flow = (id: string, more: object = {}) => ({ id, to: ["a"], ...more });

  it("stands with its code, as sure as it is written", () => {
    expect(boxOf(mapOf({ parties: { a: { country: "US" } }, on: "2022-01-01" }), "a")).toMatch(/US/);
    expect(boxOf(mapOf({ parties: { a: { country: { value: "US", assertion: "implied" } } } }), "a")).toContain("US* (implied)");
    expect(boxOf(mapOf({ parties: { a: {} } }), "controller")).toContain("LV · controller");
  });

  it("says what flows say beside it", () => {
    const map = mapOf({ parties: { a: { country: "DE" } }, flows: [flow("one"), flow("two", { country: "IE" })] });
    expect(boxOf(map, "a")).toContain("DE, also IE");
    expect(groupsOf(map).a).toBe("European Economic Area");
  });

  it("says where only some flows state it", () => {
    const some = mapOf({ parties: { a: {} }, flows: [flow("one"), flow("two", { country: "IE" })] });
    expect(boxOf(some, "a")).toContain("IE (some flows)");
    const all = mapOf({ parties: { a: {} }, flows: [flow("one", { country: "IE" }), flow("two", { country: "IE" })] });
    expect(boxOf(all, "a")).not.toContain("some flows");
  });

  it("stays in one group where several countries are of one, and else is told apart", () => {
    const of = (...codes: readonly string[]) =>
      mapOf({ parties: { a: {} }, flows: codes.map((country) => flow(country.toLowerCase(), { country })) });
    expect(boxOf(of("IE", "DE"), "a")).toContain("DE and IE");
    expect(groupsOf(of("IE", "DE")).a).toBe("European Economic Area");
    expect(groupsOf(of("IE", "CN")).a).toBe("several countries");
    expect(groupsOf(of("unknown")).a).toBe("country unknown");
  });
});

it("a title is short only where a line runs through the long one", () => {
  const titles = (name: keyof typeof printed) =>
    picture(printed[name] as DataMap)
      .parts.filter((part) => part.kind === "boundary")
      .map(textOf);
  expect(titles("aptolux")).toContain("EEA");
  expect(titles("imkeys")).toEqual(["country not stated"]);
});

/** Of a text that begins at its x. */
const boxAround = (words: Words) => ({
  x: words.x,
  y: words.y - words.size * 0.75,
  width: measureText(words.text, words),
  height: words.size,
});

it.each(Object.entries({ ...fixtures, ...printed }))("no line runs through the title of a group in %s", (_, map) => {
  const { parts } = picture(map);
  const lines = parts.filter((part) => part.kind === "flow" || part.kind === "collection");
  for (const frame of parts.filter((part) => part.kind === "boundary"))
    for (const words of frame.words) {
      const title = boxAround(words);
      const through = lines.filter((line) =>
        line.points.some(([x, y]) => overlaps(title, { x: x - 0.01, y: y - 0.01, width: 0.02, height: 0.02 })),
      );
      expect(
        through.map((line) => line.title),
        words.text,
      ).toEqual([]);
    }
});
