// The picture in the page: draws it, makes its shapes reachable, dims what lies on no path, and moves the focus from shape to shape.

import type { View } from "../../draw";
import type { Day } from "../day";
import { isSame, type Target, traceOf } from "../target";
import { byId, svgOf } from "./dom";
import { type Shape, shapesOf } from "./targets";

export interface Picture {
  show(text: string | null, view: View, day: Day): void;
  /** Selects and marks; null = nothing. */
  choose(target: Target | null): void;
  match(targets: readonly Target[]): void;
  focus(target: Target): boolean;
}

export function pictureIn(onSelect: (target: Target) => void): Picture {
  const frame = byId("picture");
  let shapes: readonly Shape[] = [];
  let chosen: Target | null = null;
  let day: Day | null = null;
  const stops = (): readonly Shape[] => shapes.filter(({ element }) => element.getAttribute("role") === "button");
  const svg = (): SVGSVGElement | null => frame.querySelector("svg");
  const shapeOf = (node: EventTarget | null): Shape | undefined =>
    node instanceof Element ? shapes.findLast(({ element }) => element.contains(node)) : undefined;

  function light(target: Target | null): void {
    svg()?.classList.toggle("tracing", target !== null);
    if (target === null || day === null) return;
    const { nodes, lines, flows } = traceOf(day, target);
    for (const { element, target: own } of shapes) {
      const isLit =
        isSame(own, target) ||
        (own.kind === "node" && nodes.has(own.id)) ||
        (own.kind === "line" && lines.has(`${own.from} ${own.to}`)) ||
        (own.kind === "flows" && own.flows.some((flow) => flows.has(flow))) ||
        ((own.kind === "category" || own.kind === "country") &&
          day !== null &&
          [...traceOf(day, own).flows].some((flow) => flows.has(flow)));
      element.classList.toggle("lit", isLit);
    }
  }

  function roving(to: Shape): void {
    for (const { element } of stops()) element.setAttribute("tabindex", element === to.element ? "0" : "-1");
  }

  function go(key: string): boolean {
    const all = stops();
    const here = all.find(({ element }) => element === document.activeElement);
    const next = key === "Home" ? all[0] : key === "End" ? all.at(-1) : here === undefined ? all[0] : nearest(here, all, key);
    if (next === undefined) return false;
    roving(next);
    next.element.focus();
    next.element.scrollIntoView({ block: "nearest", inline: "nearest" });
    return true;
  }

  frame.addEventListener("pointerover", (event) => light(shapeOf(event.target)?.target ?? chosen));
  frame.addEventListener("pointerleave", () => light(chosen));
  frame.addEventListener("focusin", (event) => light(shapeOf(event.target)?.target ?? chosen));
  frame.addEventListener("focusout", () => light(chosen));
  frame.addEventListener("click", (event) => {
    const shape = shapeOf(event.target);
    if (shape !== undefined) onSelect(shape.target);
  });
  frame.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const shape = shapeOf(event.target);
    if (shape !== undefined && (event.key === "Enter" || event.key === " ")) onSelect(shape.target);
    else if (!/^(?:Arrow|Home|End)/.test(event.key) || !go(event.key)) return;
    event.preventDefault();
  });

  return {
    show(text, view, now) {
      day = now;
      if (text !== null) frame.replaceChildren(svgOf(text));
      const drawn = svg();
      shapes = drawn === null ? [] : shapesOf(drawn, view, now);
      drawn?.setAttribute("role", "group");
      prepare(shapes, view);
      chosen = null;
    },
    choose(target) {
      chosen = target;
      for (const { element, target: own } of shapes) {
        const isChosen = target !== null && isSame(own, target);
        element.classList.toggle("chosen", isChosen);
        if (isChosen && element.getAttribute("role") === "button") element.scrollIntoView({ block: "nearest", inline: "nearest" });
      }
      light(target);
    },
    match(targets) {
      for (const { element, target } of shapes)
        element.classList.toggle(
          "matched",
          targets.some((one) => isSame(one, target)),
        );
    },
    focus(target) {
      const shape = stops().find((one) => isSame(one.target, target));
      if (shape === undefined) return false;
      roving(shape);
      shape.element.focus();
      shape.element.scrollIntoView({ block: "nearest", inline: "nearest" });
      return true;
    },
  };
}

/** One stop for each thing: where a line has a label, the label. Lines get a wide invisible twin, so that a pointer finds them. */
function prepare(shapes: readonly Shape[], view: View): void {
  const rank = ({ element: { dataset } }: Shape): number =>
    dataset.flow !== undefined || dataset.collection !== undefined ? 1 : view === "transfers" && dataset.label !== undefined ? 1 : 0;
  const seen = new Map<string, Shape>();
  for (const shape of shapes) {
    shape.element.setAttribute("data-dims", "");
    const line = shape.element.querySelector("path");
    // An outline around a bent line would be a frame around half the picture: the line itself is made stronger.
    if (rank(shape) === 1) shape.element.setAttribute("data-ends", "");
    if (rank(shape) === 1 && view !== "sankey" && line !== null) {
      const hit = line.cloneNode() as SVGPathElement;
      hit.removeAttribute("marker-end");
      hit.setAttribute("class", "hit");
      shape.element.append(hit);
    }
    const key = JSON.stringify(shape.target);
    const before = seen.get(key);
    if (before === undefined || rank(shape) < rank(before)) seen.set(key, shape);
  }
  [...seen.values()].forEach(({ element }, at) => {
    element.setAttribute("role", "button");
    element.setAttribute("tabindex", at === 0 ? "0" : "-1");
    element.setAttribute("aria-label", nameOf(element));
  });
}

/** The next shape in the direction of an arrow key: near, and not far aside. */
function nearest(from: Shape, all: readonly Shape[], key: string): Shape | undefined {
  const middle = ({ element }: Shape): readonly [number, number] => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  };
  const [x, y] = middle(from);
  const isLevel = key === "ArrowLeft" || key === "ArrowRight";
  const sign = key === "ArrowRight" || key === "ArrowDown" ? 1 : -1;
  const ways = all.flatMap((shape) => {
    const [left, top] = middle(shape);
    const ahead = sign * (isLevel ? left - x : top - y);
    const aside = Math.abs(isLevel ? top - y : left - x);
    return shape === from || ahead < 2 ? [] : [{ shape, far: ahead + 2.5 * aside }];
  });
  return ways.sort((a, b) => a.far - b.far)[0]?.shape;
}

/** What is seen comes first, so that whoever speaks to the page can say what they see; then the whole of it. */
function nameOf(element: SVGGElement): string {
  const title = element.querySelector(":scope > title")?.textContent ?? "";
  const seen = [...element.querySelectorAll("text")].map(({ textContent }) => textContent ?? "").join(" ");
  return title.includes(seen) ? title : `${seen}: ${title}`;
}
