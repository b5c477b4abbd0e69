// Office files: what documents and workbooks are made of, and their bytes.

export type { Block, Pictures, PrintedDocument, TableCell, TableRow } from "./document";
export { writeDocx } from "./docx";
export { type Workbook, type Worksheet, writeXlsx } from "./xlsx";
export { escapeXml } from "./xml";
