// Every rule finds what it is for and leaves near misses alone; what it says can be signed by somebody.

import { describe, expect, it } from "vitest";
import { type CheckOptions, type CheckResult, check, type DataMap, isDataMap, rules, type VendorFacts } from "whogets";
import * as maps from "../fixtures/maps";
import { cases, documents, mapWith } from "./cases";

const on = "2026-11-01";
const found = (map: DataMap, rule: string, options: Partial<CheckOptions> = {}): CheckResult =>
  check(map, { on, rules: [rule], documents, ...options });

describe.each(cases)("$rule", ({ rule, hits, misses }) => {
  it.each(Object.entries(hits))("finds: %s", (_, map) => {
    const { findings } = found(map, rule);
    expect(findings.length).toBeGreaterThan(0);
    for (const one of findings) {
      expect(one.rule).toBe(rule);
      expect(one.message).toMatch(/^[\p{Lu}\d\p{Ll}“].*\.$/u);
      expect(one.about.length).toBeGreaterThan(0);
      expect(one.where).toEqual({ file: null, line: null, column: null });
    }
  });
  it.each(Object.entries(misses))("leaves alone: %s", (_, map) => {
    expect(found(map, rule).findings).toEqual([]);
  });
});

describe("rules", () => {
  const ofFiles = ["waiver-expired", "waiver-unused", "baseline-stale"];

  it("have cases each", () => {
    expect(cases.map(({ rule }) => rule).sort()).toEqual(
      rules
        .map(({ id }) => id)
        .filter((id) => !ofFiles.includes(id))
        .sort(),
    );
  });

  it("have ids of one kind, no two the same", () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  const verdict =
    /\b(compliant|compliance|non-compliant|lawful|lawfully|unlawful|legal|legally|illegal|safe|unsafe|violat\w+|breach\w*|infring\w+|infraction|fined?)\b/i;
  const withoutIds = (text: string): string => text.replace(/legal-obligation/g, "");

  it.each(rules.map((rule) => [rule.id, rule] as const))("%s gives no verdict on anybody", (_, { title, why, fix, article }) => {
    for (const text of [title, why, fix, article]) expect(withoutIds(text)).not.toMatch(verdict);
  });

  it("give no verdict in messages", () => {
    const all = [...cases.flatMap(({ rule, hits }) => Object.values(hits).flatMap((map) => found(map, rule).findings))];
    for (const { message, fix } of all) expect(withoutIds(`${message} ${fix}`)).not.toMatch(verdict);
  });

  it("run over every fixture", () => {
    for (const map of Object.values(maps)) if (isDataMap(map)) expect(() => check(map as DataMap, { on })).not.toThrow();
  });

  it("tell not stated, unknown and none apart", () => {
    const map = (country: unknown) => mapWith({ parties: { mailer: { country } }, activities: { a: { flows: [{ to: ["mailer"] }] } } });
    expect(found(map(undefined), "country-not-stated").findings[0]?.message).toContain("No country and no place of processing is recorded");
    expect(found(map("unknown"), "country-not-stated").findings[0]?.message).toContain("nobody knows it");
    const basis = (bases: unknown) => mapWith({ subjects: { c: {} }, activities: { a: { subjects: ["c"], data: ["contact"], bases } } });
    expect(found(basis([]), "basis-not-stated").findings).toMatchObject([{ severity: "error" }]);
    expect(found(basis(undefined), "basis-not-stated").findings).toMatchObject([{ severity: "warning" }]);
  });

  it("find catalogue facts past their date", () => {
    const map = mapWith({ parties: { mailer: { vendor: "klaviyo" } } });
    expect(found(map, "vendor-facts-stale", { on: "2030-01-01" }).findings).toMatchObject([{ about: ["klaviyo"], severity: "note" }]);
  });

  it("take vendor facts from the caller, or none", () => {
    const map = mapWith({ parties: { facebook: { name: "Facebook Inc.", vendor: "meta" } } });
    expect(found(map, "former-name", { vendors: null }).findings).toEqual([]);
    const fact = { name: "Facebook Inc.", until: "2020", grade: "sourced", source: "a register", seen: "2026-01-01", note: null } as const;
    const vendors: VendorFacts = {
      signerOf: () => null,
      subProcessorsOf: () => null,
      subProcessorsOn: () => [],
      isThereOn: () => null,
      endOf: () => null,
      signersOn: () => [],
      servicesOf: () => [],
      reviewOf: () => null,
      endOfName: () => ({ ...fact, today: ["Meta"] }),
    };
    expect(found(map, "former-name", { vendors }).findings).toMatchObject([{ severity: "warning" }]);
  });

  it("cite the law that the map is under", () => {
    const article = (regimes: unknown) =>
      found(mapWith({ regimes, controller: { name: "Shop" } }), "controller-contacts").findings[0]?.article;
    expect(article(undefined)).toBe("Art. 13(1)(a), 30(1)(a) GDPR");
    expect(article(["EU_GDPR", "UK_GDPR"])).toBe("Art. 13(1)(a), 30(1)(a) GDPR");
    expect(article(["UK_GDPR"])).toBe("Art. 13(1)(a), 30(1)(a) UK GDPR");
    expect(article(["CH_FADP"])).toBe("Art. 13(1)(a), 30(1)(a) GDPR, for comparison");
  });

  it("point to where things were written", () => {
    const map = mapWith({
      parties: { a: { country: "US" }, b: {} },
      activities: { x: { flows: [{ to: ["b"], purposes: ["marketing"] }, { to: ["a"] }] } },
      missing: [{ what: "zz" }, { what: "aa" }],
    });
    expect(found(map, "recipient-without-purpose").findings[0]?.path).toEqual(["activities", "x", "flows", 1]);
    expect(found(map, "promised-section-missing").findings[0]?.path).toEqual(["missing", 1]);
  });
});
