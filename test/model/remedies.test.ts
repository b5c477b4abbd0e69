// What is mostly written in place of something else: the remedy says what to write.

import { describe, expect, it, test } from "vitest";
import { tryLoadDataMap, UsageError, whoGets } from "whogets";
import { defineDataMap } from "../../src";

const said = (text: string): readonly string[] => tryLoadDataMap(text, { format: "yaml" }).issues.map(({ message }) => message);
const head = "name: t\ncontroller: {}\n";

describe("remedies", () => {
  test.each([
    [
      "closed: true",
      '"closed" must be a list, not true; for "to nobody else" write [{}], or [{ subjects: [...] }] where it is said of some people only',
    ],
    [
      "subjects: [Customers, visitor]",
      '"subjects" must be an object whose keys are ids, not ["Customers","visitor"]; write each entry as a key: { customers: {} }',
    ],
    ["groups: [all]", '"groups" must be an object whose keys are ids, not ["all"]; write each entry as a key: { all: { data: [...] } }'],
    ["purposes: { fun: Fun }", '"fun" must be an object, not "Fun"; write { label: "Fun" }'],
    ["parties: { a: A Ltd }", '"a" must be an object, not "A Ltd"; write { name: "A Ltd" }'],
    [
      "missing: [{ what: x, evidence: [we share] }]",
      'an entry of "evidence" must be an object, not "we share"; write where the passage begins and ends: { start: "first words", end: "last words" }',
    ],
    [
      "missing: [{ what: x, evidence: we share }]",
      '"evidence" must be a list, not "we share"; write where the passage begins and ends: [{ start: "first words", end: "last words" }]',
    ],
    ['missing: [{ what: x, may: "yes" }]', '"may" must be true or false, not "yes"; write true'],
    ["missing: [{ what: x, may: no }]", '"may" must be true or false, not "no"; write false'],
    ["parties: { DATEV: {} }", '"DATEV" cannot be an id; write it in kebab-case: "datev"'],
    ["parties: { 株式会社: {} }", '"株式会社" cannot be an id; write ids in kebab-case, such as "google-analytics"'],
  ])("%s", (text, message) => expect(said(head + text)).toEqual([message]));

  it("controller: text", () => {
    expect(said("name: t\ncontroller: Shop\n")).toEqual(['"controller" must be an object, not "Shop"; write { name: "Shop" }']);
  });
});

describe("unknown categories, purposes and subjects", () => {
  const under = (key: string, id: string) => said(`${head}subjects: { customer: {} }\nactivities: { a: { ${key}: [${id}] } }\n`);

  test.each([
    ["data", "employment.salary", 'unknown category or group "employment.salary"; did you mean "professional.salary"?'],
    ["data", "staff.e-mail", 'unknown category or group "staff.e-mail"; did you mean "contact.email"?'],
    ["data", "contact.emial", 'unknown category or group "contact.emial"; did you mean "contact.email"?'],
    ["data", "zodiac", 'unknown category or group "zodiac"; declare it under "categories", or see: whogets categories'],
    ["purposes", "employment.payroll", 'unknown purpose "employment.payroll"; did you mean "staff.payroll"?'],
    ["purposes", "astrology", 'unknown purpose "astrology"; declare it under "purposes", or see: whogets purposes'],
    [
      "subjects",
      "marketing",
      'unknown subject "marketing"; "marketing" is a purpose, which cannot stand here; use one of: everyone, customer',
    ],
  ])("%s: %s", (key, id, message) => expect(under(key, id)).toEqual([message]));

  it("of a question lead to the list", () => {
    const map = defineDataMap({ name: "t", controller: {} });
    expect(() => whoGets(map, { purpose: "zodiacs" as never })).toThrow(UsageError);
    expect(() => whoGets(map, { purpose: "zodiacs" as never })).toThrow("(all built-in ones: whogets purposes)");
  });
});
