// What the compiler lets through is refused when the map is made: the types are a help, the check is the judge.

import { describe, expect, it } from "vitest";
import { type DataMapDefinition, DataMapError, defineDataMap, type PlainDate, whatGets } from "whogets";
import { klaviyo, type Vendor } from "whogets/processors";

/** The rules that a definition breaks. */
function rulesOf(make: () => unknown): readonly string[] {
  try {
    make();
  } catch (error) {
    if (error instanceof DataMapError) return error.issues.map(({ rule }) => rule);
    throw error;
  }
  return [];
}

const least = { name: "Map", controller: {} };

describe("words that only stand for ids that are not declared", () => {
  it("are no ids", () => {
    const make = () =>
      defineDataMap({
        ...least,
        activities: {
          newsletter: {
            subjects: ["no subject is declared"],
            evidence: [{ document: "no document is declared", start: "we", end: "you" }],
            flows: [{ to: ["no party is declared"] }],
          },
        },
      });
    expect(rulesOf(make).toSorted()).toEqual(["unknown-document", "unknown-party", "unknown-subject"]);
  });

  it("are nothing to ask for", () => {
    const map = defineDataMap(least);
    expect(() => whatGets(map, { party: "no party is declared" })).toThrow('unknown party "no party is declared"');
  });
});

describe("values whose shape the compiler knows and whose sense it does not", () => {
  const cases: Readonly<Record<string, DataMapDefinition>> = {
    "a day that does not exist": { ...least, asOf: "2026-02-30" },
    "a day without its zeros": { ...least, asOf: "2026-1-1" },
    "a duration of nothing": { ...least, retention: [{ keep: "P" }] },
    "a duration in words": { ...least, retention: [{ keep: "Pretty long" }] },
    "working days that are no number of days": { ...least, retention: [{ keep: "1e3 working days" }] },
    "an empty name": { ...least, name: " " },
    "a negative age": { ...least, subjects: { customer: { minimumAge: -1 } } },
    "a flow to nobody": { ...least, activities: { newsletter: { flows: [{ to: [] }] } } },
    "a non-flow to nobody": { ...least, nonFlows: [{ to: [] }] },
    "an occurrence before the first": { ...least, controller: { evidence: [{ document: "author", start: "we", end: "you", nth: 0 }] } },
    "a link that is none": { ...least, optOuts: [{ how: "click", by: "person", url: "javascript:alert(1)" }] },
    "no time in a retention rule": { ...least, retention: [{ after: "the order" }] },
    "a category beside a lump": { ...least, closed: [{ data: [{ category: "contact", lump: "all", words: "data" }] }] },
    "neither category nor lump": { ...least, closed: [{ data: [{}] }] },
    "another condition without its text": { ...least, closed: [{ data: [{ category: "contact", onlyIf: [{ kind: "other" }] }] }] },
    "an id with a space": { ...least, parties: { "two words": {} } },
    "a reserved word for an id": { ...least, parties: { controller: {} } },
    "a group that is a command": { ...least, groups: { check: { data: [] } } },
    "an own category that is built in": { ...least, categories: { "contact.email": { label: "mail" } } },
    "an own purpose that is built in": { ...least, purposes: { "marketing.email": { label: "mail" } } },
    "evidence without a document to be in": { ...least, controller: { evidence: [{ start: "we", end: "you" }] } },
    "the controller as an intermediary": {
      ...least,
      parties: { acme: {} },
      activities: { newsletter: { flows: [{ to: ["acme"], via: [{ party: "controller" }] }] } },
    },
    "the controller as its own joint controller": { ...least, activities: { newsletter: { jointWith: ["controller"] } } },
  };

  it.each(Object.entries(cases))("%s", (_, definition) => {
    expect(rulesOf(() => defineDataMap(definition))).not.toEqual([]);
  });
});

describe("vendors", () => {
  it("refuse a service that got round the types", () => {
    expect(() => (klaviyo as Vendor)({ service: "emial" })).toThrow('klaviyo has no service "emial"');
  });
});

describe("dates", () => {
  it("have the shape that the compiler asks for", () => {
    const day: PlainDate = "2026-11-01";
    // @ts-expect-error: no day
    const word: PlainDate = "today";
    expect([day, word]).toHaveLength(2);
  });
});
