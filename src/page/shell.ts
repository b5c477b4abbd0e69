// The parts of the page around the picture: heading, controls, panel, table, foot. Without a script the controls stay hidden.

import type { View } from "../draw";
import { filterForm } from "./choices";
import type { Day } from "./day";
import { linkTo } from "./evidence";
import { facts } from "./facts";
import { tableOf } from "./table";
import { type Element, el } from "./tree";
import { fill } from "./words";

export const tabs: readonly View[] = ["flow", "matrix", "sankey", "network", "transfers"];

export const titleOf = ({ map, pictures }: Day, title: string | undefined): string => title ?? map.title ?? pictures.heading.dataFlows;

export function headerOf({ map, on, words, pictures }: Day, title: string, note: string | undefined): Element {
  const facts = [
    map.controller.name ?? words.namelessController,
    on === null ? words.shell.dateNotStated : pictures.heading.asOf(on),
    ...(map.version === null ? [] : [pictures.heading.version(map.version)]),
    ...(note === undefined ? [] : [note]),
  ];
  return el("header", {}, el("h1", {}, title), el("p", { class: "sub" }, facts.join("  ·  ")));
}

export function controlsOf(day: Day, view: View): Element {
  const { shell } = day.words;
  const tab = (id: View): Element =>
    el(
      "button",
      {
        type: "button",
        role: "tab",
        id: `tab-${id}`,
        "aria-controls": "picture",
        "aria-selected": String(id === view),
        tabindex: id === view ? 0 : -1,
      },
      shell.tabs[id],
    );
  const find = el(
    "div",
    { class: "field find" },
    el("label", { for: "search" }, shell.search),
    el("input", { type: "search", id: "search", autocomplete: "off", "aria-controls": "found" }),
    el("ul", { id: "found", hidden: true, "aria-label": shell.found }),
  );
  const size = el("button", { type: "button", id: "size", "aria-pressed": "false" }, shell.size);
  const filters = filterForm(day);
  return el(
    "div",
    { class: "controls", id: "controls", hidden: true },
    el("div", { class: "top" }, el("div", { class: "tabs", role: "tablist", "aria-label": shell.pictures }, ...tabs.map(tab)), find),
    { ...filters, children: [...filters.children, size] },
  );
}

/** What the panel says while nothing is selected. */
export function aboutPage({ map, on, words }: Day): Element {
  const { about } = words;
  const documents = map.documents.map((document) => {
    const title = `${document.title}${document.date === null ? "" : `, ${document.date}`}`;
    const link = linkTo(document.url, { document: document.id, start: "", end: "" })?.replace(/#?:~:text=$/, "") ?? null;
    return el("li", {}, link === null ? title : el("a", { href: link, target: "_blank", rel: "noopener noreferrer" }, title));
  });
  return el(
    "div",
    { class: "told" },
    el("h2", { id: "panel-name", tabindex: -1 }, about.heading),
    facts([
      [about.controller, map.controller.name ?? words.notStated],
      [about.day, on === null ? about.noDay : fill(about.judged, { day: on })],
      [about.version, map.version ?? words.notStated],
    ]),
    el("p", { class: "quiet hint" }, about.hint),
    el("h3", {}, fill(about.documents, { count: documents.length })),
    documents.length === 0 ? el("p", {}, about.noDocument) : el("ul", {}, ...documents),
    el("p", { class: "quiet" }, about.states),
    ...(about.law === null ? [] : [el("p", { class: "quiet" }, about.law)]),
  );
}

export const tableSection = (day: Day): Element =>
  el(
    "section",
    { class: "card table", id: "table", "aria-labelledby": "table-heading" },
    el("h2", { id: "table-heading" }, day.words.shell.table),
    tableOf(day),
  );
