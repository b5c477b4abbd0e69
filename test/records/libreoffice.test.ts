// LibreOffice opens the files of records and gives back what was put in: every cell, every accent, and no formula from any name.

import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { type ActivityRecord, type DataMap, defineDataMap, record, writeRecord } from "whogets";
import { workbookOf } from "../../src/records/table";
import { folderWith } from "../cli/terminal";
import { allOf, parseXml, textOf, unzipped } from "../office/xml-reader";
import { examples, on } from "./fixtures";

const office = (process.env.PATH ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "soffice"))
  .find((path) => existsSync(path));

/** What a spreadsheet could take for a formula, an accent in each. */
const names = ["=1+1 é", "+1 ū", "-1 ß", "@SUM(A1) Ж", "\t=1 ç", "\r=1 ñ", "\uff1d1+1 漢", '=HYPERLINK("http://e","x")', "a;b\u2028c"];
const hostile = defineDataMap({
  name: "=2+2 ā",
  asOf: "2026-01-01",
  controller: { name: "=3+3 č", contacts: ["+371 1", "@me"] },
  parties: Object.fromEntries(names.map((name, at) => [`p${at}`, { name, country: "US" }])),
  activities: Object.fromEntries(
    names.map((name, at) => [`a${at}`, { label: name, function: name, data: ["contact.email"], flows: [{ to: [`p${at}`], note: name }] }]),
  ),
} as never) as unknown as DataMap;

/** Converts the files of a folder, with a profile of its own. */
function convert(folder: string, to: string, files: readonly string[], more: readonly string[] = []): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const paths = files.map((file) => join(folder, file));
  execFileSync(office ?? "", [profile, "--headless", ...more, "--convert-to", to, "--outdir", folder, ...paths], {
    stdio: "ignore",
    timeout: 100_000,
  });
}

/** Fields of CSV text (RFC 4180). */
function csvFields(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (quoted === undefined && plain === "" && end === "") break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end !== ",") rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

/** As cells hold text: tabs, carriage returns and the like are blanks. */
const asCell = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.replace(/[\t\r\u2028\u2029]+/g, " "))
    .join("\n");

const maps: readonly (readonly [string, DataMap])[] = [["hostile names", hostile], ...examples];
const why = office === undefined ? " (skipped: soffice is not on the PATH)" : "";

describe.skipIf(office === undefined)(`LibreOffice${why}`, () => {
  const made = maps.map(([name, map]): readonly [string, ActivityRecord] => [name, record(map, { on, language: "fr" })]);

  it("reads every cell of a workbook as the text that was written", () => {
    const folder = folderWith(
      Object.fromEntries(made.map(([, one], at) => [`r${at}.xlsx`, writeRecord(one, { format: "xlsx" }) as Uint8Array])),
    );
    // Comma, quotes, UTF-8, from line 1; texts in quotes, cells as shown, every sheet in a file of its own.
    convert(
      folder,
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1",
      made.map((_, at) => `r${at}.xlsx`),
    );
    for (const [at, [name, one]] of made.entries()) {
      const sheets = workbookOf(one).sheets;
      const files = readdirSync(folder).filter((file) => file.startsWith(`r${at}-`) && file.endsWith(".csv"));
      expect(files, name).toHaveLength(sheets.length);
      for (const sheet of sheets) {
        const file = files.find((one) => one.endsWith(`-${sheet.name}.csv`));
        const read = csvFields(readFileSync(join(folder, file ?? ""), "utf8").replace(/^\ufeff/, ""));
        const written = [...(sheet.head === null ? [] : [sheet.head]), ...sheet.rows].map((row) => row.map(asCell));
        expect(read, `${name}: ${sheet.name}`).toEqual(written);
      }
    }
  }, 120_000);

  it("takes nothing in a CSV file for a formula", () => {
    const [, first] = made[0] ?? [];
    const folder = folderWith({ "r.csv": writeRecord(first as ActivityRecord, { format: "csv", bom: true }) as string });
    convert(folder, "xlsx", ["r.csv"], ["--infilter=CSV:44,34,76,1"]);
    const parts = unzipped(readFileSync(join(folder, "r.xlsx")));
    const sheet = parseXml(parts["xl/worksheets/sheet1.xml"] ?? "");
    expect(allOf(sheet, "f")).toEqual([]);
    expect(allOf(sheet, "row")).toHaveLength(names.length + 1);
    const texts = allOf(parseXml(parts["xl/sharedStrings.xml"] ?? ""), "si").map(textOf);
    expect(texts.filter((text) => /^'?=1\+1 é$/.test(text))).not.toEqual([]);
  }, 120_000);

  it("reads every line of a document", () => {
    const folder = folderWith(
      Object.fromEntries(made.map(([, one], at) => [`r${at}.docx`, writeRecord(one, { format: "docx" }) as Uint8Array])),
    );
    convert(
      folder,
      "txt:Text (encoded):UTF8",
      made.map((_, at) => `r${at}.docx`),
    );
    const flat = (text: string) => text.replace(/[\s\ufeff]+/g, " ").trim();
    for (const [at, [name, one]] of made.entries()) {
      const text = flat(readFileSync(join(folder, `r${at}.txt`), "utf8"));
      const lines = one.sheets.flatMap(({ rows }) => rows.flatMap(({ title, cells }) => [title, ...cells.flatMap(({ values }) => values)]));
      expect(
        lines.map(flat).filter((line) => !text.includes(line)),
        name,
      ).toEqual([]);
    }
  }, 120_000);

  it("prints both", () => {
    const [, one] = made[1] ?? [];
    const file = (format: "docx" | "xlsx") => writeRecord(one as ActivityRecord, { format }) as Uint8Array;
    const folder = folderWith({ "a.docx": file("docx"), "b.xlsx": file("xlsx") });
    convert(folder, "pdf", ["a.docx", "b.xlsx"]);
    for (const name of ["a.pdf", "b.pdf"]) expect(readFileSync(join(folder, name), "latin1").startsWith("%PDF")).toBe(true);
  }, 120_000);
});
