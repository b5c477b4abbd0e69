// What recipients are compared by: the categories are those that `whatGets` lists, party by party.

import { describe, expect, it } from "vitest";
import { type DataMap, whatGets } from "whogets";
import { recipientFacts } from "../../src/diff/facts";
import { wordsIn } from "../../src/words";
import { printed } from "../fixtures/examples";
import { odd } from "../fixtures/odd";

describe("recipientFacts", () => {
  it.each(Object.entries({ ...printed, ...odd }) as [string, DataMap][])("%s: the categories of whatGets", (_, map) => {
    const on = map.asOf ?? "2026-01-01";
    for (const [party, { facts }] of recipientFacts(map, on, null, wordsIn("en"))) {
      const named = facts.category.filter((word) => !word.startsWith("“"));
      expect([party, named]).toEqual([party, whatGets(map, { party, on } as never).gets.map(({ category }) => category)]);
    }
  });
});
