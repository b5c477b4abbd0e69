// docs/map.md: its examples load, its tables are those of the format, and the JSON Schema says the same. UPDATE_DOCS=1 renews what is written.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it, test } from "vitest";
import { tryLoadDataMap, writeJsonSchema } from "whogets";
import { catalogue } from "whogets/processors";
import { descriptionsIn, writeDescriptions } from "../../scripts/descriptions";
import { objectsOfFormat } from "../../src/model/schema";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (file: string): string => readFileSync(`${root}${file}`, "utf8");
const page = read("docs/map.md");
const objects = objectsOfFormat();
const descriptions = descriptionsIn(read("src/model/definition.ts"), Object.keys(objects).sort());
const updates = process.env.UPDATE_DOCS !== undefined;

const tables = /<!-- keys: (\w+) -->\n([\s\S]*?)<!-- end of keys -->/g;

function tableOf(id: string): string {
  const statement = ["assertion", "may", "evidence", "note"];
  const keys = objects[id] ?? [];
  const isStatement = statement.every((key) => keys.includes(key));
  const rows = keys
    .filter((key) => !isStatement || !statement.includes(key))
    .map((key) => `| \`${key}\` | ${(descriptions[id]?.[key] ?? "").replaceAll("|", "\\|")} |\n`);
  const also = isStatement ? "And `assertion`, `may`, `evidence`, `note`.\n\n" : "";
  return `**${id}.** ${descriptions[id]?.[""] ?? ""}\n\n| key | means |\n|---|---|\n${rows.join("")}\n${also}`;
}

describe("docs/map.md", () => {
  const examples = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => ({ first: text.split("\n")[0] ?? "", text }));

  test.each(examples)("loads: $first ...", ({ text }) => {
    const head = `${/^name:/m.test(text) ? "" : "name: t\n"}${/^controller:/m.test(text) ? "" : "controller: {}\n"}`;
    expect(tryLoadDataMap(head + text, { format: "yaml", catalogue }).issues.map(({ message }) => message)).toEqual([]);
  });

  it("has a table of every object of the format, with every key", () => {
    expect([...page.matchAll(tables)].map(([, id = ""]) => id).sort()).toEqual(Object.keys(objects).sort());
    const renewed = page.replace(tables, (_, id: string) => `<!-- keys: ${id} -->\n${tableOf(id)}<!-- end of keys -->`);
    if (updates) writeFileSync(`${root}docs/map.md`, renewed);
    else expect(page).toBe(renewed);
  });
});

describe("descriptions", () => {
  it("every key of every object has one", () => {
    const without = Object.entries(objects).flatMap(([id, keys]) =>
      keys.filter((key) => !descriptions[id]?.[key]).map((key) => `${id}.${key}`),
    );
    expect(without).toEqual([]);
  });

  it("in the source are those of the doc comments", () => {
    const file = `${root}src/model/descriptions.ts`;
    const expected = execFileSync(`${root}node_modules/.bin/biome`, ["check", "--write", `--stdin-file-path=${file}`], {
      input: writeDescriptions(descriptions),
      cwd: root,
      encoding: "utf8",
    });
    if (updates) writeFileSync(file, expected);
    else expect(readFileSync(file, "utf8")).toBe(expected);
  });

  it("stand in the JSON Schema", () => {
    if (updates) return;
    const { definitions } = writeJsonSchema() as {
      definitions: Record<string, { description?: string; properties: Record<string, { description?: string }> }>;
    };
    expect(definitions.DataMap?.properties.closed?.description).toContain("To nobody except");
    expect(definitions.Flow?.properties.since?.description).toBe(descriptions.Flow?.since);
    for (const [id, keys] of Object.entries(objects))
      for (const key of keys) expect(definitions[id]?.properties[key]?.description, `${id}.${key}`).toBe(descriptions[id]?.[key]);
  });
});
