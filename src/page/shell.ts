// The parts of the page around the picture: heading, controls, panel, table, foot. Without a script the controls stay hidden.

import type { View } from "../draw";
import type { DataMap } from "../model";
import { filterForm } from "./choices";
import type { Day } from "./day";
import { linkTo } from "./evidence";
import { facts } from "./facts";
import { tableOf } from "./table";
import { type Element, el } from "./tree";
import { notStated } from "./words";

export const tabs: readonly (readonly [view: View, words: string])[] = [
  ["flow", "Flows"],
  ["matrix", "Who gets what"],
  ["sankey", "Bands"],
  ["network", "Network"],
  ["transfers", "Transfers"],
];

export const titleOf = (map: DataMap, title: string | undefined): string => title ?? map.title ?? "Data flows";

export function headerOf({ map, on }: Day, title: string, note: string | undefined): Element {
  const facts = [
    map.controller.name ?? "a controller whose name is not stated",
    on === null ? "date not stated" : `as of ${on}`,
    ...(map.version === null ? [] : [`version ${map.version}`]),
    ...(note === undefined ? [] : [note]),
  ];
  return el("header", {}, el("h1", {}, title), el("p", { class: "sub" }, facts.join("  ·  ")));
}

export function controlsOf(day: Day, view: View): Element {
  const tab = ([id, words]: (typeof tabs)[number]): Element =>
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
      words,
    );
  const find = el(
    "div",
    { class: "field find" },
    el("label", { for: "search" }, "Search parties, data, countries"),
    el("input", { type: "search", id: "search", autocomplete: "off", "aria-controls": "found" }),
    el("ul", { id: "found", hidden: true, "aria-label": "What was found" }),
  );
  const size = el("button", { type: "button", id: "size", "aria-pressed": "false" }, "Actual size");
  const filters = filterForm(day);
  return el(
    "div",
    { class: "controls", id: "controls", hidden: true },
    el("div", { class: "top" }, el("div", { class: "tabs", role: "tablist", "aria-label": "Pictures" }, ...tabs.map(tab)), find),
    { ...filters, children: [...filters.children, size] },
  );
}

/** What the panel says while nothing is selected. */
export function aboutPage({ map, on }: Day): Element {
  const documents = map.documents.map((document) => {
    const words = `${document.title}${document.date === null ? "" : `, ${document.date}`}`;
    const link = linkTo(document.url, { document: document.id, start: "", end: "" })?.replace(/#?:~:text=$/, "") ?? null;
    return el("li", {}, link === null ? words : el("a", { href: link, target: "_blank", rel: "noopener noreferrer" }, words));
  });
  return el(
    "div",
    { class: "told" },
    el("h2", { id: "panel-name", tabindex: -1 }, "About this page"),
    facts([
      ["Controller", map.controller.name ?? notStated],
      ["Day", on === null ? "not stated; transfers are not judged" : `${on}; transfers are judged on this day by the tables of whogets`],
      ["Version", map.version ?? notStated],
    ]),
    el(
      "p",
      { class: "quiet hint" },
      "Point at a box or a line to see the paths through it; select it for its terms and its evidence. With the keyboard: Tab to the picture, arrow keys from box to box, Enter selects, Escape goes back.",
    ),
    el("h3", {}, `Documents (${documents.length})`),
    documents.length === 0 ? el("p", {}, "No document is recorded.") : el("ul", {}, ...documents),
    el("p", { class: "quiet" }, "The page shows what the map states. It gives no verdict on the law. What is absent is “not stated”."),
  );
}

export const tableSection = (day: Day): Element =>
  el(
    "section",
    { class: "card table", id: "table", "aria-labelledby": "table-heading" },
    el("h2", { id: "table-heading" }, "All of it as a table"),
    tableOf(day),
  );
