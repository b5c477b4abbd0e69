// Puts the page together: one HTML file that loads nothing, whose script and styles are named by their hash, and whose data can end no element.

import type { ViewOptions } from "../draw";
import { base64Of, sha256 } from "../formats/sha256";
import { type DataMap, type Ids, requireMap, shown, UsageError } from "../model";
import { filteredMap, filterKeys, filterWords, type MapFilter } from "../queries";
import { dayToDraw, requireOptions, requireViewValues, wordsFor } from "../render/views/draw-options";
import { partWording } from "../render/views/part-wording";
import { pageWordsOf } from "../words/page";
import { type Day, dayOf } from "./day";
import { type PageData, shownOf } from "./page-data";
import { partOf, pictureOf } from "./part";
import { pageScript } from "./script";
import { aboutPage, controlsOf, headerOf, tableSection, tabs, titleOf } from "./shell";
import { pageStyle } from "./style";
import { el } from "./tree";
import { escapeHtml, writeHtml, writeJson } from "./write-html";

/** As for `draw`: which picture stands first, which part of the map the page holds. */
export interface PageOptions<I extends Ids = Ids> extends Omit<ViewOptions<I>, "idPrefix" | "theme"> {}

const optionKeys: readonly string[] = ["view", "level", "regimes", "all", "on", "title", "note", "language", ...filterKeys];

/**
 * A map, or a part of it, as one HTML file to look around in: pictures, search, filters, table, evidence. It loads nothing from a network.
 * Of the map it holds what it shows; contacts, security, contracts and other internal facts are left out. Same map, same bytes.
 *
 * @throws {UsageError} for an option, a view, an id or a date that is none, or for what is no checked map.
 */
export function drawPage<I extends Ids>(map: DataMap<I>, options: PageOptions<NoInfer<I>> = {}): string {
  const { data, day } = wholeOf(map as DataMap, options as PageOptions);
  const svg = pictureOf(data, partOf(data, day, {}), data.view).replace(/ {2,}/g, "");
  return pageOf(data, day, svg);
}

/** The part that is asked for, on its day. */
export function wholeOf(map: DataMap, options: PageOptions): { readonly data: PageData; readonly day: Day } {
  requireMap(map);
  const data = dataOf(map, checked(options));
  return { data, day: dayOf(data.map, data.on, data.words, data.options.regimes) };
}

function checked(options: PageOptions): PageOptions {
  requireOptions(options, optionKeys, '{ view: "matrix" }');
  if (options.view !== undefined && !tabs.some((view) => view === options.view))
    throw new UsageError(`unknown view ${shown(options.view)}; known: ${tabs.join(", ")}`);
  requireViewValues(options);
  return options;
}

function dataOf(map: DataMap, options: PageOptions): PageData {
  const { view = "flow", level, regimes, all, title, note } = options;
  const on = dayToDraw(map, options.on === undefined ? {} : { on: options.on });
  const filter = Object.fromEntries(filterKeys.flatMap((key) => (options[key] === undefined ? [] : [[key, options[key]]]))) as MapFilter;
  const said = wordsFor(options);
  const part = filteredMap(map, { ...filter, ...(on === null ? {} : { on }) });
  const words = filterWords(map, filter, partWording(said));
  const notes = [words, note ?? ""].filter((one) => one !== "").join("  ·  ");
  return {
    words: pageWordsOf(said.language),
    map: shownOf(part),
    on,
    view,
    options: {
      ...(title === undefined ? {} : { title }),
      ...(notes === "" ? {} : { note: notes }),
      ...(level === undefined ? {} : { level }),
      ...(regimes === undefined ? {} : { regimes }),
      ...(all === undefined ? {} : { all }),
      isPart: words !== "",
    },
  };
}

function pageOf(data: PageData, day: Day, svg: string): string {
  const { map, view, options, words } = data;
  const { shell } = words;
  const script = scriptText();
  const styles = [pageStyle, ...[...svg.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = ""]) => css)];
  const title = titleOf(day, options.title);
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(script, styles)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="whogets">
<link rel="icon" href="data:,">
<title>${escapeHtml(map.controller.name === null ? title : `${title}: ${map.controller.name}`)}</title>
<style>${pageStyle}</style>
</head>
<body>
${writeHtml(el("a", { class: "skip", href: "#table" }, shell.skip))}
${writeHtml(headerOf(day, title, options.note))}
<main>
${writeHtml(controlsOf(day, view))}
<p id="status" role="status"></p>
<div class="stage">
<section aria-labelledby="picture-heading"><h2 id="picture-heading" class="unseen">${escapeHtml(shell.picture)}</h2>
<div id="picture" class="card" role="region" aria-label="${escapeHtml(shell.picture)}" tabindex="0">
${svg}</div>
</section>
<section id="panel" class="card" aria-labelledby="panel-name" tabindex="0">${writeHtml(aboutPage(day))}</section>
</div>
${writeHtml(tableSection(day))}
</main>
<footer>${writeHtml(el("p", {}, shell.foot))}</footer>
<script type="application/json" id="data">${writeJson(data)}</script>
<script>${script}</script>
</body>
</html>
`;
}

function scriptText(): string {
  if (pageScript === "") throw new Error("the script of the page is missing: build the package");
  if (/<\/script|<!--/i.test(pageScript)) throw new Error("the script of the page would end its own element");
  return pageScript;
}

const hashOf = (text: string): string => `'sha256-${base64Of(sha256(text))}'`;

/** Nothing but what is named here: this script, these styles, no address, no form, no base. */
const policyOf = (script: string, styles: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${[...new Set(styles)].map(hashOf).join(" ")}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
