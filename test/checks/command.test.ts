// `whogets check` as it is called: exit codes, files, places, formats.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { call, folderWith } from "../cli/terminal";

const head = 'whogets: 1\nname: Shop\nasOf: "2026-01-01"\ncontroller: { name: Shop, country: LV, contacts: [a@b.example] }\n';
const shop = `${head}parties:
  mailer: {}
  printer: {}
activities:
  news:
    data: []
    purposes: [marketing.email]
    retention: [{ keep: P1Y }, { keep: P2Y }]
    flows:
      - to: [mailer]
      - to: [printer]
        purposes: []
`;
const on = ["--on", "2026-11-01"];
const run = (folder: string, ...args: string[]) => call(["check", "--map", "shop.yaml", ...on, ...args], { folder });
const onlyWarnings = ["--rule", "country-not-stated"];

describe("exit codes", () => {
  const folder = folderWith({ "shop.yaml": shop, "broken.yaml": "name: [", "waivers.yaml": "- { rule: x }" });

  it("0 where nothing reaches --fail-on, 1 where something does", async () => {
    expect((await run(folder, ...onlyWarnings)).code).toBe(0);
    expect((await run(folder, ...onlyWarnings, "--fail-on", "warning")).code).toBe(1);
    expect((await run(folder)).code).toBe(1);
    expect((await run(folder, "--rule", "role-not-stated", "--fail-on", "warning")).code).toBe(0);
    expect((await run(folder, "--rule", "role-not-stated", "--fail-on", "note")).code).toBe(1);
  });

  it("1 for any number of findings", async () => {
    const parties = Array.from({ length: 300 }, (_, at) => `  p${at}: { name: "Facebook Inc.", vendor: meta }\n`).join("");
    const many = folderWith({ "shop.yaml": `${head}parties:\n${parties}` });
    const outcome = await call(["check", "--map", "shop.yaml", ...on, "--rule", "former-name", "--fail-on", "note", "--json"], {
      folder: many,
    });
    expect(JSON.parse(outcome.out).findings.length).toBe(300);
    expect(outcome.code).toBe(1);
  });

  it.each([
    ["a map that does not load", ["--map", "broken.yaml"], "not loaded"],
    ["a map that is not there", ["--map", "none.yaml"], "there is no such file"],
    ["an unknown rule", ["--rule", "country-not-statd"], 'did you mean "country-not-stated"?'],
    ["an unknown level", ["--fail-on", "fatal"], '"fatal" is no severity'],
    ["an unknown format", ["--format", "xml"], "there are: text, json, sarif, github, markdown"],
    ["two formats", ["--format", "text", "--json"], "cannot both hold"],
    ["a date that is none", ["--on", "2026-13-01"], "is not a day that exists"],
    ["a severity without a level", ["--severity", "map-stale"], "no ID=LEVEL"],
    ["waivers that are not there", ["--waivers", "none.yaml"], "there is no such file"],
    ["waivers that do not hold", ["--waivers", "waivers.yaml"], 'a waiver needs "reason"'],
    ["a baseline that is not there", ["--baseline", "none.json"], "write one with"],
    ["writing no baseline", ["--write-baseline"], "needs --baseline FILE"],
    ["explaining nothing", ["--explain", "nothing"], "unknown rule"],
    ["a folder that is not there", ["--documents", "none"], "there is no folder"],
  ])("2 for %s", async (_, args, message) => {
    const given = args.includes("--map") ? args : ["--map", "shop.yaml", ...args];
    const outcome = await call(["check", ...given], { folder });
    expect(outcome.err).toContain(message);
    expect(outcome.out).toBe("");
    expect(outcome.code).toBe(2);
  });
});

describe("places", () => {
  it("are exact in YAML", async () => {
    const folder = folderWith({ "shop.yaml": shop });
    const { findings } = JSON.parse((await run(folder, "--json")).out);
    const of = (rule: string) => findings.find((one: { rule: string }) => one.rule === rule)?.where;
    expect(of("retention-contradictory")).toEqual({ file: "shop.yaml", line: 9, column: 3 });
    expect(of("recipient-without-purpose")).toEqual({ file: "shop.yaml", line: 15, column: 9 });
    expect(of("country-not-stated")).toEqual({ file: "shop.yaml", line: 6, column: 3 });
  });

  it("are in the file that is included", async () => {
    const folder = folderWith({ "shop.yaml": `${head}include: [vendors.yaml]\n`, "vendors.yaml": "parties:\n\n  mailer: {}\n" });
    const { findings } = JSON.parse((await run(folder, "--json", "--rule", "party-unused")).out);
    expect(findings).toMatchObject([{ where: { file: "vendors.yaml", line: 3, column: 3 } }]);
  });

  it("are found in TypeScript", async () => {
    const source = `import { defineDataMap } from "whogets";

const missing = [{ what: "cookies" }] as const;
export default defineDataMap({
  name: "Shop",
  controller: { name: "Shop" },
  parties: { mailer: {} },
  missing,
});
`;
    const folder = folderWith({ "shop.ts": source });
    const { findings } = JSON.parse((await call(["check", "--map", "shop.ts", ...on, "--json"], { folder })).out);
    const of = (rule: string) => findings.find((one: { rule: string }) => one.rule === rule)?.where;
    expect(of("controller-contacts")).toEqual({ file: "shop.ts", line: 6, column: 3 });
    expect(of("party-unused")).toEqual({ file: "shop.ts", line: 7, column: 14 });
    expect(of("promised-section-missing")).toEqual({ file: "shop.ts", line: 3, column: 18 });
  });
});

describe("formats", () => {
  const folder = folderWith({ "shop.yaml": shop });

  it("are text, and annotations in a GitHub workflow", async () => {
    const args = ["check", "--map", "shop.yaml", ...on];
    expect((await call(args, { folder })).out).toMatch(/^Shop, as of 2026-01-01: check on 2026-11-01\n/);
    expect((await call(args, { folder, env: { GITHUB_ACTIONS: "true" } })).out).toMatch(/^::error file=shop.yaml,line=/);
    expect((await call([...args, "--format", "text"], { folder, env: { GITHUB_ACTIONS: "true" } })).out).toMatch(/^Shop/);
    expect((await call([...args, "--format", "sarif"], { folder })).out).toContain('"uri": "shop.yaml"');
  });

  it("look at today where no day is given, and say which day", async () => {
    expect((await call(["check", "--map", "shop.yaml"], { folder })).out).toContain("check on 2026-11-25");
    expect(JSON.parse((await call(["check", "--map", "shop.yaml", "--json"], { folder })).out).on).toBe("2026-11-25");
  });

  it("list and explain rules without a map", async () => {
    const empty = folderWith();
    expect((await call(["check", "--list"], { folder: empty })).out).toContain("country-not-stated");
    expect(JSON.parse((await call(["check", "--list", "--json"], { folder: empty })).out).rules.length).toBeGreaterThan(30);
    const explained = await call(["check", "--explain", "country-not-stated"], { folder: empty });
    expect(explained.out).toContain("Art. 13(1)(f), 30(1)(e) GDPR");
    expect(explained.out).toContain("Fix: ");
    expect((await call(["check", "--help"], { folder: empty })).out).toContain("A waiver, one entry");
  });

  it("take rules and severities several times", async () => {
    const outcome = await run(
      folder,
      "--rule",
      "role-not-stated",
      "--rule",
      "country-not-stated,map-stale",
      "--severity",
      "role-not-stated=error",
      "--json",
    );
    expect(JSON.parse(outcome.out).findings.map((one: { rule: string; severity: string }) => [one.rule, one.severity])).toEqual([
      ["role-not-stated", "error"],
      ["country-not-stated", "warning"],
    ]);
    expect(outcome.code).toBe(1);
  });
});

describe("files beside the map", () => {
  const waiver = "- { rule: country-not-stated, party: mailer, reason: asked, owner: Ada, until: 2026-12-31 }\n";

  it("waivers are found beside the map", async () => {
    const folder = folderWith({ "shop.yaml": shop, "whogets.waivers.yaml": waiver });
    const outcome = await run(folder, ...onlyWarnings, "--json");
    expect(outcome.err).toContain("waivers: whogets.waivers.yaml");
    expect(JSON.parse(outcome.out)).toMatchObject({ findings: [{ about: ["printer"] }], waived: [{ about: ["mailer"] }] });
  });

  it("an expired waiver is found where it stands", async () => {
    const folder = folderWith({ "shop.yaml": shop, "w.yaml": `\n${waiver}` });
    const outcome = await call(["check", "--map", "shop.yaml", "--on", "2027-01-01", "--waivers", "w.yaml", ...onlyWarnings, "--json"], {
      folder,
    });
    const expired = JSON.parse(outcome.out).findings.find((one: { rule: string }) => one.rule === "waiver-expired");
    expect(expired.where).toEqual({ file: "w.yaml", line: 2, column: 3 });
  });

  it("a baseline is written, holds, shrinks, and does not grow", async () => {
    const folder = folderWith({ "shop.yaml": shop, "mended.yaml": shop.replace("{ keep: P1Y }, ", "") });
    const baseline = ["--baseline", "known.json"];
    const known = () => JSON.parse(readFileSync(`${folder}/known.json`, "utf8")).known.length;
    expect((await run(folder, ...baseline, "--write-baseline")).code).toBe(0);
    const before = known();
    expect((await run(folder, ...baseline, "--fail-on", "note")).code).toBe(0);
    const mended = (...args: string[]) => call(["check", "--map", "mended.yaml", ...on, ...baseline, ...args], { folder });
    expect((await mended()).out).toContain("No longer found, and still in the baseline");
    expect((await mended("--write-baseline")).err).toContain("1 fewer than before");
    expect(known()).toBe(before - 1);
    const grown = await run(folder, ...baseline, "--write-baseline");
    expect(grown).toMatchObject({ code: 2, out: "" });
    expect(grown.err).toContain("may only shrink");
    expect(known()).toBe(before - 1);
    expect((await run(folder, ...baseline)).code).toBe(1);
  });

  it("texts are read beside the map, and nowhere above it", async () => {
    const text =
      "documents: { policy: { title: Policy, file: FILE } }\nmentions: [{ name: x, as: y, evidence: [{ start: no such words, end: words }] }]\n";
    const folder = folderWith({
      "shop.yaml": head + text.replace("FILE", "policy.txt"),
      "policy.txt": "Other text.",
      "up.yaml": head + text.replace("FILE", "../secret.txt"),
    });
    const lost = await run(folder, "--rule", "evidence-not-found", "--json");
    expect(JSON.parse(lost.out).findings).toMatchObject([{ severity: "error", where: { line: 6 } }]);
    expect(lost.code).toBe(1);
    const above = await call(["check", "--map", "up.yaml", ...on, "--rule", "evidence-not-found"], { folder });
    expect(above.err).toContain("its locators were not looked up");
    expect(above.code).toBe(0);
  });
});
