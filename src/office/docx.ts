// Text documents (Office Open XML, ECMA-376): headings, paragraphs, lists, tables, pictures, page numbers; A4.

import type { Block, Pictures, PrintedDocument, TableCell } from "./document";
import { documentStyles } from "./docx-styles";
import { packageOf } from "./package";
import { escapeOffice, xmlHead } from "./xml";

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
/** The width of the text in twentieths of a point: A4 without 2 cm on either side. */
const textWidth = 9638;

/** A picture of the file: number, bytes, and whether it stands on a page of its own, across. */
interface Placed {
  readonly number: number;
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly isWide: boolean;
}

/** The bytes of a document: same document and pictures, same bytes. Where a picture is not given, its place says so. */
export function writeDocx(document: PrintedDocument, pngs: Pictures<Uint8Array> = {}): Uint8Array {
  const placed = document.blocks.map((block) => (block.kind === "picture" ? pngs[block.id] : undefined));
  const given = placed.filter((png) => png !== undefined);
  const pictures = placed.map((png) => (png === undefined ? null : placedOf(png, given.indexOf(png) + 1)));
  const body = document.blocks.map((block, at) => blockXml(block, pictures[at] ?? null, pictures[at - 1]?.isWide === true)).join("");
  const relationOf = (number: number) =>
    `<Relationship Id="rId${number + 2}" Type="${relations}/image" Target="media/picture${number}.png"/>`;
  const section = sectionXml("upright");
  return packageOf({
    "[Content_Types].xml": `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="${types}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    "_rels/.rels": `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    "docProps/core.xml": `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeOffice(document.title)}</dc:title><dc:language>${document.language}</dc:language></cp:coreProperties>`,
    "word/document.xml": `${xmlHead}<w:document ${w} xmlns:r="${relations}"><w:body>${body}${section}</w:body></w:document>`,
    "word/_rels/document.xml.rels": `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${relations}/footer" Target="footer1.xml"/>${given.map((_, at) => relationOf(at + 1)).join("")}</Relationships>`,
    "word/styles.xml": documentStyles(document.language),
    "word/footer1.xml": `${xmlHead}<w:ftr ${w}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${run(`${document.title}\u2003${document.page[0]} `)}${field("PAGE")}${run(` ${document.page[1]} `)}${field("NUMPAGES")}</w:p></w:ftr>`,
    ...Object.fromEntries(given.map((png, at) => [`word/media/picture${at + 1}.png`, png])),
  });
}

/** A4 with 2 cm on every side. */
const sectionXml = (page: "upright" | "across"): string =>
  `<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz ${page === "upright" ? 'w:w="11906" w:h="16838"' : 'w:w="16838" w:h="11906" w:orient="landscape"'}/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;

const run = (text: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeOffice(text)}</w:t></w:r>`;

const field = (name: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${name} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("1")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const paragraph = (style: string, content: string, properties = ""): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${content}</w:p>`;

function placedOf(png: Uint8Array, number: number): Placed {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return { number, png, width, height, isWide: width > 1.3 * height };
}

/** @param isAfterWide whether the page before is one across, so that no upright page is left open. */
function blockXml(block: Block, picture: Placed | null, isAfterWide: boolean): string {
  switch (block.kind) {
    case "heading":
      return paragraph(`Heading${block.level}`, run(block.text));
    case "paragraph":
      return paragraph("Normal", run(block.text));
    case "list":
      return block.items.map((item, at) => paragraph("ListNumber", run(`[${at + 1}]\u2002${item}`))).join("");
    case "picture":
      return picture === null ? paragraph("Normal", run(block.without, "<w:i/>")) : pictureBlock(block.title, picture, isAfterWide);
    case "table":
      return tableXml(block);
  }
}

function tableXml({ columns, rows }: Extract<Block, { readonly kind: "table" }>): string {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.round((textWidth * share) / whole));
  const hasHead = columns.some(({ title }) => title !== "");
  const headCells = columns.map(({ title }, at) => cellXml({ lines: [title], tone: "strong" }, widths[at] ?? 0, true)).join("");
  const head = hasHead ? `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${headCells}</w:tr>` : "";
  const body = rows.map((row) => {
    if ("span" in row)
      return `<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="${textWidth}" w:type="dxa"/><w:gridSpan w:val="${columns.length}"/><w:shd w:val="clear" w:color="auto" w:fill="F4F5F7"/></w:tcPr>${paragraph("TableText", run(row.span, "<w:b/>"), "<w:keepNext/>")}</w:tc></w:tr>`;
    // A row that would fill most of a page may be broken; another stays whole.
    const length = row.cells.reduce((most, { lines }) => Math.max(most, lines.join("").length + 60 * lines.length), 0);
    const keep = length > 2400 ? "" : "<w:trPr><w:cantSplit/></w:trPr>";
    return `<w:tr>${keep}${row.cells.map((cell, at) => cellXml(cell, widths[at] ?? 0, false)).join("")}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>${head}${body.join("")}</w:tbl>${paragraph("TableText", "")}`;
}

function cellXml({ lines, tone }: TableCell, width: number, isHead: boolean): string {
  const properties = tone === "strong" ? "<w:b/>" : tone === "open" ? '<w:i/><w:color w:val="6B4A00"/>' : "";
  const shade = isHead ? '<w:shd w:val="clear" w:color="auto" w:fill="E8EBEF"/>' : "";
  const paragraphs = (lines.length === 0 ? [""] : lines).map((line) =>
    paragraph("TableText", run(line.trimStart(), properties), line.startsWith(" ") ? '<w:ind w:left="227"/>' : ""),
  );
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}</w:tcPr>${paragraphs.join("")}</w:tc>`;
}

/** A picture that is wide has a page of its own, across: on an upright one its text could not be read. */
function pictureBlock(title: string, picture: Placed, isAfterWide: boolean): string {
  if (!picture.isWide) return paragraph("Normal", pictureXml(title, picture, textWidth * 635, 8_400_000));
  const across = paragraph("Normal", pictureXml(title, picture, (16838 - 2 * 1134) * 635, 5_900_000), sectionXml("across"));
  return isAfterWide ? across : `${paragraph("Normal", "", sectionXml("upright"))}${across}`;
}

/** As large as the room for it, in EMU. */
function pictureXml(title: string, { number, width, height }: Placed, roomAcross: number, roomDown: number): string {
  const scale = Math.min(roomAcross / width, roomDown / height);
  const [cx, cy] = [Math.round(width * scale), Math.round(height * scale)];
  const a = "http://schemas.openxmlformats.org/drawingml/2006/main";
  const pic = "http://schemas.openxmlformats.org/drawingml/2006/picture";
  return `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="${number}" name="picture${number}" descr="${escapeOffice(title)}"/><a:graphic xmlns:a="${a}"><a:graphicData uri="${pic}"><pic:pic xmlns:pic="${pic}"><pic:nvPicPr><pic:cNvPr id="${number}" name="picture${number}.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId${number + 2}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}
