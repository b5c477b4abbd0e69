// Names and other codes of countries lead to the code; two letters never lead to two others.

import { describe, expect, it, test } from "vitest";
import { tryLoadDataMap } from "whogets";
import { countries, countryMeant, idsOf } from "../../../src/model";

const said = (country: string): string | undefined =>
  tryLoadDataMap(`name: t\ncontroller: { country: "${country}" }\n`, { format: "yaml" }).issues[0]?.message;

describe("countryMeant", () => {
  it.each([
    ["USA", "US"],
    ["GBR", "GB"],
    ["deu", "DE"],
    ["UK", "GB"],
    ["lv", "LV"],
    ["Germany", "DE"],
    ["the Netherlands", "NL"],
    ["United States", "US"],
    ["Côte d'Ivoire", "CI"],
  ])("%s is %s", (word, code) => expect(countryMeant(word)).toBe(code));

  it.each(["EU", "EN", "XX", "", "Atlantis", "constructor"])("%j is none", (word) => expect(countryMeant(word)).toBeNull());

  it("knows every name of the table", () => {
    for (const code of idsOf(countries)) expect(countryMeant(countries[code].name), code).toBe(code);
  });
});

describe("a country that is not known", () => {
  test.each([
    ["USA", '"USA" is not known as "country"; did you mean "US"?'],
    ["Germny", '"Germny" is not known as "country"; did you mean "DE"?'],
    ["unknwn", '"unknwn" is not known as "country"; did you mean "unknown"?'],
    ["EU", '"EU" is not known as "country"; it is a group of countries: name the one that is meant, or leave the key out'],
    ["XX", '"XX" is not known as "country"; write two letters of ISO 3166-1, such as "DE", or "unknown"'],
  ])("%s", (country, message) => expect(said(country)).toBe(message));
});
