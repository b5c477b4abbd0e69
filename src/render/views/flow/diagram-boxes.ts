// Boxes of the flow picture in words: who it is, in which country, what for, and as sure as the map has it.

import {
  type DataMap,
  type Flow,
  type GraphLeg,
  isIdOf,
  nameOf,
  type Party,
  partyOf,
  purposeLabelOf,
  purposes,
  roles,
} from "../../../model";
import type { PictureWords } from "../../../words/pictures";
import { grouped } from "../../layout/grouped";
import { type BoxCountry, countryOfController, countryOfParty } from "./box-country";
import type { BoxChange } from "./change";
import { apart } from "./data-words";
import type { DiagramLink, Way } from "./diagram-links";
import type { Grouping } from "./grouping";
import type { LaneId } from "./lane-title";
import { marked, surenessOfFlow, surestOf } from "./sureness";

export type BoxShape = "person" | "controller" | "company" | "service" | "authority" | "category" | "internal" | "successor";

export interface DiagramBox {
  readonly id: string;
  readonly shape: BoxShape;
  /** The group it stands in; null for people. */
  readonly lane: LaneId | null;
  /** Codes as the map has them, `unknown` among them; empty = not stated, and for people. */
  readonly countries: readonly string[];
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
  /** What became of it, where two maps are drawn. */
  readonly change?: BoxChange;
  /** On which other pages its lines go on, in words; or what changed of it. */
  readonly marks?: readonly string[];
  readonly desc: string;
}

/** People, and how their data comes where nothing is said to be collected from them. */
export function silentBox(map: DataMap, id: string, ways: readonly Way[], words: PictureWords): DiagramBox {
  const isParty = (way: Way) => partyOf(map, way.id) !== undefined;
  const parties = ways.filter(isParty);
  const people = ways.filter((way) => !isParty(way));
  const said = [namesOf(map, parties, words.box.dataFrom, words), namesOf(map, people, words.box.also, words)];
  return personBox(map, id, said.filter((one) => one !== "").join("; "), words);
}

/** Everyone, and who that is. */
export function everyoneBox(map: DataMap, covered: readonly string[], words: PictureWords): DiagramBox {
  const ways = covered.map((id): Way => ({ id, sureness: "plain" }));
  return personBox(map, "everyone", namesOf(map, ways, words.box.including, words), words);
}

const namesOf = (map: DataMap, ways: readonly Way[], said: (names: string) => string, words: PictureWords): string =>
  ways.length === 0
    ? ""
    : said(ways.map(({ id, sureness }) => marked(apart(visible(whoIs(map, id, words)) ?? id), sureness, "plain", words)).join(", "));

/** "everyone" is a word of ours, and no name. */
const whoIs = (map: DataMap, id: string, words: PictureWords): string => {
  const name = nameOf(map, id);
  return id === "everyone" && name === id ? words.box.everyone : name;
};

/** A name made of nothing that can be seen is none. */
export const visible = (name: string | null): string | null =>
  name !== null && /[^\p{Default_Ignorable_Code_Point}\p{Z}\p{C}\p{M}\u2800]/u.test(name) ? name : null;

const personBox = (map: DataMap, id: string, detail: string, words: PictureWords): DiagramBox => ({
  id,
  shape: "person",
  lane: null,
  countries: [],
  name: visible(whoIs(map, id, words)) ?? id,
  isNameless: false,
  isOpen: false,
  detail,
  roles: [],
  loops: [],
  desc: `${words.box.people}${detail === "" ? "" : `; ${detail}`}`,
});

export function controllerBox(map: DataMap, loops: readonly DiagramLink[], grouping: Grouping, words: PictureWords): DiagramBox {
  const country = countryOfController(map, grouping, words);
  const name = visible(map.controller.name);
  return {
    id: "controller",
    shape: "controller",
    lane: country.lane,
    countries: country.codes,
    name: name ?? words.box.nameNotStated,
    isNameless: name === null,
    isOpen: country.isOpen,
    detail: withCountry(country, words.box.controller),
    roles: [],
    loops,
    desc: `${words.box.controller}; ${country.desc}`,
  };
}

/** The code goes first: it is what the eye looks for now that no box of a country says it. */
const withCountry = ({ words }: BoxCountry, detail: string): string => [words, detail].filter((one) => one !== "").join(" · ");

export function partyBox(
  map: DataMap,
  party: Party,
  arriving: readonly { readonly flow: Flow; readonly leg: GraphLeg }[],
  loops: readonly DiagramLink[],
  grouping: Grouping,
  words: PictureWords,
): DiagramBox {
  const country = countryOfParty(
    party,
    arriving.map(({ leg }) => leg.terms),
    grouping,
    words,
  );
  const last = arriving.filter(({ flow }) => flow.to === party.id).map(({ flow }) => flow);
  const detail = arriving.length > 0 && last.length === 0 ? words.box.passesOn : purposeWords(map, last, words);
  const roleIds = [...new Set(arriving.map(({ leg }) => leg.terms.role))].sort();
  return {
    id: party.id,
    shape: party.kind,
    lane: country.lane,
    countries: country.codes,
    name: visible(party.name) ?? party.id,
    isNameless: false,
    isOpen: country.isOpen,
    detail: withCountry(country, detail),
    roles: roleIds,
    loops,
    desc: [
      `${words.box.kind(party.kind)}; ${country.desc}`,
      roleIds.length === 0
        ? words.box.getsNothing
        : words.box.role(
            roleIds.map((role) => (role === null || !isIdOf(roles, role) ? words.box.roleNotStated : words.roles[role])).join(", "),
          ),
    ].join("; "),
  };
}

/** What the flows are for; a purpose of flows that are less sure than the surest of all says so. */
function purposeWords(map: DataMap, flows: readonly Flow[], words: PictureWords): string {
  const known = flows.map((flow) => ({ purposes: flow.purposes ?? [], sureness: surenessOfFlow(map, flow) }));
  const around = surestOf(known.map(({ sureness }) => sureness));
  const levels = grouped(
    known.flatMap(({ purposes, sureness }) => purposes.map((purpose) => ({ purpose, sureness }))),
    ({ purpose }) => purpose,
  );
  return [...levels]
    .map(([purpose, own]) => marked(purposeLabel(map, purpose, words), surestOf(own.map(({ sureness }) => sureness)), around, words))
    .sort()
    .join(", ");
}

/** What a purpose is called; own ones of a map stand as it names them. */
export const purposeLabel = (map: DataMap, id: string, words: PictureWords): string =>
  isIdOf(purposes, id) ? words.purposes[id] : purposeLabelOf(map, id);
