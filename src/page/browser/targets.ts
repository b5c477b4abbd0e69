// What each shape of a picture stands for, found by the ids that pictures carry.

import type { View } from "../../draw";
import type { Day } from "../day";
import type { Target } from "../target";

export interface Shape {
  readonly element: SVGGElement;
  readonly target: Target;
}

const titleOf = (element: Element): string => element.querySelector(":scope > title")?.textContent ?? "";
const ids = (text: string | undefined): readonly string[] => (text ?? "").split(" ").filter((id) => id !== "");

export function shapesOf(svg: SVGSVGElement, view: View, day: Day): readonly Shape[] {
  const all = [
    ...svg.querySelectorAll<SVGGElement>(
      "g[data-node],g[data-flow],g[data-collection],g[data-label],g[data-cell],g[data-category],g[data-country]",
    ),
  ];
  if (view === "transfers") return all.flatMap((element) => ofTransfers(element, all));
  // Lines carry no ends, and stand in the order of the links.
  let at = 0;
  const links = day.links.filter(({ from, to }) => from !== to);
  return all.flatMap((element): readonly Shape[] => {
    const { node, flow, collection, label, cell, category, country } = element.dataset;
    const is = (target: Target): readonly Shape[] => [{ element, target }];
    if (node !== undefined) return is({ kind: "node", id: node });
    if (category !== undefined) return is({ kind: "category", id: category === "not-stated" ? null : category });
    if (country !== undefined) return is({ kind: "country", id: country });
    if (cell !== undefined)
      return is({
        kind: "flows",
        flows: ids(element.querySelector(":scope > desc")?.textContent?.replace(day.pictures.flowIds(""), "").replaceAll(",", "")),
        name: titleOf(element),
      });
    if (label !== undefined) {
      const [from = "", to = ""] = label.split(" ");
      return is({ kind: "line", from, to });
    }
    if (view === "sankey") return is({ kind: "flows", flows: ids(flow), name: titleOf(element) });
    if (element.parentElement?.closest("[data-node]") != null) return [];
    while (at < links.length) {
      const link = links[at++];
      if (link === undefined) break;
      const isIt = link.flows.length > 0 ? link.flows.join(" ") === flow : link.from === collection;
      if (isIt) return is({ kind: "line", from: link.from, to: link.to });
    }
    return [];
  });
}

/** An arc, its label and its row of the list have one title. */
function ofTransfers(element: SVGGElement, all: readonly SVGGElement[]): readonly Shape[] {
  const { node, flow, label } = element.dataset;
  if (node !== undefined && !node.startsWith("line-")) return [{ element, target: { kind: "country", id: node } }];
  if (node === undefined && flow === undefined && label === undefined) return [];
  const title = titleOf(element);
  const arc = all.find((one) => one.dataset.flow !== undefined && titleOf(one) === title);
  return arc === undefined
    ? []
    : [{ element, target: { kind: "flows", flows: ids(arc.dataset.flow), name: title.split("\n")[0] ?? title } }];
}
