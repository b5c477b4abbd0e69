// What the flow picture shows, in words and ids: people, controller and parties as boxes, legs joined between the same two as one line.

import { type DataMap, type Flow, type GraphLeg, isIdOf, legsOf, nameOf, type Party, partyOf, purposeLabelOf, roles } from "../../../model";
import { grouped } from "../../layout/grouped";
import { type BoxCountry, countryOfController, countryOfParty } from "./box-country";
import { apart } from "./data-words";
import { coveredByEveryone, type DiagramLink, linksOf, waysOf } from "./diagram-links";
import type { Grouping } from "./grouping";
import type { LaneId } from "./lane-title";

export type BoxShape = "person" | "controller" | "company" | "service" | "authority" | "category" | "internal" | "successor";

export interface DiagramBox {
  readonly id: string;
  readonly shape: BoxShape;
  /** The group it stands in; null for people. */
  readonly lane: LaneId | null;
  readonly name: string;
  /** Nobody said what it is called. */
  readonly isNameless: boolean;
  /** Its code has a mark that the legend explains. */
  readonly isOpen: boolean;
  /** Second line: its country and what it gets data for. */
  readonly detail: string;
  /** Role ids of the flows that arrive; `null` among them = a flow without a stated role. */
  readonly roles: readonly (string | null)[];
  /** What it passes on to itself. */
  readonly loops: readonly DiagramLink[];
  readonly desc: string;
}

export interface Diagram {
  readonly boxes: readonly DiagramBox[];
  readonly links: readonly DiagramLink[];
}

export interface DiagramOptions {
  /** Leaves out flows that begin later or have ended. */
  readonly on: string | null;
  readonly grouping: Grouping;
}

/** The name of a controller that has none. */
export const nameNotStated = "name not stated";

/** Boxes and lines of a map. Parties without any flow are left out, and so are non-flows and mentions. */
export function diagramOf(map: DataMap, { on, grouping }: DiagramOptions): Diagram {
  const flows = map.flows.filter((flow) => on === null || ((flow.since ?? "") <= on && (flow.until ?? "9999-12-31") >= on));
  const legs = linksOf(map, flows);
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
  const covered = coveredByEveryone(map);
  // Who is covered stands in the box of everyone alone, unless something is said of them alone.
  const own = map.subjects.map((subject) => subject.id).filter((id) => linked.has(id) || !covered.includes(id));
  return {
    boxes: [
      ...own.map((id) => personBox(map, id, waysWords(map, waysOf(map, flows, id)))),
      ...(drawn.has("everyone") ? [personBox(map, "everyone", namesOf(map, covered, "including"))] : []),
      controllerBox(map, loops("controller"), grouping),
      ...map.parties
        .filter((party) => drawn.has(party.id))
        .map((party) => partyBox(map, party, arriving.get(party.id) ?? [], loops(party.id), grouping)),
    ],
    links,
  };
}

// ---------------------------------------------------------------- boxes

const namesOf = (map: DataMap, ids: readonly string[], lead: string): string =>
  ids.length === 0 ? "" : `${lead} ${ids.map((id) => apart(visible(nameOf(map, id)) ?? id)).join(", ")}`;

/** How data comes of people from whom nothing is said to be collected. */
const waysWords = (map: DataMap, ways: readonly string[]): string => {
  const isParty = (id: string) => partyOf(map, id) !== undefined;
  const words = [
    namesOf(map, ways.filter(isParty), "data from"),
    namesOf(
      map,
      ways.filter((id) => !isParty(id)),
      "also",
    ),
  ];
  return words.filter((one) => one !== "").join("; ");
};

/** A name made of nothing that can be seen is none. */
const visible = (name: string | null): string | null =>
  name !== null && /[^\p{Default_Ignorable_Code_Point}\p{Z}\p{C}\p{M}\u2800]/u.test(name) ? name : null;

const personBox = (map: DataMap, id: string, detail: string): DiagramBox => ({
  id,
  shape: "person",
  lane: null,
  name: visible(nameOf(map, id)) ?? id,
  isNameless: false,
  isOpen: false,
  detail,
  roles: [],
  loops: [],
  desc: `people the data is about${detail === "" ? "" : `; ${detail}`}`,
});

function controllerBox(map: DataMap, loops: readonly DiagramLink[], grouping: Grouping): DiagramBox {
  const country = countryOfController(map, grouping);
  const name = visible(map.controller.name);
  return {
    id: "controller",
    shape: "controller",
    lane: country.lane,
    name: name ?? nameNotStated,
    isNameless: name === null,
    isOpen: country.isOpen,
    detail: withCountry(country, "controller"),
    roles: [],
    loops,
    desc: `controller; ${country.desc}`,
  };
}

/** The code goes first: it is what the eye looks for now that no box of a country says it. */
const withCountry = ({ words }: BoxCountry, detail: string): string => [words, detail].filter((one) => one !== "").join(" · ");

function partyBox(
  map: DataMap,
  party: Party,
  arriving: readonly { readonly flow: Flow; readonly leg: GraphLeg }[],
  loops: readonly DiagramLink[],
  grouping: Grouping,
): DiagramBox {
  const country = countryOfParty(
    party,
    arriving.map(({ leg }) => leg.terms),
    grouping,
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
    lane: country.lane,
    name: visible(party.name) ?? party.id,
    isNameless: false,
    isOpen: country.isOpen,
    detail: withCountry(country, detail),
    roles: roleIds,
    loops,
    desc: [
      `${party.kind}; ${country.desc}`,
      `${roleIds.length === 0 ? "gets nothing; a source of data" : `role ${roleIds.map((role) => (role === null || !isIdOf(roles, role) ? "not stated" : roles[role].label)).join(", ")}`}`,
    ].join("; "),
  };
}
