// The law tables as data: ids, sources, days and codes hold together.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it, test } from "vitest";
import {
  type AdequacyRow,
  adequacyDecisions,
  type CaseRow,
  cases,
  type DerogationRow,
  derogations,
  knownAbsences,
  lawSources,
  type MembershipRow,
  membership,
  type SafeguardRow,
  type SourceRow,
  safeguards,
  type TerritoryRow,
  territories,
} from "../../src/law";
import { adequacyCh } from "../../src/law/adequacy-ch";
import { adequacyEu } from "../../src/law/adequacy-eu";
import { adequacyUk } from "../../src/law/adequacy-uk";
import { countries, importerConditions, isIdOf, isPlainDate, mechanisms } from "../../src/model";

const folder = fileURLToPath(new URL("../../src/law/", import.meta.url));
const files = readdirSync(folder).sort();
const adequacy: readonly (readonly [string, AdequacyRow])[] = Object.entries(adequacyDecisions);
const tools: readonly (readonly [string, SafeguardRow])[] = Object.entries(safeguards);
const exceptions: readonly (readonly [string, DerogationRow])[] = Object.entries(derogations);
const members: readonly (readonly [string, MembershipRow])[] = Object.entries(membership);
const places: readonly (readonly [string, TerritoryRow])[] = Object.entries(territories);
const situations: readonly (readonly [string, CaseRow])[] = Object.entries(cases);
const sources: readonly (readonly [string, SourceRow])[] = Object.entries(lawSources);
const graded = [...adequacy, ...tools, ...exceptions, ...members, ...places, ...situations, ...Object.entries(knownAbsences)] as const;

test("how many rows there are", () => {
  expect({
    adequacy: adequacy.length,
    safeguards: tools.length,
    derogations: exceptions.length,
    membership: members.length,
    territories: places.length,
    cases: situations.length,
    sources: sources.length,
    sourced: adequacy.filter(([, row]) => row.grade === "sourced").length,
  }).toEqual({ adequacy: 56, safeguards: 18, derogations: 8, membership: 31, territories: 35, cases: 14, sources: 62, sourced: 52 });
});

describe("every row", () => {
  test("ids are unique: none is lost where the three lists become one", () => {
    const ids = [adequacyEu, adequacyUk, adequacyCh].flatMap((table) => Object.keys(table));
    expect(ids).toHaveLength(new Set(ids).size);
    expect(Object.keys(adequacyDecisions)).toEqual(ids);
    const all = [...ids, ...Object.keys(safeguards), ...Object.keys(derogations)];
    expect(all).toHaveLength(new Set(all).size);
  });

  test.each(graded)("%s: grade and sources fit", (_, row) => {
    for (const source of row.sources) expect(Object.keys(lawSources)).toContain(source);
    expect(new Set(row.sources).size).toBe(row.sources.length);
    if (row.grade === "sourced") expect(row.sources.length).toBeGreaterThan(0);
    else expect(row.memoryFields.length).toBeGreaterThan(0);
    for (const field of row.memoryFields) if (field !== "*") expect([...Object.keys(row), "status"]).toContain(field);
  });

  it("is mapped from its prefix to one regime", () => {
    const prefixes = { EU_GDPR: "eu-", UK_GDPR: "uk-", CH_FADP: "ch-" } as const;
    for (const [id, row] of [...adequacy, ...tools]) expect(id.startsWith(prefixes[row.regime]), id).toBe(true);
  });
});

describe("sources", () => {
  test.each(sources)("%s: a title, and a link or none", (id, { title, url }) => {
    expect(id).toMatch(/^S[1-9]\d*$/);
    expect(title).not.toBe("");
    if (url !== null) expect(new URL(url).protocol).toMatch(/^https?:$/);
  });

  test("each of them is cited somewhere", () => {
    const text = files
      .filter((file) => file !== "sources.ts")
      .map((file) => readFileSync(`${folder}${file}`, "utf8"))
      .join("\n");
    for (const [id] of sources) expect(text, id).toContain(`"${id}"`);
  });
});

describe("days", () => {
  test.each(adequacy)("%s: exist and are in order", (_, row) => {
    const days = [row.adopted, row.ojDate, row.validFrom, row.validFromSafe, row.until, row.eeaFrom].filter((day) => day !== null);
    for (const day of days) expect(isPlainDate(day), day).toBe(true);
    expect(row.adopted <= row.validFrom).toBe(true);
    expect(row.validFrom <= row.validFromSafe).toBe(true);
    if (row.ojDate !== null) expect(row.adopted <= row.ojDate).toBe(true);
    if (row.until !== null) expect(row.validFromSafe <= row.until).toBe(true);
    expect(row.endedBy === null).toBe(row.until === null);
    for (const one of row.litigation ?? []) expect(one.lodged !== null || one.decided !== null).toBe(true);
  });

  test.each(tools)("%s: exist and are in order", (_, row) => {
    const days = [row.adopted, row.validFrom, row.newContractsUntil, row.until].filter((day) => day !== null);
    for (const day of days) expect(isPlainDate(day), day).toBe(true);
    expect(days).toEqual([...days].sort());
  });

  test.each(members)("%s: exist and are in order", (_, row) => {
    const days = [row.from, row.until, row.transitionUntil, row.bridgeUntil].filter((day) => day !== null && day !== undefined);
    for (const day of days) expect(isPlainDate(day), day).toBe(true);
    expect(days).toEqual([...days].sort());
  });
});

describe("codes and keys", () => {
  test("destinations are countries of the vocabulary, or the EEA", () => {
    for (const [id, { dest }] of adequacy) expect(dest === "EEA" || isIdOf(countries, dest), id).toBe(true);
    for (const { dests } of Object.values(knownAbsences)) for (const dest of dests) expect(isIdOf(countries, dest), dest).toBe(true);
    for (const [code] of members) expect(isIdOf(countries, code), code).toBe(true);
    for (const [, row] of places) if (row.partOf !== undefined) expect(Object.hasOwn(membership, row.partOf)).toBe(true);
  });

  test("no place is known to lack what the tables give it", () => {
    for (const { regime, dests } of Object.values(knownAbsences)) {
      const given = adequacy.filter(([, row]) => row.regime === regime).map(([, row]): string => row.dest);
      for (const dest of dests) expect(given).not.toContain(dest);
    }
  });

  test("only places without a code in the vocabulary are added to it", () => {
    const added = places.map(([code]) => code).filter((code) => !isIdOf(countries, code));
    expect(added.sort()).toEqual(["ES-CN", "PT-20", "PT-30", "X-CY-N"]);
  });

  test("every condition of the vocabulary decides a row, but the one that limits clauses", () => {
    const used = new Set(adequacy.flatMap(([, row]) => (row.conditionKey === null ? [] : [row.conditionKey])));
    for (const key of used) expect(isIdOf(importerConditions, key), key).toBe(true);
    const excused = ["subjectToGdpr"];
    expect(Object.keys(importerConditions).filter((key) => !used.has(key as keyof typeof importerConditions))).toEqual(excused);
  });

  test("every mechanism of the vocabulary has a row, but those that are no instrument", () => {
    const rows = [...tools.flatMap(([, row]) => row.kinds), ...exceptions.map(([, row]) => row.kind)];
    const without = Object.keys(mechanisms).filter((kind) => !rows.some((one) => one === kind));
    expect(without).toEqual(["adequacy", "dpf", "none", "unknown"]);
  });
});

test("every file says in its first line why it exists", () => {
  for (const file of files) {
    expect(file).toMatch(/^[a-z]+(-[a-z]+)*\.ts$/);
    expect(readFileSync(`${folder}${file}`, "utf8"), file).toMatch(/^\/\/ [A-Z].+\.\n/);
  }
});
