// File formats that are text.

export { writeCsv } from "./csv";
export { writeHtml } from "./html";
export { writeMarkdown } from "./markdown";
export { markdownText } from "./markdown-text";
export { base64Of, hexOf, sha256 } from "./sha256";
