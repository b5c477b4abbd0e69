// Comma-separated values (RFC 4180). A spreadsheet takes some texts for formulas: they get an apostrophe in front, which it shows as text.

/** Lines end with CR LF, every field is quoted. `bom`: Excel reads UTF-8 only with a mark in front. */
export function writeCsv(rows: readonly (readonly string[])[], { bom = false }: { readonly bom?: boolean } = {}): string {
  return `${bom ? "\ufeff" : ""}${rows.map((row) => `${row.map(field).join(",")}\r\n`).join("")}`;
}

/** = + - @ tab and CR, and their full-width forms, also where white space or marks without width stand before them. */
const formula = /^[\s\u200b-\u200f\u2060\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212\t\r]|^[\t\r]/u;

function field(text: string): string {
  const plain = text.replace(/[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu, "\ufffd");
  return `"${(formula.test(plain) ? `'${plain}` : plain).replaceAll('"', '""')}"`;
}
