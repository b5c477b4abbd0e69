// The styles of text documents, by the names that office programs know, so that headings make an outline.

import { xmlHead } from "./xml";

const style = (id: string, name: string, paragraph: string, run: string, basedOn = "Normal"): string =>
  `<w:style w:type="paragraph"${id === "Normal" ? ' w:default="1"' : ""} w:styleId="${id}"><w:name w:val="${name}"/>${id === "Normal" ? "" : `<w:basedOn w:val="${basedOn}"/>`}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

const heading = (level: number, size: number): string =>
  style(
    `Heading${level}`,
    `heading ${level}`,
    `<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="${level - 1}"/>`,
    `<w:b/><w:sz w:val="${size}"/>`,
  );

export const documentStyles = (language: string): string =>
  `${xmlHead}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="20"/><w:lang w:val="${language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100"/></w:pPr></w:pPrDefault></w:docDefaults>${[
    style("Normal", "Normal", "", ""),
    heading(1, 32),
    heading(2, 26),
    heading(3, 22),
    style("TableText", "Table Text", '<w:spacing w:after="20"/>', '<w:sz w:val="17"/>'),
    style("ListNumber", "List Number", '<w:spacing w:after="20"/><w:ind w:left="454" w:hanging="454"/>', '<w:sz w:val="17"/>'),
    style("Footer", "footer", "", '<w:sz w:val="15"/>'),
  ].join("")}<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${[
    "top",
    "left",
    "bottom",
    "right",
    "insideH",
    "insideV",
  ]
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="9AA3AC"/>`)
    .join(
      "",
    )}</w:tblBorders><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`;
