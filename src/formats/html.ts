// A document as one HTML file that loads nothing and runs nothing, and prints on A4.

import { type Block, escapeXml, type Pictures, type PrintedDocument, type TableCell, type TableRow } from "../office";
import { base64Of, sha256 } from "./sha256";

const style = `
body { font: 11pt/1.4 Arial, Helvetica, "Liberation Sans", sans-serif; color: #1b1f24; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6em; } h2 { font-size: 1.25em; margin: 2em 0 .5em; } h3 { font-size: 1.05em; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: .5em 0 1em; }
th, td { border: 1px solid #9aa3ac; padding: .3em .5em; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: #e8ebef; } th[scope="rowgroup"] { background: #f4f5f7; } tbody th[scope="row"] { font-weight: bold; }
p.line { margin: 0 0 .2em; } p.under { margin: 0 0 .2em 1.2em; } .open { font-style: italic; color: #6b4a00; }
figure { margin: 1em 0; } figure svg { max-width: 100%; height: auto; } ol.evidence { font-size: .9em; }
@page { size: A4; margin: 15mm; }
@media print { body { font-size: 9pt; margin: 0; padding: 0; max-width: none; } h2, h3, tr.span { break-after: avoid; } tr { break-inside: avoid; } thead { display: table-header-group; } figure { break-inside: avoid; } figure svg { max-height: 240mm; } }
`;

/** @param svgs the pictures, as `drawFlow` writes them: well-formed, free of scripts and links, and with ids that differ. */
export function writeHtml(document: PrintedDocument, svgs: Pictures<string> = {}): string {
  const hash = base64Of(sha256(style));
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(document.title)}</title>
<style>${style}</style>
</head>
<body>
${document.blocks.map((block) => blockText(block, svgs)).join("\n")}
</body>
</html>
`;
}

function blockText(block: Block, svgs: Pictures<string>): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${escapeXml(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p>${escapeXml(block.text)}</p>`;
    case "list":
      return `<ol class="evidence">\n${block.items.map((item) => `<li>${escapeXml(item)}</li>`).join("\n")}\n</ol>`;
    case "picture":
      return svgs[block.id] === undefined ? `<p class="open">${escapeXml(block.without)}</p>` : `<figure>\n${svgs[block.id]}</figure>`;
    case "table":
      return tableText(block);
  }
}

function tableText({ columns, rows }: Extract<Block, { readonly kind: "table" }>): string {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const cols = columns.map(({ share }) => `<col width="${Math.round((100 * share) / whole)}%">`).join("");
  const hasHead = columns.some(({ title }) => title !== "");
  const head = hasHead
    ? `<thead><tr>${columns.map(({ title }) => `<th scope="col">${escapeXml(title)}</th>`).join("")}</tr></thead>\n`
    : "";
  return `<table>\n<colgroup>${cols}</colgroup>\n${head}<tbody>\n${rows.map((row) => rowText(row, columns.length)).join("\n")}\n</tbody>\n</table>`;
}

function rowText(row: TableRow, columns: number): string {
  if ("span" in row) return `<tr class="span"><th scope="rowgroup" colspan="${columns}">${escapeXml(row.span)}</th></tr>`;
  return `<tr>${row.cells.map((cell, at) => cellText(cell, at === 0)).join("")}</tr>`;
}

function cellText({ lines, tone }: TableCell, isFirst: boolean): string {
  const kind = tone === "open" ? " open" : "";
  const inside = lines.map((line) => `<p class="${line.startsWith(" ") ? "under" : "line"}${kind}">${escapeXml(line.trim())}</p>`).join("");
  return isFirst ? `<th scope="row">${inside}</th>` : `<td>${inside}</td>`;
}
