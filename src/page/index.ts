// One HTML file to look around in: `whogets/page`. An entry of its own, because it holds the script of the page, half a megabyte of text.

export { drawPage, type PageOptions } from "./draw-page";
export { drawTable } from "./table-text";
