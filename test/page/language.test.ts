// The page and its table in German and French: no fixed word of English is left, names of the map stay as they are, and hostile ones stay text.

import { describe, expect, it } from "vitest";
import { type DataMap, defineDataMap } from "whogets";
import { drawPage, drawTable } from "whogets/page";
import { type Day, dayOf } from "../../src/page/day";
import { readPageData } from "../../src/page/page-data";
import { panelOf } from "../../src/page/panel";
import { partOf, transferWords } from "../../src/page/part";
import { entriesOf, search } from "../../src/page/search";
import type { Target } from "../../src/page/target";
import { durationWords, fill } from "../../src/page/words";
import { writeHtml } from "../../src/page/write-html";
import { pageWordsOf } from "../../src/words/page";
import { call, folderWith, quickstart } from "../cli/terminal";
import { printed } from "../fixtures/examples";
import { hostileMap } from "./hostile";

const others = ["de", "fr"] as const;

/** Its own words are no language, so that every word of English is one of ours. */
const made: DataMap = defineDataMap({
  name: "qqmap",
  title: "Qqtitle",
  asOf: "2026-11-01",
  controller: { name: "Qqshop", country: "LV" },
  documents: { qqd: { title: "Qqdoc", date: "2026-01-01", url: "https://example.org/" }, qqe: { title: "Qqdoc2" } },
  subjects: { qqperson: { label: "qqpersons" } },
  categories: { "contact.qqfax": { label: "qqfax" } },
  parties: {
    qqa: { name: "Qqa", country: "US" },
    qqb: { name: "Qqb", partOf: "qqa", kind: "service", country: { value: "unknown", assertion: "inferred" }, note: "qqnote" },
    qqc: { name: "qqcs", kind: "category" },
    qqt: { name: "Qqt", kind: "authority", country: "DE" },
  },
  collection: [
    { from: "qqperson", data: ["contact.email", { lump: "some", words: "qqetc" }], how: "qqform", onlyIf: ["purchase"] },
    { from: "everyone", data: [{ category: "device.ip", may: true }] },
  ],
  activities: {
    qqx: {
      label: "Qqx",
      subjects: ["qqperson"],
      purposes: ["marketing.email"],
      data: ["contact.email", "contact.qqfax"],
      retention: [
        { keep: "P2Y6M", of: ["contact.email"], setBy: "controller" },
        { asLongAs: "account", onlyIf: ["dispute"] },
        { unspecified: "qqlong" },
      ],
      flows: [
        {
          to: ["qqb"],
          via: [{ party: "qqa", role: "processor", mechanisms: [{ kind: "scc-2", since: "2025-01-01", until: "2027-01-01" }] }],
          role: "sub-processor",
          mechanisms: ["dpf"],
          means: "tag",
          onlyIf: ["consent", { kind: "other", text: "qqif" }],
          derives: [{ category: "derived.profile" }],
          processedIn: ["US", { value: "IN", assertion: "implied" }],
          retention: [
            { atMost: "P1D", after: "qqevent", sliding: true, setBy: "recipient" },
            { atLeast: "3 working days", until: "qqend" },
          ],
          bases: ["consent", { basis: "legitimate-interests", interest: "qqinterest" }],
          restrictions: ["no-sale", { kind: "only-for", text: "qqonly" }],
          since: "2020-01-01",
          note: "qqnote",
          evidence: [
            { document: "qqd", start: "qqs", end: "qqe", nth: 2 },
            { document: "qqe", start: "qqs", end: "qqs" },
            { document: "author", start: "qqs", end: "qqs" },
          ],
        },
        { to: ["qqc"], data: [{ lump: "all", words: "qqlump", except: ["contact.email"] }], may: true },
        {
          to: ["qqt"],
          data: [{ category: "contact.address", becomes: "hashed", at: "recipient" }],
          assertion: "implied",
        },
        { to: ["qqa"], data: [] },
      ],
    },
  },
} as never);

const dayIn = (language: "en" | "de" | "fr", map: DataMap = made): Day => dayOf(map, map.asOf, pageWordsOf(language));

/** What is read and heard, without pictures, scripts, and what is marked as English. */
const textsOf = (html: string): readonly string[] => {
  const shown = html.replace(/<(script|style|svg)\b[\s\S]*?<\/\1>|<span lang="en">.*?<\/span>/g, "");
  const labels = [...shown.matchAll(/ (?:aria-label|label)="([^"]*)"/g)].map(([, label = ""]) => label);
  return [...labels, ...shown.split(/<[^>]*>/)].map((text) => text.trim()).filter((text) => text !== "");
};

const targetsOf = ({ links, map }: Day): readonly Target[] =>
  [...new Set(["controller", ...links.flatMap(({ from, to }) => [from, to])])]
    .map((id): Target => ({ kind: "node", id }))
    .concat(
      links.map(({ from, to }): Target => ({ kind: "line", from, to })),
      ["US", "unknown", "not-stated", "DE and US"].map((id): Target => ({ kind: "country", id })),
      [null, "contact", "contact.email", "health"].map((id): Target => ({ kind: "category", id })),
      map.flows.map(({ id }): Target => ({ kind: "flows", flows: [id], name: "qqflow" })),
    );

const panelsOf = (day: Day): readonly string[] => targetsOf(day).flatMap((target) => textsOf(writeHtml(panelOf(day, target))));

/** Every word of English that the page or its panels say of the made map, where its own language says another. */
const allOf = (language: "en" | "de" | "fr"): readonly string[] => [
  ...textsOf(drawPage(made, { language })),
  ...panelsOf(dayIn(language)),
  ...drawTable(made, { language })
    .split(/[|\n]/)
    .map((text) => text.trim()),
];

const wordsOf = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.match(/[\p{L}][\p{L}’-]+/gu) ?? []).filter((word) => !/^qq/i.test(word)));

describe("the made map", () => {
  it("has all that a page can say of a flow, in English", () => {
    const english = allOf("en").join("\n");
    for (const said of [
      "a tag on the site",
      "occurrence 2",
      "set by the recipient",
      "anew each time",
      "no link recorded",
      "the author of the map knows",
    ])
      expect(english).toContain(said);
    expect(english).toContain("2 years 6 months");
    expect(english).toContain("possible (the text says “may”)");
    expect(english).toContain("not sold, only for these purposes: “qqonly”");
  });
});

describe.each(others)("%s", (language) => {
  it("is the language of the page, which carries its words once, and the script none", () => {
    const page = drawPage(made, { language });
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain(`xml:lang="${language}"`);
    expect(readPageData(/id="data">(.*?)<\/script>/s.exec(page)?.[1] ?? "").words).toEqual(pageWordsOf(language));
    const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? "";
    for (const one of ["en", "de", "fr"] as const)
      for (const text of [pageWordsOf(one).shell.foot, pageWordsOf(one).script.nothing, pageWordsOf(one).panel.more.split("}")[1] ?? ""])
        expect(script).not.toContain(text);
    expect(Math.abs(page.length - drawPage(made).length)).toBeLessThan(4000);
  });

  it("leaves no word of English on page, panels and table", () => {
    // Names, and words of both languages.
    const names = {
      de: /^(?:in|was|An|Version|Tab|Escape|Data|Privacy|Framework|whogets|LV|US|DE|IN)$/,
      fr: /^(?:parties|clauses|module|page|tables|[Vv]ersion|site|occurrence|service|certain|possible|Tab|IP|Data|Privacy|Framework|whogets|LV|US|DE|IN)$/,
    }[language];
    const own = wordsOf(allOf(language));
    const english = wordsOf(allOf("en"));
    expect([...own].filter((word) => english.has(word) && !names.test(word))).toEqual([]);
  });

  it("has no fixed text of English on the page and the table of an example", () => {
    const texts = (of: string): ReadonlySet<string> => new Set(textsOf(of));
    const fixed = new Set(
      [...texts(drawPage(made)), ...panelsOf(dayIn("en"))].filter((text) => !/qq/i.test(text) && /[a-z]{3}/.test(text)),
    );
    const shared = new Set([...textsOf(drawPage(made, { language })), ...panelsOf(dayIn(language))]);
    const map = printed.aptolux as DataMap;
    for (const text of [...texts(drawPage(map, { language })), ...panelsOf(dayIn(language, map))])
      expect(fixed.has(text) && !shared.has(text) ? text : null).toBeNull();
    const cells = drawTable(map, { language }).split(/ \| |\n/);
    expect(
      cells.filter(
        (cell) =>
          /^(not stated|none|certain|possible \(|From|Who gets|What is|as of|United States)/.test(cell) &&
          !(language === "fr" && /^(certain|possible)/.test(cell)),
      ),
    ).toEqual([]);
    expect(cells.join(" ")).toContain("Klaviyo Inc.");
  });

  it("finds by its own words, and by ids", () => {
    const entries = entriesOf(dayIn(language));
    const found = (question: string) => search(entries, question).map(({ target }) => target);
    expect(found({ de: "vereinigte staaten", fr: "etats-unis" }[language])).toContainEqual({ kind: "country", id: "US" });
    expect(found({ de: "e-mail-adr", fr: "adresse electronique" }[language])).toContainEqual({ kind: "category", id: "contact.email" });
    expect(found("email")).toContainEqual({ kind: "category", id: "contact.email" });
    expect(found("qqfax")).toContainEqual({ kind: "category", id: "contact.qqfax" });
    expect(search(entries, "qqt").map(({ what }) => what)).toContain({ de: "Behörde", fr: "autorité" }[language]);
  });

  it("says which part is shown", () => {
    const data = readPageData(/id="data">(.*?)<\/script>/s.exec(drawPage(made, { language }))?.[1] ?? "");
    const whole = dayIn(language);
    const { words } = partOf(data, whole, { country: "US", transfer: "named:dpf" });
    expect(words).toContain(whole.pictures.part.part);
    expect(words).toContain(fill(whole.words.part.named, { mechanism: "Data Privacy Framework" }));
    expect(transferWords(whole, "status:adequate")).toBe(
      fill(whole.words.part.status, { status: whole.pictures.transfers.status.adequate }),
    );
    expect(drawPage(made, { language, focus: "qqa" } as never)).toContain(whole.pictures.part.around("Qqa"));
  });

  it("lets no name end an element or become one", () => {
    const page = drawPage(hostileMap, { language });
    expect(page.match(/<\/?script/gi)).toHaveLength(4);
    expect(page).not.toMatch(/<img|<!--|href="(?!https?:|mailto:|#|data:,)/i);
    expect(drawTable(hostileMap, { language })).not.toMatch(/<(?!br>)|(?<!\\)\[|https?:\/\//);
    const day = dayIn(language, hostileMap);
    for (const target of targetsOf(day)) expect(writeHtml(panelOf(day, target))).not.toMatch(/<(?:script|img)/i);
  });

  it("is asked for on the command line", async () => {
    const folder = folderWith();
    const { out, code } = await call(["draw", "--map", quickstart, "--html", "--language", language], { folder });
    expect([code, out.includes(`<html lang="${language}">`)]).toEqual([0, true]);
    const table = await call(["draw", "--map", "examples/aptolux.ts", "--table", "--language", language]);
    expect(table.out).toBe(drawTable(printed.aptolux as DataMap, { language }));
    expect((await call(["draw", "--map", quickstart, "--html", "--language", "xx"], { folder })).err).toContain('unknown language "xx"');
  });
});

describe("texts with places", () => {
  it("are filled once: what a map says is no place", () => {
    expect(fill("{a} and {b}", { a: "{b}", b: "$&" })).toBe("{b} and $&");
    expect(fill("{a} {constructor}", { a: 1 })).toBe("1 {constructor}");
  });

  it("say durations as people do", () => {
    expect(others.map((language) => durationWords("P1Y6M", pageWordsOf(language)))).toEqual(["1 Jahr 6 Monate", "1 an 6 mois"]);
    expect(others.map((language) => durationWords("1 working day", pageWordsOf(language)))).toEqual(["1 Arbeitstag", "1 jour ouvrable"]);
  });
});
