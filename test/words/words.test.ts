// Every language has every word, and writes dates, times and lists as people write them.

import { describe, expect, it } from "vitest";
import { defineDataMap } from "whogets";
import { countries } from "../../src/model";
import { categoryLabel, countryWords, dateWords, durationWords, languages, listWords, purposeLabel, wordsIn } from "../../src/words";

/** Paths of all words of a language. */
const keysOf = (value: unknown, path = ""): readonly string[] =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, child]) => keysOf(child, `${path}.${key}`))
    : [path];

/** All fixed texts of a language; what is a function is called with a mark. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return value.name === "country" ? [] : [String(value(1, "m", "y", "z"))];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe("words", () => {
  it.each(languages)("%s has every word, and none is empty", (language) => {
    expect(keysOf(wordsIn(language))).toEqual(expect.arrayContaining([...keysOf(wordsIn("en"))]));
    expect(keysOf(wordsIn(language)).length).toBe(keysOf(wordsIn("en")).length);
    expect(textsOf(wordsIn(language)).filter((text) => text.trim() === "" || /undefined|\[object/.test(text))).toEqual([]);
  });

  it.each(["de", "fr"] as const)("%s has a name for every country, most of them its own", (language) => {
    const names = Object.keys(countries).map((code) => countryWords(wordsIn(language), code));
    expect(names.filter((name) => name === undefined || name === "")).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(countryWords(wordsIn(language), "LV")).toBe({ de: "Lettland", fr: "Lettonie" }[language]);
  });

  it.each(languages)("%s calls no two categories alike, and no two purposes", (language) => {
    const { categories, purposes } = wordsIn(language);
    for (const names of [Object.values(categories), Object.values(purposes)])
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it("translates what is built in, and never what a map names itself", () => {
    const map = defineDataMap({ name: "m", controller: {}, categories: { "contact.fax": { label: "fax number" } } });
    expect(categoryLabel(wordsIn("de"), map, "contact.email")).toBe("E-Mail-Adresse");
    expect(categoryLabel(wordsIn("fr"), map, "contact.fax")).toBe("fax number");
    expect(purposeLabel(wordsIn("fr"), map, "payments.processing")).toBe("traitement des paiements");
  });

  it("gives no verdict in our own sentences", () => {
    const verdict =
      /\b(?:compliant|compliance|lawful|lawfully|illegal|unlawful|safe|rechtmäßig|rechtswidrig|konform|zulässig|licite|illicite|conforme)\b/i;
    for (const language of languages) {
      // Prescribed headings and names of the law are exempt.
      const { article301: _1, article302: _2, bases: _3, conditions: _4, ...own } = wordsIn(language);
      expect(textsOf(own).filter((text) => verdict.test(text))).toEqual([]);
    }
  });

  it("has seven letters of Art. 30(1) and four of Art. 30(2), and says how well it knows them", () => {
    for (const language of languages) {
      const words = wordsIn(language);
      expect(Object.keys(words.article301)).toEqual(["a", "b", "c", "d", "e", "f", "g"]);
      expect(Object.keys(words.article302)).toEqual(["a", "b", "c", "d"]);
      expect(words.article302.c).toBe(words.article301.e);
      expect(words.article302.d).toBe(words.article301.g);
      expect(["copy", "memory"]).toContain(words.articleGrade);
    }
  });

  it("writes dates", () => {
    expect(languages.map((language) => dateWords(wordsIn(language), "2022-09-22"))).toEqual([
      "22 September 2022",
      "22. September 2022",
      "22 septembre 2022",
    ]);
    expect(dateWords(wordsIn("fr"), "2022-03-01")).toBe("1er mars 2022");
    expect(dateWords(wordsIn("de"), "some day")).toBe("some day");
  });

  it("writes times", () => {
    const of = (duration: string) => languages.map((language) => durationWords(wordsIn(language), duration));
    expect(of("P1Y")).toEqual(["1 year", "1 Jahr", "1 an"]);
    expect(of("P2Y6M")).toEqual(["2 years and 6 months", "2 Jahre und 6 Monate", "2 ans et 6 mois"]);
    expect(of("PT24H")).toEqual(["24 hours", "24 Stunden", "24 heures"]);
    expect(of("3 working days")).toEqual(["3 working days", "3 Arbeitstage", "3 jours ouvrables"]);
    expect(of("PT5M")).toEqual(["PT5M", "PT5M", "PT5M"]);
  });

  it("writes lists", () => {
    expect(listWords(wordsIn("en"), [])).toBe("");
    expect(listWords(wordsIn("de"), ["a", "b", "c"])).toBe("a, b und c");
  });
});
