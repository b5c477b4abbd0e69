// The script of the page: joins tabs, search, filters, picture, panel and table. It draws with the code of the library, and loads nothing.

import type { View } from "../../draw";
import { dayOf } from "../day";
import { readPageData } from "../page-data";
import { panelOf } from "../panel";
import { type Choice, type Part, partOf, pictureOf } from "../part";
import { entriesOf, search } from "../search";
import { aboutPage, tabs } from "../shell";
import { tableOf } from "../table";
import type { Target } from "../target";
import { el } from "../tree";
import { fill } from "../words";
import { byId, nodeOf } from "./dom";
import { pictureIn } from "./picture";

const data = readPageData(byId("data").textContent ?? "");
const { script } = data.words;
const whole = dayOf(data.map, data.on, data.words, data.options.regimes);
let part: Part = { day: whole, words: "" };
let { view } = data;
let selected: Target | null = null;

const [panel, status, frame, found, form] = [
  byId("panel"),
  byId("status"),
  byId("picture"),
  byId("found"),
  byId<HTMLFormElement>("filters"),
];
const box = byId<HTMLInputElement>("search");
const picture = pictureIn((target) => select(target, true));

function select(target: Target | null, moves: boolean): void {
  const before = selected;
  selected = target;
  picture.choose(target);
  panel.classList.toggle("on", target !== null);
  panel.replaceChildren(nodeOf(target === null ? aboutPage(part.day) : panelOf(part.day, target)));
  panel.scrollTop = 0;
  if (target === null) {
    if (moves && before !== null && !picture.focus(before)) frame.focus();
    return;
  }
  const close = nodeOf(el("button", { type: "button", class: "panel-top" }, script.close)) as HTMLElement;
  close.addEventListener("click", () => select(null, true));
  panel.prepend(close);
  if (moves) byId("panel-name").focus({ preventScroll: true });
}

/** Draws; without words where the picture of the file is to stay. */
function show(isDrawn = false): void {
  const isOpen = view === "transfers" && whole.on === null;
  if (isOpen) frame.replaceChildren(nodeOf(el("p", {}, script.noDay)));
  picture.show(isDrawn || isOpen ? null : pictureOf(data, part, view), view, part.day);
  frame.setAttribute("role", "tabpanel");
  frame.removeAttribute("aria-label");
  frame.setAttribute("aria-labelledby", `tab-${view}`);
  select(null, false);
  find();
}

function open(next: View): void {
  view = next;
  for (const id of tabs) {
    byId(`tab-${id}`).setAttribute("aria-selected", String(id === view));
    byId(`tab-${id}`).setAttribute("tabindex", id === view ? "0" : "-1");
  }
  show();
}

function find(): readonly Target[] {
  const results = search(entriesOf(part.day), box.value);
  picture.match(results.map(({ target }) => target));
  found.hidden = box.value.trim() === "";
  found.replaceChildren(
    ...results.slice(0, 40).map(({ target, name, what }) => {
      const button = nodeOf(el("button", { type: "button" }, name, el("span", { class: "quiet" }, what))) as HTMLElement;
      button.addEventListener("click", () => {
        found.hidden = true;
        picture.focus(target);
        select(target, true);
      });
      const item = nodeOf(el("li", {}));
      item.appendChild(button);
      return item;
    }),
  );
  if (!found.hidden && results.length === 0) found.append(nodeOf(el("li", {}, script.nothing)));
  const count = box.value.trim() === "" ? "" : fill(script.count, { count: results.length });
  const left = fill(script.legs, { part: part.words, legs: part.day.legs.length, all: whole.legs.length });
  status.textContent = `${count}${part.words === "" ? "" : left}`;
  return results.map(({ target }) => target);
}

function filter(): void {
  const picks = [...form.querySelectorAll("select")];
  for (const one of picks) one.classList.toggle("picked", one.value !== "");
  const choice = Object.fromEntries(picks.flatMap(({ name, value }) => (value === "" ? [] : [[name, value]]))) as Choice;
  part = partOf(data, whole, choice);
  byId("tables").replaceWith(nodeOf(tableOf(part.day)));
  show();
}

for (const id of tabs) byId(`tab-${id}`).addEventListener("click", () => open(id));
byId("controls")
  .querySelector(".tabs")
  ?.addEventListener("keydown", (event) => {
    const { key } = event as KeyboardEvent;
    const at = tabs.indexOf(view);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[key];
    if (next === undefined) return;
    const id = tabs[(next + tabs.length) % tabs.length] ?? view;
    event.preventDefault();
    open(id);
    byId(`tab-${id}`).focus();
  });
form.addEventListener("change", filter);
form.addEventListener("reset", () => setTimeout(filter));
form.addEventListener("submit", (event) => event.preventDefault());
box.addEventListener("input", find);
box.addEventListener("focus", find);
byId("controls").addEventListener("keydown", (event) => {
  const buttons = [...found.querySelectorAll("button")];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  if (event.target !== box && at === -1) return;
  if (event.key === "ArrowDown") (buttons[at + 1] ?? buttons[0])?.focus();
  else if (event.key === "ArrowUp") (at <= 0 ? box : buttons[at - 1])?.focus();
  else if (event.key === "Enter" && event.target === box) buttons[0]?.click();
  else return;
  event.preventDefault();
});
document.addEventListener("pointerdown", (event) => {
  if (!(event.target instanceof Element && event.target.closest(".find"))) found.hidden = true;
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  if (!found.hidden) {
    found.hidden = true;
    box.value = "";
    find();
    box.focus();
  } else if (selected !== null) select(null, true);
});
byId("size").addEventListener("click", () => {
  const isActual = frame.classList.toggle("actual");
  byId("size").setAttribute("aria-pressed", String(isActual));
});
byId("controls").hidden = false;
show(true);
document.documentElement.setAttribute("data-ready", "");
