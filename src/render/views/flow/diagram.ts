// What the flow picture shows, in words and ids: people, controller and parties as boxes, legs joined between the same two as one line.

import {
  type Condition,
  categoryOf,
  countries,
  type DataItem,
  type DataMap,
  type Flow,
  forms,
  type GraphLeg,
  isIdOf,
  legsOf,
  nameOf,
  type Party,
  purposeLabelOf,
  roles,
} from "../../../model";
import { grouped } from "../../layout/grouped";
import type { LineStyle } from "../../theme";

export type BoxShape = "person" | "controller" | "company" | "service" | "authority" | "category" | "internal" | "successor";

export interface DiagramBox {
  readonly id: string;
  readonly shape: BoxShape;
  /** Lane key: a country code, `unknown`, `not-stated`; null for people. */
  readonly lane: string | null;
  readonly name: string;
  /** Second line: what it gets data for. */
  readonly detail: string;
  /** Role ids of the flows that arrive; `null` among them = a flow without a stated role. */
  readonly roles: readonly (string | null)[];
  /** What it passes on to itself. */
  readonly loops: readonly DiagramLink[];
  readonly desc: string;
}

export interface DiagramLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Ids of the flows it stands for; empty for collection. */
  readonly flows: readonly string[];
  readonly data: readonly string[];
  readonly conditions: readonly string[];
  readonly style: LineStyle;
  readonly desc: string;
}

export interface Diagram {
  readonly boxes: readonly DiagramBox[];
  readonly links: readonly DiagramLink[];
}

export interface DiagramOptions {
  /** Leaves out flows that begin later or have ended. */
  readonly on: string | null;
}

/** Boxes and lines of a map. Parties without any flow are left out, and so are non-flows and mentions. */
export function diagramOf(map: DataMap, { on }: DiagramOptions): Diagram {
  const flows = map.flows.filter((flow) => on === null || ((flow.since ?? "") <= on && (flow.until ?? "9999-12-31") >= on));
  const legs = joined([...flows.flatMap((flow) => legLinks(map, flow)), ...collectionLinks(map, flows)]);
  const links = legs.filter((link) => link.from !== link.to);
  const drawn = new Set(["controller", ...map.subjects.map((subject) => subject.id), ...legs.flatMap((link) => [link.from, link.to])]);
  const loopsOf = grouped(
    legs.filter((link) => link.from === link.to),
    (link) => link.from,
  );
  const loops = (id: string) => loopsOf.get(id) ?? [];
  const arriving = grouped(
    flows.flatMap((flow) => legsOf(flow).map((leg) => ({ flow, leg }))),
    ({ leg }) => leg.to,
  );
  const linked = new Set(links.map((link) => link.from));
  const covered = coveredByEveryone(map).filter((id) => !linked.has(id));
  const people = [
    ...map.subjects.map((subject) => subject.id).filter((id) => !covered.includes(id)),
    ...(drawn.has("everyone") ? ["everyone"] : []),
  ];
  return {
    boxes: [
      ...people.map((id) => personBox(map, id, id === "everyone" ? covered : [])),
      controllerBox(map, loops("controller")),
      ...map.parties
        .filter((party) => drawn.has(party.id))
        .map((party) => partyBox(map, party, arriving.get(party.id) ?? [], loops(party.id))),
    ],
    links,
  };
}

// ---------------------------------------------------------------- boxes

/** Subjects whose collection is said of everyone: they stand in one box, unless something is said of them alone. */
const coveredByEveryone = (map: DataMap): readonly string[] => {
  const about = map.collection
    .filter((one) => one.from === "everyone")
    .flatMap((one) => one.subjects ?? map.subjects.map((subject) => subject.id));
  return map.subjects.map((subject) => subject.id).filter((id) => about.includes(id));
};

const personBox = (map: DataMap, id: string, covered: readonly string[]): DiagramBox => ({
  id,
  shape: "person",
  lane: null,
  name: nameOf(map, id),
  detail: covered.map((one) => nameOf(map, one)).join(", "),
  roles: [],
  loops: [],
  desc: "people the data is about",
});

const controllerBox = (map: DataMap, loops: readonly DiagramLink[]): DiagramBox => ({
  id: "controller",
  shape: "controller",
  lane: laneOf(map.controller.country?.value ?? null),
  name: map.controller.name ?? "name not stated",
  detail: `controller${assertionNote(map.controller.country?.assertion)}`,
  roles: [],
  loops,
  desc: `controller; country ${map.controller.country?.value ?? "not stated"}`,
});

function partyBox(
  map: DataMap,
  party: Party,
  arriving: readonly { readonly flow: Flow; readonly leg: GraphLeg }[],
  loops: readonly DiagramLink[],
): DiagramBox {
  const country = countryOf(
    party,
    arriving.map(({ leg }) => leg.terms.country),
  );
  const purposes = [...new Set(arriving.filter(({ flow }) => flow.to === party.id).flatMap(({ flow }) => flow.purposes ?? []))];
  const passing = arriving.length > 0 && arriving.every(({ flow }) => flow.to !== party.id);
  const detail = passing
    ? "passes data on"
    : purposes
        .map((purpose) => purposeLabelOf(map, purpose))
        .sort()
        .join(", ");
  const roleIds = [...new Set(arriving.map(({ leg }) => leg.terms.role))].sort();
  return {
    id: party.id,
    shape: party.kind,
    lane: laneOf(country),
    name: party.name ?? party.id,
    detail: `${detail}${assertionNote(party.country?.assertion)}`,
    roles: roleIds,
    loops,
    desc: [
      `${party.kind}; country ${country ?? "not stated"}`,
      `role ${roleIds.length === 0 ? "not stated" : roleIds.map((role) => (role === null || !isIdOf(roles, role) ? "not stated" : roles[role].label)).join(", ")}`,
    ].join("; "),
  };
}

const assertionNote = (assertion: string | undefined): string =>
  assertion === undefined || assertion === "stated" ? "" : ` (country ${assertion})`;

/** The party's own country, else the one that its flows agree on. */
function countryOf(party: Party, ofLegs: readonly (string | null)[]): string | null {
  if (party.country !== null) return party.country.value;
  const stated = [...new Set(ofLegs.filter((country) => country !== null))];
  return stated.length === 1 ? (stated[0] ?? null) : stated.length > 1 ? stated.sort().join(" and ") : null;
}

const laneOf = (country: string | null): string => country ?? "not-stated";

/** What stands over a jurisdiction box. */
export function laneTitle(lane: string): string {
  if (lane === "not-stated") return "country not stated";
  if (lane === "unknown") return "country unknown";
  return lane
    .split(" and ")
    .map((code) => (isIdOf(countries, code) ? `${countries[code].name} (${code})` : code))
    .join(" and ");
}

// ---------------------------------------------------------------- lines

function legLinks(map: DataMap, flow: Flow): readonly DiagramLink[] {
  return legsOf(flow).map((leg) => {
    const possible = flow.may || flow.assertion !== "stated" || leg.terms.may || leg.terms.assertion !== "stated";
    return {
      id: `${leg.from} ${leg.to}`,
      from: leg.from,
      to: leg.to,
      flows: [flow.id],
      data: [
        ...(flow.data === null ? ["data not stated"] : flow.data.map((item) => dataWords(map, item))),
        ...(leg.to === flow.to ? flow.derives.map((item) => `derives ${dataWords(map, item)}`) : []),
      ],
      conditions: flow.onlyIf.map(conditionWords),
      style: possible ? "possible" : flow.onlyIf.length > 0 ? "conditional" : "plain",
      desc: flow.id,
    };
  });
}

/** People and third parties to the controller: what is collected; and people of whom nothing is said to be collected. */
function collectionLinks(map: DataMap, flows: readonly Flow[]): readonly DiagramLink[] {
  const link = (from: string, data: readonly string[], conditions: readonly string[], style: LineStyle): DiagramLink => ({
    id: `${from} controller`,
    from,
    to: "controller",
    flows: [],
    data,
    conditions,
    style,
    desc: "collection",
  });
  const stated = map.collection.map((one) =>
    link(
      one.from,
      one.data.map((item) => dataWords(map, item)),
      one.onlyIf.map(conditionWords),
      one.may || one.assertion !== "stated" ? "possible" : one.onlyIf.length > 0 ? "conditional" : "plain",
    ),
  );
  const from = new Set([...map.collection.map((one) => one.from), ...flows.map((flow) => flow.from), ...coveredByEveryone(map)]);
  const silent = map.subjects
    .filter((subject) => !from.has(subject.id))
    .map((subject) => link(subject.id, ["collection not stated"], [], "plain"));
  return [...stated, ...silent];
}

/** Lines between the same two boxes become one. It is only as dashed as its plainest part. */
function joined(links: readonly DiagramLink[]): readonly DiagramLink[] {
  const byEnds = grouped(links, (link) => link.id);
  return [...byEnds.keys()].sort().map((id) => {
    const parts = byEnds.get(id) as DiagramLink[];
    const first = parts[0] as DiagramLink;
    const style = (["plain", "conditional", "possible"] as const).find((one) => parts.some((part) => part.style === one)) ?? "plain";
    return {
      ...first,
      flows: unique(parts.flatMap((part) => part.flows)),
      data: unique(parts.flatMap((part) => part.data)),
      conditions: parts.every((part) => part.conditions.length > 0) ? unique(parts.flatMap((part) => part.conditions)) : [],
      style,
      desc: unique(
        parts.map(
          (part) => `${part.desc}: ${part.data.join(", ")}${part.conditions.length > 0 ? ` (if: ${part.conditions.join(", ")})` : ""}`,
        ),
      ).join("\n"),
    };
  });
}

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)].sort();

const conditionWords = (condition: Condition): string => condition.text ?? condition.kind.replaceAll("-", " ");

/** One data item as a label names it: its category, or the words of the text in quotes. */
export function dataWords(map: DataMap, item: DataItem): string {
  const form = item.becomes === undefined ? "" : ` (${forms[item.becomes].label})`;
  if (item.category === undefined) return `“${item.words ?? ""}”${form}`;
  const group = map.groups.find((one) => one.id === item.category);
  return `${group === undefined ? categoryOf(map, item.category).label : (group.label ?? group.id)}${form}`;
}
