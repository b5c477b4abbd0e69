// What every answer has in common: its words, its sources, its order. And what no question can do.

import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { judgeTransfer, type TransferQuestion, UsageError } from "../../src";
import { adequacyDecisions, cases, derogations, knownAbsences, lawSources, safeguards, territories } from "../../src/law";
import { countries, importerConditions, mechanisms, roles } from "../../src/model";
import { ask } from "./ask";

const places = [...Object.keys(countries), ...Object.keys(territories), "UK", "EL", "unknown", null];
const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2033-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const flag = fc.constantFrom(true, false, null, undefined);
const role = fc.constantFrom(...Object.keys(roles), null, undefined);
const often = fc.constantFrom("US", "GB", "LV", "NO", "BR", "CA", "NC", "AX", "CH", "INT-EU", "INT-EPO", "FO");
const keys = fc.uniqueArray(fc.constantFrom(...Object.keys(importerConditions)), { maxLength: 6 });
const stated = fc.record({
  kind: fc.constantFrom(...Object.keys(mechanisms)),
  since: fc.option(day),
  assessment: fc.option(fc.constant("x")),
});

const questions = fc
  .record({
    regime: fc.constantFrom("EU_GDPR", "UK_GDPR", "CH_FADP"),
    from: fc.oneof(often, fc.constantFrom(...places)),
    to: fc.oneof(often, fc.constantFrom(...places)),
    on: day,
    conditions: keys,
    not: keys,
    importer: fc.record({ sameLegalEntity: fc.constantFrom(false, null, true), sameGroup: flag }),
    roles: fc.record({ exporter: role, importer: role }),
    mechanism: fc.array(stated, { maxLength: 3 }),
    onward: fc.boolean(),
    systematic: flag,
  })
  .map(
    ({ not, ...rest }) => ({ ...rest, conditionsNot: not.filter((key) => !rest.conditions.includes(key)) }) as unknown as TransferQuestion,
  );

const forbidden =
  /\b(compliant|non-compliant|compliance|lawful|unlawful|legal|illegal|legally|safe(?! harbour)|unsafe|undefined|NaN|\[object)\b/i;

describe("every answer", () => {
  it("holds together, in plain words", () => {
    fc.assert(
      fc.property(questions, (question) => {
        const verdict = judgeTransfer(question);
        for (const text of [verdict.why, ...verdict.warnings.map(({ message }) => message), ...verdict.rests.map(({ what }) => what)]) {
          expect(text).not.toMatch(forbidden);
          expect(text.trim()).not.toBe("");
        }
        expect(verdict.why).toMatch(/\.$/);
        if (verdict.instrument !== null) expect(verdict.rests[0]?.id).toBe(verdict.instrument);
        if (["not-a-transfer", "not-covered", "undecided"].includes(verdict.status)) expect(verdict.instrument).toBeNull();
        if (verdict.status === "adequate" || verdict.status === "safeguarded") expect(verdict.instrument).not.toBeNull();
        const cited = new Set([...verdict.rests, ...verdict.warnings].flatMap(({ sources }) => sources));
        expect(new Set(verdict.sources.map(({ id }) => id))).toEqual(cited);
        const memory = verdict.rests.some((rest) => rest.memory.length > 0);
        if (memory) expect(verdict.warnings.map(({ id }) => id)).toContain("please-confirm");
        if (question.from === null || question.to === "unknown") expect(verdict.status).toBe("undecided");
      }),
      { numRuns: 3000 },
    );
  });

  it("is the same for the same question, and changes nothing in it", () => {
    fc.assert(
      fc.property(questions, (question) => {
        const before = JSON.stringify(question);
        expect(judgeTransfer(question)).toEqual(judgeTransfer(question));
        expect(JSON.stringify(question)).toBe(before);
      }),
      { numRuns: 300 },
    );
  });

  it("does not turn on the order of conditions", () => {
    const conditions = ["usDpfEu", "caPipeda", "krPipa"] as const;
    expect(ask({ conditions })).toEqual(ask({ conditions: [...conditions].reverse() }));
  });
});

test("the words of the tables are plain, too", () => {
  const named = [adequacyDecisions, cases, derogations, knownAbsences, safeguards, territories, lawSources];
  const texts = (value: unknown): readonly string[] =>
    typeof value === "string" ? [value] : typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
  // Links and the name of a firm are not ours.
  const ours = texts(named).filter((text) => !text.startsWith("http") && !text.startsWith("Steiger Legal"));
  for (const text of ours) expect(text).not.toMatch(forbidden);
});

describe("misuse throws, with the value and the remedy", () => {
  const good = { regime: "EU_GDPR", from: "LV", to: "US", on: "2026-06-01", conditions: [] };
  const bad: readonly (readonly [object, RegExp])[] = [
    [{ from: "lv" }, /"lv".*"from".*"LV"/],
    [{ to: "us" }, /"us".*"to"/],
    [{ to: "" }, /"".*"to"/],
    [{ to: "XX" }, /"XX"/],
    [{ to: "EEA" }, /"EEA"/],
    [{ to: "EU" }, /"EU"/],
    [{ to: "__proto__" }, /"__proto__"/],
    [{ from: "constructor" }, /"constructor"/],
    [{ from: "toString" }, /"toString"/],
    [{ from: undefined }, /nothing/],
    [{ to: 7 }, /7/],
    [{ to: ["US"] }, /US/],
    [{ regime: "GDPR" }, /"GDPR".*EU_GDPR/],
    [{ regime: "__proto__" }, /"__proto__"/],
    [{ regime: undefined }, /"regime" has nothing/],
    [{ on: "2026-02-30" }, /"2026-02-30".*YYYY-MM-DD/],
    [{ on: "2026-2-3" }, /YYYY-MM-DD/],
    [{ on: "2026" }, /YYYY-MM-DD/],
    [{ on: "" }, /YYYY-MM-DD/],
    [{ on: new Date(0) }, /YYYY-MM-DD/],
    [{ on: undefined }, /YYYY-MM-DD/],
    [{ conditions: ["usDpfEU"] }, /"usDpfEU".*"usDpfEu"/],
    [{ conditions: ["constructor"] }, /"constructor"/],
    [{ conditions: undefined }, /a list of condition keys/],
    [{ conditions: "usDpfEu" }, /a list of condition keys/],
    [{ conditionsNot: ["__proto__"] }, /"__proto__"/],
    [{ conditions: ["usDpfEu"], conditionsNot: ["usDpfEu"] }, /"usDpfEu".*keep one/],
    [{ conditions: ["subjectToGdpr"], importer: { subjectToGdpr: false } }, /"subjectToGdpr".*keep one/],
    [{ importer: { sameLegalEntity: "yes" } }, /"importer.sameLegalEntity" is "yes"/],
    [{ importer: [] }, /"importer"/],
    [{ roles: { exporter: "boss" } }, /"boss"/],
    [{ roles: "controller" }, /"roles"/],
    [{ mechanism: "scc" }, /"scc".*write/],
    [{ mechanism: "__proto__" }, /"__proto__"/],
    [{ mechanism: {} }, /"mechanism" has nothing/],
    [{ mechanism: [["scc-2"]] }, /"mechanism"/],
    [{ mechanism: { kind: "scc-2", since: "2026-02-30" } }, /"mechanism.since".*YYYY-MM-DD/],
    [{ mechanism: { kind: "scc-2", since: "2026-01-02", until: "2026-01-01" } }, /swap/],
    [{ mechanism: { kind: "scc-2", assessment: true } }, /"mechanism.assessment"/],
    [{ mechanism: { kind: "scc-2", instrument: "eu-bcr" } }, /"eu-bcr".*eu-scc-2021/],
    [{ mechanism: { kind: "dpf", instrument: "__proto__" } }, /leave it out/],
    [{ means: "pigeon" }, /"pigeon".*"transit"/],
    [{ onward: 1 }, /"onward" is 1/],
    [{ systematic: "often" }, /"systematic"/],
  ];
  test.each(bad)("%j", (change, message) => {
    const asked = (): unknown => judgeTransfer({ ...good, ...change } as TransferQuestion);
    expect(asked).toThrow(UsageError);
    expect(asked).toThrow(message);
  });

  test.each([null, undefined, "US", 1])("%j is no question", (question) => {
    expect(() => judgeTransfer(question as unknown as TransferQuestion)).toThrow(UsageError);
  });
});
