// What the flow picture shows, in words and ids: people, controller and parties as boxes, legs joined between the same two as one line.

import { type DataMap, isOn, legsOf, type PlainDate, type RegimeId } from "../../../model";
import { english, type PictureWords } from "../../../words/pictures";
import { grouped } from "../../layout/grouped";
import { controllerBox, type DiagramBox, everyoneBox, partyBox, silentBox } from "./diagram-boxes";
import { coveredByEveryone, type DiagramLink, linksOf, waysOf } from "./diagram-links";
import { type Grouping, groupingOf, isByLaw } from "./grouping";

export interface Diagram {
  readonly boxes: readonly DiagramBox[];
  readonly links: readonly DiagramLink[];
  /** The law that boxes are grouped by. */
  readonly regime: RegimeId;
  /** That law and the day in words; null = no country is stated, so it grouped nothing. */
  readonly grouped: string | null;
  /** The language of everything that is not a name. */
  readonly words: PictureWords;
}

export interface DiagramOptions {
  /** Leaves out flows that begin later or have ended. */
  readonly on: PlainDate | null;
  /** Default: English, for the page. */
  readonly words?: PictureWords;
  /** Default: by the law and the day of the map. */
  readonly grouping?: Grouping;
}

/** Boxes and lines of a map. Parties without any flow are left out, and so are non-flows and mentions. */
export function diagramOf(map: DataMap, { on, words = english, grouping = groupingOf(map, on, words) }: DiagramOptions): Diagram {
  const flows = map.flows.filter((flow) => on === null || isOn(flow, on));
  const legs = linksOf(map, flows, words);
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
  const boxes = [
    ...own.map((id) => silentBox(map, id, waysOf(map, flows, id), words)),
    ...(drawn.has("everyone") ? [everyoneBox(map, covered, words)] : []),
    controllerBox(map, loops("controller"), grouping, words),
    ...map.parties
      .filter((party) => drawn.has(party.id))
      .map((party) => partyBox(map, party, arriving.get(party.id) ?? [], loops(party.id), grouping, words)),
  ];
  return { boxes, links, regime: grouping.regime, grouped: boxes.some(({ lane }) => isByLaw(lane)) ? grouping.words : null, words };
}
