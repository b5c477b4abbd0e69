// One map in several data files: put together, and every mistake told with the file it stands in.

import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { loadDataMap, tryLoadDataMap, whoGets } from "whogets";
import { readDataMap } from "whogets/node";
import { folderWith } from "../cli/terminal";

const texts: Readonly<Record<string, string>> = {
  "vendors.yaml": "whogets: 1\nparties:\n  klaviyo: { vendor: klaviyo }\n  stripe: {}\n",
  "activities/news.yaml":
    "activities:\n  news:\n    data: [contact.email]\n    flows: [{ to: [klaviyo] }]\nmissing: [{ what: what is missing there }]\n",
  "activities/pay.json": '{ "activities": { "pay": { "data": ["payment"], "flows": [{ "to": ["stripe"] }] } } }',
};
const head = "name: t\ncontroller: {}\nsubjects: { customer: {} }\nmissing: [{ what: what is missing here }]\n";
const map = `${head}include: [vendors.yaml, ./activities/news.yaml, activities/pay.json]\n`;

const include =
  (files: Readonly<Record<string, string>>) =>
  (path: string): string => {
    const text = files[path.replace(/^\.\//, "")];
    if (text === undefined) throw new Error(`there is no ${path}`);
    return text;
  };
const issuesOf = (text: string, files: Readonly<Record<string, string>> = texts) =>
  tryLoadDataMap(text, { file: "maps/datamap.yaml", include: include(files) }).issues.map(
    ({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`,
  );

describe("a map in several files", () => {
  it("is the map that one file would make", () => {
    const one = loadDataMap(
      `${head.replace("missing: [", "missing: [{ what: what is missing there }, ")}parties:
  klaviyo: { vendor: klaviyo }
  stripe: {}
activities:
  news: { data: [contact.email], flows: [{ to: [klaviyo] }] }
  pay: { data: [payment], flows: [{ to: [stripe] }] }
`,
      { format: "yaml" },
    );
    const several = loadDataMap(map, { format: "yaml", include: include(texts) });
    expect(several).toEqual(one);
    expect(whoGets(several, { data: ["contact.email"] }).recipients.map(({ id }) => id)).toEqual(["klaviyo"]);
  });

  it("tells each mistake in its file, in the order of the files", () => {
    const files = {
      ...texts,
      "vendors.yaml": "parties:\n  klaviyo: { vendor: klavyio }\n  stripe: {}\n",
      "activities/pay.json": '{ "activities": { "pay": {\n  "data": ["payment"], "flows": [{ "to": ["strype"] }] } } }',
    };
    expect(issuesOf(`nam: x\n${map}`, files)).toEqual([
      "maps/datamap.yaml:1:1 unknown-key",
      "maps/vendors.yaml:2:22 unknown-vendor",
      "maps/activities/pay.json:2:43 unknown-party",
    ]);
  });

  it("tells what stands in two files, and where it stood first", () => {
    const files = { ...texts, "activities/pay.json": '{ "parties": { "stripe": {} }, "name": "u" }' };
    const { issues } = tryLoadDataMap(map, { file: "datamap.yaml", include: include(files) });
    expect(issues.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)).toEqual([
      'activities/pay.json:1:16 the key "stripe" stands here a second time (first in line 4 of vendors.yaml); keep one of the two',
      'activities/pay.json:1:32 the key "name" stands here a second time (first in line 1 of datamap.yaml); keep one of the two',
    ]);
  });

  it("tells what cannot be read, and takes nothing that such a file would have held for missing", () => {
    const files = { "activities/news.yaml": "activities: {", "activities/pay.json": texts["activities/pay.json"] ?? "" };
    expect(issuesOf(map, files)).toEqual(["maps/datamap.yaml:5:11 include", "maps/activities/news.yaml:1:14 syntax"]);
    expect(issuesOf(map, { ...texts, "vendors.yaml": "" })).toEqual(["maps/vendors.yaml:1:1 empty"]);
    expect(issuesOf(map, { ...texts, "vendors.yaml": "- klaviyo" })[0]).toBe("maps/vendors.yaml:1:1 wrong-type");
    expect(issuesOf(map, { ...texts, "vendors.yaml": `include: [x.yaml]\n${texts["vendors.yaml"]}` })).toEqual([
      "maps/vendors.yaml:1:1 include",
    ]);
  });

  it("is bounded as a whole", () => {
    const big = `#${" ".repeat(3 * 1024 * 1024)}\n`;
    expect(issuesOf(map, { ...texts, "vendors.yaml": big + texts["vendors.yaml"], "activities/news.yaml": big })).toEqual([
      "maps/activities/news.yaml:1:1 too-large",
      "maps/activities/pay.json:1:1 too-large",
    ]);
    expect(issuesOf(map, { ...texts, "activities/pay.json": `{${" ".repeat(5 * 1024 * 1024)}}` })).toEqual([
      "maps/activities/pay.json:1:1 too-large",
    ]);
    const many = `${head}include: [${Array.from({ length: 101 }, (_, at) => `f${at}.yaml`).join(", ")}]\n`;
    expect(issuesOf(many)).toEqual(["maps/datamap.yaml:5:10 too-large"]);
  });

  test.each([
    "../vendors.yaml",
    "/etc/vendors.yaml",
    "a/../../vendors.yaml",
    "C:vendors.yaml",
    "a\\..\\vendors.yaml",
    "https://example.org/vendors.yaml",
    "vendors.ts",
    "a//vendors.yaml",
    "",
    "vendors.yaml\u0000.yaml",
  ])("no path leads elsewhere: %j", (path) => {
    const { issues } = tryLoadDataMap(`${head}include: [${JSON.stringify(path)}]\n`, { format: "yaml", include: () => "parties: {}" });
    expect(issues.map(({ rule, line }) => `${rule} ${line}`)).toEqual(["include 5"]);
  });

  it("tells all that can be told where one file cannot be read", () => {
    const text = `name: t\ncontroller: Shop\nclosed: true\ninclude: [../z.yaml, nope.yaml, vendors.yaml]\nactivities: { a: { flows: [{ to: [elsewhere], may: "yes" }] } }\n`;
    expect(issuesOf(text, { "vendors.yaml": "partys: {}" })).toEqual([
      "maps/datamap.yaml:2:13 wrong-type",
      "maps/datamap.yaml:3:9 wrong-type",
      "maps/datamap.yaml:4:11 include",
      "maps/datamap.yaml:4:22 include",
      "maps/datamap.yaml:5:52 wrong-type",
      "maps/vendors.yaml:1:1 unknown-key",
    ]);
  });

  it("names a file twice by mistake only", () => {
    expect(issuesOf(`${head}include: [vendors.yaml, vendors.yaml]\n`)).toEqual(["maps/datamap.yaml:5:25 include"]);
    expect(issuesOf(`${head}include: vendors.yaml\n`)).toEqual(["maps/datamap.yaml:5:10 wrong-type"]);
  });

  it("cannot be read from its own text alone", () => {
    expect(() => loadDataMap(`${head}include: [vendors.yaml]\n`, { format: "yaml" })).toThrow(/give loadDataMap "include"/);
  });
});

describe("from the disk", () => {
  it("is read beside the map and below it, and through no link that leads out", async () => {
    const folder = folderWith({ "datamap.yaml": map, "vendors.yaml": texts["vendors.yaml"] ?? "" });
    mkdirSync(join(folder, "activities"));
    for (const name of ["activities/news.yaml", "activities/pay.json"]) writeFileSync(join(folder, name), texts[name] ?? "");
    expect((await readDataMap(join(folder, "datamap.yaml"))).parties.map(({ id }) => id)).toEqual(["klaviyo", "stripe"]);

    const outside = folderWith({ "secret.yaml": "parties: {}" });
    symlinkSync(join(outside, "secret.yaml"), join(folder, "link.yaml"));
    writeFileSync(join(folder, "linked.yaml"), `${head}include: [link.yaml, none.yaml]\n`);
    await expect(readDataMap(join(folder, "linked.yaml"))).rejects.toThrow(/leads out of the folder.*\n.*there is no such file/);
  });
});
