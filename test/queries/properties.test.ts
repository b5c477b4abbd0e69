// What holds of every answer, on random maps whose flows name their data.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadDataMap, type Question, type RecipientAnswer, whatGets, whoGets } from "whogets";
import { generated } from "../model/generated";

const parties = ["a", "b", "c", "d", "e"];
const one = <T>(values: readonly T[]) => fc.constantFrom(...values);
const categories = ["contact", "contact.email", "contact.phone", "payment.card", "device.ip"] as const;

/** The parties of one journey, each once: intermediaries, then the recipient; the sender is the controller or a party that is not among them. */
const flow = fc
  .record({
    stops: fc.uniqueArray(one(parties), { minLength: 1, maxLength: 3 }),
    sender: one(["controller", ...parties]),
    data: fc.uniqueArray(one(categories), { minLength: 1, maxLength: 3 }),
    may: fc.boolean(),
    conditional: fc.boolean(),
  })
  .map(({ stops, sender, data, may, conditional }) => ({
    from: stops.includes(sender) ? "controller" : sender,
    to: stops.slice(-1),
    via: stops.slice(0, -1),
    data,
    may,
    onlyIf: conditional ? ["consent"] : [],
  }));
const flows = fc.array(flow, { minLength: 1, maxLength: 9 });

const mapOf = (list: readonly object[]) =>
  loadDataMap(
    JSON.stringify({
      name: "t",
      controller: {},
      parties: Object.fromEntries(parties.map((id) => [id, {}])),
      activities: { a: { flows: list.map((one, at) => ({ id: `f${at}`, ...one })) } },
    }),
    { format: "json" },
  );

const certainOf = ({ recipients }: RecipientAnswer) => recipients.filter((one) => one.certainty === "certain").map(({ id }) => id);
const allOf = ({ recipients }: RecipientAnswer) => recipients.map(({ id }) => id);
const ask = (...data: readonly string[]): Question => ({ data }) as unknown as Question;

describe("answers", () => {
  it("lose no recipient when a flow is added", () => {
    fc.assert(
      fc.property(flows, flow, one(categories), (list, more, category) => {
        const [before, after] = [whoGets(mapOf(list), ask(category)), whoGets(mapOf([...list, more]), ask(category))];
        expect(allOf(after)).toEqual(expect.arrayContaining(allOf(before)));
        expect(certainOf(after)).toEqual(expect.arrayContaining(certainOf(before)));
      }),
      { numRuns: 300 },
    );
  });

  it("name every party that a flow names as getting it", () => {
    fc.assert(
      fc.property(flows, one(categories), (list, category) => {
        const named = list.filter(({ data }) => data.includes(category)).flatMap(({ to, via }) => [...to, ...via]);
        expect(allOf(whoGets(mapOf(list), ask(category)))).toEqual(expect.arrayContaining([...new Set(named)]));
      }),
      { numRuns: 300 },
    );
  });

  it("to a narrower question are never surer than to a broader one", () => {
    fc.assert(
      fc.property(flows, (list) => {
        const map = mapOf(list);
        const [broad, narrow] = [whoGets(map, ask("contact")), whoGets(map, ask("contact.email"))];
        expect(certainOf(broad)).toEqual(expect.arrayContaining(certainOf(narrow)));
        expect(allOf(broad)).toEqual(expect.arrayContaining(allOf(narrow)));
        expect(allOf(whoGets(map, {}))).toEqual(expect.arrayContaining(allOf(broad)));
      }),
      { numRuns: 300 },
    );
  });

  it("about all data find what any category finds, also where lumps, people and dates meet", () => {
    fc.assert(
      fc.property(generated, (definition) => {
        const map = loadDataMap(JSON.stringify(definition), { format: "json" });
        const all = allOf(whoGets(map, {}));
        for (const category of ["contact.email", "device.ip"])
          expect(all).toEqual(expect.arrayContaining(certainOf(whoGets(map, ask(category)))));
      }),
      { numRuns: 150 },
    );
  });

  it("do not hang on the order of the input, and agree from both sides", () => {
    fc.assert(
      fc.property(
        flows.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(
              list.map((_, at) => at),
              { minLength: list.length },
            ),
          ),
        ),
        ([list, order]) => {
          const named = list.map((one, at) => ({ id: `f${at}`, ...one }));
          const [map, other] = [mapOf(named), mapOf(order.map((at) => named[at] as object))];
          expect(whoGets(other, ask("contact"))).toEqual(whoGets(map, ask("contact")));
          for (const { id } of whoGets(map, ask("contact.phone")).recipients) {
            const gets = whatGets(map, { party: id }).gets.map(({ category }) => category);
            expect(gets.some((category) => category === "contact.phone" || category === "contact")).toBe(true);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
