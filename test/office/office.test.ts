// Office files: well-formed, complete, the same bytes each time, and nothing in them is taken for more than text.

import { describe, expect, it } from "vitest";
import { type PrintedDocument, type Workbook, writeDocx, writeXlsx } from "../../src/office";
import { sheetNames } from "../../src/office/xlsx";
import { allOf, parseXml, textOf, unzipped } from "./xml-reader";

const odd = `=1+1 <b>&"' _x0041_ \u0001\u202e \ud800 \ufffe`;
const workbook: Workbook = {
  title: `T ${odd}`,
  page: ["Page", "of"],
  cut: "(cut)",
  sheets: [
    { name: "About", head: null, widths: [10, 20], rows: [["a", odd]] },
    {
      name: "It's [a] sheet/with: a * very \\ long ? name indeed",
      head: ["Name", odd],
      widths: [10, 20],
      rows: [
        ["=cmd|'/C calc'!A0", "1\n2"],
        ["+1", "x".repeat(40_000)],
      ],
    },
  ],
};
const document: PrintedDocument = {
  title: `T ${odd}`,
  language: "en",
  page: ["Page", "of"],
  blocks: [
    { kind: "heading", level: 1, text: odd },
    { kind: "paragraph", text: "p" },
    {
      kind: "table",
      columns: [
        { title: "A", share: 1 },
        { title: "B", share: 2 },
      ],
      rows: [{ span: "over both" }, { cells: [{ lines: ["x", " y"] }, { lines: [], tone: "open" }] }],
    },
    { kind: "list", items: ["one"] },
    { kind: "picture", id: "flow", title: "P", without: "left out" },
  ],
};
const png = Uint8Array.from(atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="), (c) =>
  c.charCodeAt(0),
);

/** Every part that is named exists, and every part is named. */
function expectComplete(parts: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(parts)) if (!name.endsWith(".png")) expect(() => parseXml(text), name).not.toThrow();
  for (const [name, text] of Object.entries(parts)) {
    if (!name.endsWith(".rels")) continue;
    const folder = name.replace(/_rels\/[^/]*$/, "");
    for (const { attributes } of allOf(parseXml(text), "Relationship")) expect(Object.keys(parts)).toContain(folder + attributes.Target);
  }
  for (const { attributes } of allOf(parseXml(parts["[Content_Types].xml"] ?? ""), "Override"))
    expect(Object.keys(parts)).toContain((attributes.PartName ?? "").slice(1));
}

describe("XLSX", () => {
  const parts = unzipped(writeXlsx(workbook));

  it("is complete and well-formed", () => expectComplete(parts));

  it("has text in every cell, no formula, no number", () => {
    for (const name of ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"]) {
      const sheet = parseXml(parts[name] ?? "");
      expect(allOf(sheet, "f")).toEqual([]);
      expect(allOf(sheet, "v")).toEqual([]);
      for (const { attributes } of allOf(sheet, "c")) expect(attributes.t).toBe("inlineStr");
    }
    const cells = allOf(parseXml(parts["xl/worksheets/sheet2.xml"] ?? ""), "c").map(textOf);
    expect(cells[2]).toBe("=cmd|'/C calc'!A0");
    expect(cells[3]).toBe("1\n2");
    expect(cells[1]).toContain("_x005F_x0041_");
    expect(cells[5]?.endsWith("(cut)")).toBe(true);
    expect(cells[5]?.length).toBeLessThan(32_767);
  });

  it("keeps headings in view, filters, and repeats them on paper", () => {
    const sheet = parts["xl/worksheets/sheet2.xml"] ?? "";
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('<autoFilter ref="A1:B3"/>');
    expect(sheet).toContain('fitToHeight="0"');
    expect(parts["xl/workbook.xml"]).toContain("_xlnm.Print_Titles");
  });

  it("names sheets as spreadsheets can", () => {
    const names = sheetNames(["a/b:c", "A b C", "x".repeat(40), "x".repeat(40), "", "'q'", "History", "😀".repeat(20)]);
    expect(names).toEqual(["a b c", "A b C 2", "x".repeat(31), `${"x".repeat(29)} 2`, "sheet", "q", "History sheet", "😀".repeat(15)]);
    expect(names.every((name) => name.length <= 31)).toBe(true);
  });
});

describe("DOCX", () => {
  it("is complete and well-formed, with a picture and without", () => {
    expectComplete(unzipped(writeDocx(document)));
    expectComplete(unzipped(writeDocx(document, { flow: png })));
  });

  it("has headings, tables with repeated heads, and page numbers", () => {
    const parts = unzipped(writeDocx(document));
    expect(parts["word/document.xml"]).toContain('<w:pStyle w:val="Heading1"/>');
    expect(parts["word/document.xml"]).toContain("<w:tblHeader/>");
    expect(parts["word/footer1.xml"]).toMatch(/ PAGE [\s\S]* NUMPAGES /);
    expect(textOf(parseXml(parts["word/document.xml"] ?? ""))).toContain("left out");
    expect(textOf(parseXml(unzipped(writeDocx(document, { flow: png }))["word/document.xml"] ?? ""))).not.toContain("left out");
  });
});

describe("bytes", () => {
  it("are the same each time, whatever the time zone", () => {
    const before = process.env.TZ;
    const [xlsx, docx] = [writeXlsx(workbook), writeDocx(document, { flow: png })];
    process.env.TZ = "Pacific/Auckland";
    expect(writeXlsx(workbook)).toEqual(xlsx);
    expect(writeDocx(document, { flow: png })).toEqual(docx);
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });
});
