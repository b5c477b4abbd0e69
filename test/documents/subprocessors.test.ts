// The public list of processors: who is on it, what is not stated, and what changed since another map.

import { describe, expect, it } from "vitest";
import { type DataMap, defineDataMap, subprocessors, UsageError, writeSubprocessors } from "whogets";
import { printed } from "../fixtures/examples";
import { odd } from "../fixtures/odd";

const on = "2026-01-01";
const mapOf = (country: string, more: readonly object[] = []): DataMap =>
  defineDataMap({
    name: "Shop",
    asOf: on,
    controller: { name: "Shop <b> | SIA", country: "LV" },
    subjects: { customer: {} },
    parties: {
      mailer: { name: "Mailer", country, contacts: ["secret@example.com"] },
      host: { name: "host =1+1" },
      partner: { name: "Partner" },
      open: { name: "Open" },
    },
    activities: {
      news: {
        purposes: ["marketing.email"],
        subjects: ["customer"],
        data: ["contact.email"],
        flows: [{ to: ["mailer"], role: "processor" }, { to: ["partner"], role: "controller" }, { to: ["open"] }, ...more],
      },
    },
  } as never) as unknown as DataMap;
const host = { from: "mailer", to: ["host"], role: "sub-processor", may: true };

describe("subprocessors", () => {
  it("lists processors and sub-processors, and nobody else", () => {
    const list = subprocessors(mapOf("US", [host]), { on });
    expect(
      list.processors.map(({ party, roles, worksFor, countries, data, certainty, flows }) => [
        party,
        roles,
        worksFor,
        countries,
        data,
        certainty,
        flows,
      ]),
    ).toEqual([
      ["host", ["sub-processor"], ["Mailer"], [], ["e-mail address"], "possible", ["news/host"]],
      ["mailer", ["processor"], ["Shop <b> | SIA"], ["United States"], ["e-mail address"], "certain", ["news/mailer"]],
    ]);
    expect(list.roleNotStated).toEqual(["open"]);
    expect(list.since).toBeNull();
  });

  it.each([
    ["de", "Auftragsverarbeiter und weitere Auftragsverarbeiter", "Stand: 1. Januar 2026.", "Vereinigte Staaten"],
    ["fr", "sous-traitants et sous-traitants ultérieurs", "État au 1er janvier 2026.", "États-Unis"],
  ] as const)("speaks %s, also in the log", (language, title, day, country) => {
    const text = writeSubprocessors(subprocessors(mapOf("US", [host]), { on, language, since: mapOf("DE") }), "md");
    for (const said of [title, day, country]) expect(text).toContain(said);
    expect(text).not.toMatch(/not stated|processor\b|added|changed|Before/);
    expect(() => subprocessors(mapOf("US"), { on, language: "xx" as never })).toThrow(/unknown language/);
  });

  it("tells conditions and certainty that changed, too: all that the list shows", () => {
    const asked = subprocessors(mapOf("US", [{ ...host, may: false, onlyIf: ["consent"] }]), { on, since: mapOf("US", [host]) });
    expect(asked.since?.changes.map(({ party, what, before, after }) => [party, what, before, after])).toEqual([
      ["host", "certainty", ["possible"], ["certain"]],
      ["host", "condition", [], ["consent"]],
    ]);
    expect(writeSubprocessors(asked, "md")).toMatch(/Certainty: changed.*possible.*certain/);
  });

  it("sorts by name, the shorter before the longer, and does not count whom it lists as open", () => {
    const map = defineDataMap({
      name: "s",
      asOf: on,
      controller: {},
      parties: { b: { name: "Amazon Web Services" }, a: { name: "Amazon" } },
      activities: {
        x: {
          data: ["contact.email"],
          flows: [
            { to: ["a"], role: "processor" },
            { to: ["b"], role: "processor" },
          ],
        },
        y: { flows: [{ to: ["a"] }] },
      },
    } as never) as unknown as DataMap;
    const list = subprocessors(map, { on });
    expect(list.processors.map(({ name }) => name)).toEqual(["Amazon", "Amazon Web Services"]);
    expect(list.roleNotStated).toEqual([]);
  });

  it("tells what changed of those on the list", () => {
    const { since } = subprocessors(mapOf("US", [host]), { on, since: mapOf("DE") });
    expect(since?.changes.map(({ party, what, kind, before, after }) => [party, what, kind, before, after])).toEqual([
      ["host", "recipient", "added", [], ["e-mail address"]],
      ["mailer", "country", "changed", ["Germany"], ["United States"]],
    ]);
    expect(subprocessors(mapOf("US"), { on, since: mapOf("US") }).since?.changes).toEqual([]);
  });

  it("writes Markdown and HTML in which no name is markup, and gives away no contact", () => {
    const list = subprocessors(mapOf("US", [host]), { on, since: mapOf("DE") });
    const [md, html, json] = (["md", "html", "json"] as const).map((format) => writeSubprocessors(list, format));
    expect(md).toContain("# Shop &lt;b&gt; \\| SIA: processors and sub-processors");
    expect(md).toContain("*not stated*");
    expect(md).toContain("## Changes since 1 January 2026");
    expect(md).toContain("There may be more: the role of one party that receives data is not stated.");
    expect(html).not.toContain("<b>");
    expect([md, html, json].join("")).not.toContain("secret@");
    expect(writeSubprocessors(list, "html")).toBe(html);
  });

  it("of every example and odd map is written, the same each time", () => {
    for (const map of [...Object.values(printed), ...Object.values(odd)] as DataMap[]) {
      const made = () => writeSubprocessors(subprocessors(map, { on: map.asOf ?? on, since: map }), "md");
      expect(made()).toBe(made());
      expect(made()).not.toMatch(/undefined|\[object|<script/);
    }
  });

  it("refuses what it cannot tell", () => {
    expect(() => subprocessors({} as never, { on })).toThrow(UsageError);
    expect(() => subprocessors(mapOf("US"), { on: "x" as never })).toThrow(UsageError);
    expect(() => writeSubprocessors(subprocessors(mapOf("US")), "pdf" as never)).toThrow(UsageError);
  });
});
