// Spreadsheets (Office Open XML, ECMA-376): every cell is text, so that nothing in it is taken for a formula, a number or a date.

import { heightFor, widthFor } from "./column-widths";
import { packageOf } from "./package";
import { escapeOffice, xmlHead } from "./xml";

export interface Worksheet {
  readonly name: string;
  /** Headings stay in view and filter; null = a sheet of name and value. */
  readonly head: readonly string[] | null;
  /** The most that each column should be wide, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

export interface Workbook {
  readonly title: string;
  /** Words of the footer before the page number and before the number of pages. */
  readonly page: readonly [string, string];
  /** What stands where a text is longer than a cell can be. */
  readonly cut: string;
  readonly sheets: readonly Worksheet[];
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The bytes of a workbook: same workbook, same bytes. */
export function writeXlsx(workbook: Workbook): Uint8Array {
  const names = sheetNames(workbook.sheets.map(({ name }) => name));
  const sheets = workbook.sheets.map((sheet, at): readonly [string, string] => [
    `xl/worksheets/sheet${at + 1}.xml`,
    sheetXml(sheet, workbook),
  ]);
  return packageOf({
    "[Content_Types].xml": `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${sheets.map(([name]) => `<Override PartName="/${name}" ContentType="${types}.worksheet+xml"/>`).join("")}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    "_rels/.rels": `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    "docProps/core.xml": `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeOffice(workbook.title)}</dc:title></cp:coreProperties>`,
    "xl/workbook.xml": `${xmlHead}<workbook ${main} xmlns:r="${relations}"><sheets>${names.map((name, at) => `<sheet name="${escapeOffice(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("")}</sheets><definedNames>${definedNames(workbook.sheets, names)}</definedNames></workbook>`,
    "xl/_rels/workbook.xml.rels": `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join("")}<Relationship Id="rId${sheets.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": styles,
    ...Object.fromEntries(sheets),
  });
}

/** 0 plain, 1 heading, 2 wrapped text, 3 bold text. Number format 49 is text. */
const styles = `${xmlHead}<styleSheet ${main}><fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EBEF"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color rgb="FF9AA3AC"/></left><right style="thin"><color rgb="FF9AA3AC"/></right><top style="thin"><color rgb="FF9AA3AC"/></top><bottom style="thin"><color rgb="FF9AA3AC"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${[
  [1, 2],
  [0, 0],
  [1, 0],
]
  .map(
    ([font, fill]) =>
      `<xf numFmtId="49" fontId="${font}" fillId="${fill}" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`,
  )
  .join("")}</cellXfs></styleSheet>`;

const columnName = (at: number): string => (at < 26 ? "" : columnName(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

function sheetXml({ head, widths, rows }: Worksheet, { page, cut }: Workbook): string {
  const all = head === null ? rows : [head, ...rows];
  const width = all.reduce((most, row) => Math.max(most, row.length), 1);
  const fitting = Array.from({ length: width }, (_, at) =>
    widthFor(
      head?.[at] ?? "",
      rows.map((row) => row[at] ?? ""),
      widths[at] ?? 40,
    ),
  );
  const last = `${columnName(width - 1)}${Math.max(1, all.length)}`;
  const view =
    head === null
      ? '<sheetView workbookViewId="0" showGridLines="0"/>'
      : '<sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView>';
  const cols = fitting.map((wide, at) => `<col min="${at + 1}" max="${at + 1}" width="${wide}" customWidth="1"/>`);
  const lines = all.map((row, at) => {
    const cells = row.map((text, column) => {
      const style = head !== null && at === 0 ? 1 : column === 0 ? 3 : 2;
      return `<c r="${columnName(column)}${at + 1}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(text, cut)}</t></is></c>`;
    });
    return `<row r="${at + 1}" ht="${heightFor(row, fitting)}" customHeight="1">${cells.join("")}</row>`;
  });
  const filter = head === null ? "" : `<autoFilter ref="A1:${last}"/>`;
  return `${xmlHead}<worksheet ${main}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}"/><sheetViews>${view}</sheetViews><sheetFormatPr defaultRowHeight="13"/><cols>${cols.join("")}</cols><sheetData>${lines.join("")}</sheetData>${filter}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>${pageSetup(head === null, fitting)}<headerFooter><oddFooter>&amp;L&amp;A&amp;R${escapeOffice(page[0])} &amp;P ${escapeOffice(page[1])} &amp;N</oddFooter></headerFooter></worksheet>`;
}

/** A4 upright for a cover; else A4 or A3 across, and as many pages side by side as it takes for text to be read (three quarters of its size). */
function pageSetup(isCover: boolean, widths: readonly number[]): string {
  const points = 0.75 * 5.3 * widths.reduce((sum, width) => sum + width, 0);
  const [a4, a3] = [784, 1132];
  const isSmall = isCover || points <= a4;
  const pages = isCover ? 1 : Math.max(1, Math.ceil(points / (isSmall ? a4 : a3)));
  return `<pageSetup paperSize="${isSmall ? 9 : 8}" orientation="${isCover ? "portrait" : "landscape"}" fitToWidth="${pages}" fitToHeight="0"/>`;
}

/** A cell holds 32,767 characters. Line breaks within a cell stay. */
function cellText(text: string, cut: string): string {
  const most = 32_000;
  const short = text.length <= most ? text : `${text.slice(0, most).replace(/[\ud800-\udbff]$/, "")}${cut}`;
  return short.split("\n").map(escapeOffice).join("\n");
}

/** Headings repeat on every page, and the range of the filter has a name. */
function definedNames(sheets: readonly Worksheet[], names: readonly string[]): string {
  return sheets
    .flatMap(({ head, rows }, at) => {
      if (head === null) return [];
      const sheet = `'${(names[at] ?? "").replaceAll("'", "''")}'`;
      const range = `${sheet}!$A$1:$${columnName(head.length - 1)}$${rows.length + 1}`;
      return [
        [`_xlnm._FilterDatabase" localSheetId="${at}" hidden="1`, range] as const,
        [`_xlnm.Print_Titles" localSheetId="${at}`, `${sheet}!$A:$A,${sheet}!$1:$1`] as const,
      ];
    })
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, range]) => `<definedName name="${name}">${escapeOffice(range)}</definedName>`)
    .join("");
}

/** At most 31 characters, none of \\ / ? * [ ] :, no quote at the ends, and each name once, whatever its case. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return titles.map((title) => {
    const plain = title
      .replace(/[\\/?*[\]:\p{Cc}\p{Cs}]/gu, " ")
      .replace(/\s+/g, " ")
      .trim()
      .replace(/^'+|'+$/g, "");
    const base = [...(plain === "" || plain.toLowerCase() === "history" ? `${plain} sheet`.trim() : plain)];
    for (let number = 1; ; number++) {
      const end = number === 1 ? "" : ` ${number}`;
      let name = base.join("");
      while ((name + end).length > 31) name = [...name].slice(0, -1).join("");
      const full = name.trimEnd() + end;
      if (used.has(full.toLowerCase())) continue;
      used.add(full.toLowerCase());
      return full;
    }
  });
}
