// Words of the HTML page: every language has every text with the same places, and none of them is a function, because a page carries them as data.

import { describe, expect, it } from "vitest";
import { languages } from "../../src/words";
import { pageWordsOf } from "../../src/words/page";

/** All texts by their paths. */
const textsOf = (value: unknown, path = ""): readonly (readonly [path: string, text: unknown])[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, child]) => textsOf(child, `${path}.${key}`))
    : [[path, value]];

const placesOf = (text: unknown): readonly string[] => [...String(text).matchAll(/\{(\w+)\}/g)].map(([, place = ""]) => place).sort();

describe("words of the page", () => {
  const english = textsOf(pageWordsOf("en"));

  it.each(languages)("%s has every text, none empty, with the places of the English one", (language) => {
    const words = pageWordsOf(language);
    const texts = textsOf(words);
    expect(texts.map(([path]) => path).sort()).toEqual(english.map(([path]) => path).sort());
    expect(texts.filter(([path, text]) => path !== ".about.law" && (typeof text !== "string" || text.trim() === ""))).toEqual([]);
    const byPath = new Map(english);
    for (const [path, text] of texts) expect([path, placesOf(text)]).toEqual([path, placesOf(byPath.get(path))]);
    expect(JSON.parse(JSON.stringify(words))).toEqual(words);
    expect(words.language).toBe(language);
  });

  it.each(languages)("%s gives no verdict", (language) => {
    const { bases: _, ...own } = pageWordsOf(language);
    const verdict = /\b(?:compliant|lawful|unlawful|illegal|rechtmäßig|rechtswidrig|konform|zulässig|licite|illicite|conforme)\b/i;
    expect(textsOf(own).filter(([, text]) => verdict.test(String(text)))).toEqual([]);
  });

  it.each(["de", "fr"] as const)("%s says in its own words what English says", (language) => {
    const byPath = new Map(english);
    // Names of instruments, and words that two languages share.
    const shared =
      /^\.(mechanisms\.(dpf|idta|uk-addendum|certification)|units\.minute|kinds\.service|certainty\.certain|certainty\.possible|shell\.tabs|about\.version|panel\.flows|facts\.)/;
    const same = textsOf(pageWordsOf(language)).filter(
      ([path, text]) => text === byPath.get(path) && !shared.test(path) && /[a-z]{3}/.test(String(text).replace(/\{\w+\}/g, "")),
    );
    expect(same).toEqual([]);
  });

  it("leaves the reasons of the law in English, and says so", () => {
    expect(languages.map((language) => pageWordsOf(language).about.law === null)).toEqual([true, false, false]);
  });
});
