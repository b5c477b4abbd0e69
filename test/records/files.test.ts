// Records as files: nothing in a map becomes markup or a formula, the same map gives the same bytes, big and empty maps have a record.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type DataMap, defineDataMap, drawFlow, record, recordFormats, recordLayouts, UsageError, writeRecord } from "whogets";
import { writeCsv } from "../../src/formats";
import { allOf, parseXml, textOf, unzipped } from "../office/xml-reader";
import { examples, full, on } from "./fixtures";

const snapshots = fileURLToPath(new URL("snapshots/", import.meta.url));
const hostile = `=HYPERLINK("http://e")</td><script>alert(1)</script> | [a](b) \u202e\u0001`;
const hostileMap = defineDataMap({
  name: hostile,
  asOf: "2026-01-01",
  controller: { name: hostile, contacts: ["+371 1", "@me", "-1", "\uff1d1"] },
  parties: { p: { name: hostile } },
  activities: { a: { label: hostile, function: hostile, flows: [{ to: ["p"], note: hostile }] } },
}) as unknown as DataMap;
const text = (map: DataMap, format: "md" | "html" | "csv" | "json", svg: string | null = null) =>
  String(writeRecord(record(map, { on }), { format, svg }));

describe("files of records", () => {
  it.each(examples)("%s: is the record that was read", (name, map) => {
    const file = join(snapshots, `${name}.md`);
    const now = text(map, "md");
    if (process.env.UPDATE_RECORDS !== undefined) {
      mkdirSync(snapshots, { recursive: true });
      writeFileSync(file, now);
    }
    expect(readFileSync(file, "utf8")).toBe(now);
  });

  it.each(examples)("%s: has every activity, letter and field in Markdown, HTML, DOCX and XLSX", (_, map) => {
    const made = record(map, { on });
    const docx = textOf(parseXml(unzipped(writeRecord(made, { format: "docx" }) as Uint8Array)["word/document.xml"] ?? ""));
    const xlsx = unzipped(writeRecord(made, { format: "xlsx" }) as Uint8Array);
    const cells = Object.entries(xlsx)
      .filter(([name]) => name.startsWith("xl/worksheets/"))
      .map(([, part]) => textOf(parseXml(part)))
      .join("\n");
    for (const content of [text(map, "md"), text(map, "html"), docx, cells]) {
      for (const letter of ["a", "b", "c", "d", "e", "f", "g"]) expect(content).toContain(`(${letter}) `);
      for (const { title } of made.sheets[0]?.rows ?? []) expect(content.replaceAll("&#39;", "'")).toContain(title);
      expect(content).toMatch(/not stated \(field: activities\./);
    }
  });

  it("makes no markup of a map", () => {
    const html = text(hostileMap, "html", drawFlow(hostileMap));
    for (const part of ["<script", "\u202e", "\u0001"]) expect(html).not.toContain(part);
    expect(html).toContain("default-src 'none'; style-src 'sha256-");
    expect(html).not.toMatch(/ style="| on\w+="|javascript:/);
    expect(html.match(/(?:src|href)="/g)).toBeNull();
    const md = text(hostileMap, "md");
    expect(md).not.toMatch(/<script|[^\\]\[a\]/);
    expect(md.split("\n").filter((line) => line.startsWith("| **(b)"))).toHaveLength(1);
    expect(() => unzipped(writeRecord(record(hostileMap), { format: "docx" }) as Uint8Array)).not.toThrow();
    parseXml(unzipped(writeRecord(record(hostileMap), { format: "docx" }) as Uint8Array)["word/document.xml"] ?? "");
  });

  it("makes no formula of a map", () => {
    for (const start of ["=1", "+1", "-1", "@a", "\t=1", "\r1", "\uff1d1", "\uff0b1", "\uff0d1", "\uff201", " =1", "\ufeff=1", "\u200b=1"])
      expect(writeCsv([[start]])).toMatch(/^"'/);
    expect(
      writeCsv([
        ["a", 'b"c'],
        ["1\n2", ""],
      ]),
    ).toBe('"a","b""c"\r\n"1\n2",""\r\n');
    expect(writeCsv([["ä"]], { bom: true }).charCodeAt(0)).toBe(0xfeff);
    expect(text(hostileMap, "csv")).not.toMatch(/(?:^|,)"[=+\-@]/m);
  });

  it.each(recordFormats)("%s: the same map gives the same bytes", (format) => {
    for (const layout of recordLayouts)
      expect(writeRecord(record(full, { layout }), { format })).toEqual(writeRecord(record(full, { layout }), { format }));
  });

  it("has a record of an empty map, which says so", () => {
    const empty = defineDataMap({ name: "empty", asOf: "2026-01-01", controller: {} }) as unknown as DataMap;
    for (const layout of recordLayouts)
      for (const format of recordFormats) expect(writeRecord(record(empty, { layout }), { format }).length).toBeGreaterThan(0);
    expect(text(empty, "md")).toContain("No processing activity of this kind is recorded. (field: activities)");
  });

  it("has a record of 400 activities, in every layout and format", () => {
    const activities = Object.fromEntries(
      Array.from({ length: 400 }, (_, at) => [`a${at}`, { data: ["contact.email"], flows: [{ to: [`p${at % 40}`] }] }]),
    );
    const parties = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`p${at}`, { country: "US" }]));
    const big = defineDataMap({ name: "big", asOf: "2026-01-01", controller: { country: "LV" }, parties, activities } as never) as DataMap;
    for (const layout of recordLayouts) {
      const made = record(big, { layout });
      for (const format of recordFormats) writeRecord(made, { format });
    }
    const parts = unzipped(writeRecord(record(big, { layout: "cnil" }), { format: "xlsx" }) as Uint8Array);
    expect(allOf(parseXml(parts["xl/workbook.xml"] ?? ""), "sheet")).toHaveLength(401);
  });

  it("refuses a format that is none", () => {
    expect(() => writeRecord(record(full), { format: "pdf" as never })).toThrow(UsageError);
  });
});
