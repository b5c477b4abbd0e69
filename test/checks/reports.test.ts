// The formats: pure functions of findings, with the escapes that each reader undoes.

import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import { check, rules } from "whogets";
import { data, github, property } from "../../src/cli/check/github";
import { json } from "../../src/cli/check/json";
import { escaped, markdown } from "../../src/cli/check/markdown";
import { plainStyle, type Report } from "../../src/cli/check/report";
import { relativeUri, sarif } from "../../src/cli/check/sarif";
import { inert, text, wrapped } from "../../src/cli/check/text";
import { mapWith } from "./cases";
import { sarifSchema } from "./sarif-schema";

const hostile = "Evil\u001b[31m | <b>`x`</b> [a](https://e.example) ::error::no\r\n##[error]no @ada 50%, a:b\u202e";
const map = mapWith({
  name: hostile,
  parties: { mailer: { name: hostile }, waived: {}, known: {} },
  activities: { a: { flows: [{ to: ["mailer", "waived", "known"] }] } },
  missing: [{ what: hostile }],
});
const waivers = [{ rule: "country-not-stated", party: "waived", reason: hostile, owner: hostile, until: "2027-01-01" } as const];
const checked = check(map, { on: "2026-11-01", waivers, baseline: [{ rule: "country-not-stated", about: "known" }] });
const result = {
  ...checked,
  findings: checked.findings.map((one) => ({ ...one, where: { file: "maps/a, b:c.yaml", line: 3, column: 5 } })),
};
const write = (report: Report, of = result): string => report(of, { version: "1.2.3", map, columns: 100, style: plainStyle });

// biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
const acts = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

describe.each(Object.entries({ text, json, sarif, github, markdown }))("%s", (_, report) => {
  it("lets no control character through", () => {
    expect(write(report)).not.toMatch(acts);
  });
  it("ends with one line break, and is the same each time", () => {
    expect(write(report)).toMatch(/[^\n]\n$/);
    expect(write(report)).toBe(write(report));
  });
  it("can have nothing to say", () => {
    expect(write(report, { ...result, findings: [], waived: [], known: [] })).toMatch(/\n$/);
  });
});

describe("text", () => {
  it("has no line that a build log reads as a command", () => {
    for (const line of write(text).split("\n")) expect(line).not.toMatch(/::|##\[/);
    expect(inert("a\n::error::b")).toBe("a : :error: :b");
  });
  it("breaks lines at blanks", () => {
    expect(wrapped("one two three", 8, "  ")).toEqual(["  one", "  two", "  three"]);
    for (const line of write(text).split("\n").slice(1))
      if (!/^(?:error|warning|note) /.test(line)) expect(line.length).toBeLessThanOrEqual(100);
  });
  it("counts", () => {
    expect(write(text)).toMatch(/\d+ errors?, \d+ warnings?, \d+ notes?; 1 waived, 1 in the baseline\n$/);
  });
});

describe("json", () => {
  it("keeps its shape", () => {
    const parsed = JSON.parse(write(json));
    expect(Object.keys(parsed)).toEqual(["on", "findings", "waived", "known"]);
    expect(Object.keys(parsed.findings[0])).toEqual([
      "rule",
      "severity",
      "article",
      "message",
      "fix",
      "where",
      "path",
      "about",
      "flows",
      "evidence",
    ]);
    expect(parsed.findings[0].where).toEqual({ file: "maps/a, b:c.yaml", line: 3, column: 5 });
    expect(Object.keys(parsed.waived[0].waiver)).toEqual(["reason", "owner", "until"]);
    expect(parsed).toEqual(JSON.parse(JSON.stringify(result)));
  });
});

describe("github", () => {
  it("writes one command a line, and a total that is none", () => {
    const lines = write(github).trimEnd().split("\n");
    expect(lines.length).toBe(result.findings.length + 1);
    for (const line of lines.slice(0, -1))
      expect(line).toMatch(/^::(?:error|warning|notice) file=maps\/a%2C b%3Ac\.yaml,line=3,col=5,title=[a-z-]+ \([^:,]*\)::[^:]/);
    expect(lines.at(-1)).not.toMatch(/::|##\[/);
  });
  it("escapes as the runner undoes", () => {
    expect(data("50% a\r\nb\nc")).toBe("50%25 a%0Ab%0Ac");
    expect(property("a:b,c%\n")).toBe("a%3Ab%2Cc%25%0A");
  });
});

describe("markdown", () => {
  it("makes no markup of what a map says", () => {
    expect(escaped("a|b <i> `c` [d](http://e) *f* www.g.example @ada x@y.example\n# h")).toBe(
      "a\\|b &lt;i&gt; \\`c\\` \\[d\\]\\(http&\\#58;//e\\) \\*f\\* www&\\#46;g.example @\u200bada x@y.example \\# h".replaceAll(
        "&\\#",
        "&#",
      ),
    );
    const rows = write(markdown)
      .split("\n")
      .filter((line) => line.startsWith("|"));
    for (const row of rows) expect(row.replace(/<br>/g, "")).not.toMatch(/<[a-z]|[^\\]`|[^\\]\[|https?:\/\//);
    const cells = (row: string) => row.split(/(?<!\\)\|/).length;
    const findings = rows.slice(0, result.findings.length + 2);
    for (const row of findings) expect(cells(row)).toBe(cells(findings[0] ?? ""));
  });
});

describe("sarif", () => {
  const log = JSON.parse(write(sarif));
  it("fits the schema", () => {
    const validate = new Ajv({ strict: false }).compile(sarifSchema);
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  });
  it("tells rules with help, and results with fingerprints", () => {
    const [run] = log.runs;
    expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual(rules.map(({ id }) => id));
    expect(run.results.length).toBe(result.findings.length + result.waived.length + result.known.length);
    for (const one of run.results) {
      expect(run.tool.driver.rules[one.ruleIndex].id).toBe(one.ruleId);
      expect(one.partialFingerprints["whogets/v1"]).toMatch(/^[0-9a-f]{16}$/);
    }
    expect(run.results.filter((one: { suppressions?: unknown }) => one.suppressions !== undefined).length).toBe(1);
    expect(run.results.filter((one: { baselineState?: unknown }) => one.baselineState === "unchanged").length).toBe(1);
  });
  it("makes no link of what a map says", () => {
    const linked = { ...result, findings: result.findings.map((one) => ({ ...one, message: "[Approved](https://evil.example)" })) };
    const { results } = JSON.parse(write(sarif, linked)).runs[0];
    for (const { message } of results) expect(message.text).not.toContain("](");
  });
  it("has relative references only", () => {
    expect(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe("maps/a%2C%20b%3Ac.yaml");
    expect(relativeUri("/home/ada/map.yaml")).toBe("map.yaml");
    expect(relativeUri("C:\\ada\\map.yaml")).toBe("map.yaml");
    expect(relativeUri("../shop/map.yaml")).toBe("../shop/map.yaml");
  });
});
