// What the band picture shows, in words and numbers: kinds of data, who gets them, in which country.

import type { DataMap } from "../../../model";
import type { PictureWords } from "../../../words/pictures";
import { grouped } from "../../layout/grouped";
import { type CellStatus, cellStatuses, type PictureCell } from "../cell";
import type { Diagram } from "../flow/diagram";
import type { BoxShape } from "../flow/diagram-boxes";
import { byCategory, categoryAt, categoryName, namesOf } from "../names";
import { placeId, placeName } from "../places";

export type Column = "category" | "party" | "country";

export interface SankeyBox {
  /** Unique among all boxes; `own` is the id of the map. */
  readonly id: string;
  readonly own: string;
  readonly column: Column;
  readonly name: string;
  readonly detail: string;
  readonly desc: string;
  readonly shape: BoxShape | null;
}

export interface SankeyBand {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly status: CellStatus;
  /** How many kinds of data, each counted once for every recipient. */
  readonly value: number;
  readonly title: string;
  readonly flows: readonly string[];
}

export interface Bands {
  readonly boxes: readonly SankeyBox[];
  readonly bands: readonly SankeyBand[];
}

/** Cells of what is named; a category stands in its first `level` parts. */
export function bandsOf(map: DataMap, diagram: Diagram, all: readonly PictureCell[], level: number): Bands {
  const cells = all.filter(({ named }) => named);
  const parties = diagram.boxes.filter(({ id }) => cells.some(({ party }) => party === id));
  const { words } = diagram;
  const names = namesOf(parties);
  const boxOf = new Map(parties.map((box) => [box.id, box]));
  const placeOf = (party: string) => placeId(boxOf.get(party) ?? { countries: [] });
  const kindOf = ({ category }: PictureCell) => (category === null ? null : categoryAt(category, level));
  const kinds = [...grouped(cells, kindOf)].sort(([a], [b]) => byCategory(a, b));
  const byParty = grouped(cells, ({ party }) => party);
  const byPlace = [...grouped(cells, ({ party }) => placeOf(party))].sort(([a], [b]) => (a < b ? -1 : 1));
  const boxes: readonly SankeyBox[] = [
    ...kinds.map(([kind, own]): SankeyBox => {
      const [inside, getting] = [new Set(own.map(({ category }) => category)), new Set(own.map(({ party }) => party))];
      const detail = `${inside.size > 1 || ![...inside].includes(kind) ? `${words.sankey.kinds(inside.size)}, ` : ""}${words.sankey.recipients(getting.size)}`;
      const kinds = [...inside].sort(byCategory).map((id) => categoryName(map, id, words));
      return {
        id: idOf("category", kind ?? "not-stated"),
        own: kind ?? "not-stated",
        column: "category",
        name: categoryName(map, kind, words),
        detail,
        desc: words.sankey.kindsAre(kinds.join(", ")),
        shape: null,
      };
    }),
    ...parties.map((box): SankeyBox => {
      const own = byParty.get(box.id) ?? [];
      return {
        id: idOf("party", box.id),
        own: box.id,
        column: "party",
        name: names.get(box.id) ?? box.id,
        detail: kindsText(own, words),
        desc: box.desc,
        shape: box.shape,
      };
    }),
    ...byPlace.map(([place, own]): SankeyBox => {
      const getting = new Set(own.map(({ party }) => party));
      return {
        id: idOf("country", place),
        own: place,
        column: "country",
        name: placeName(boxOf.get(own[0]?.party ?? "") ?? { countries: [] }, words),
        detail: words.sankey.recipients(getting.size),
        desc: words.sankey.recipientsAre(
          [...getting]
            .sort()
            .map((id) => names.get(id) ?? id)
            .join(", "),
        ),
        shape: null,
      };
    }),
  ];
  const band = (
    from: SankeyBox["id"],
    to: SankeyBox["id"],
    status: CellStatus,
    own: readonly PictureCell[],
    title: string,
  ): SankeyBand => ({
    id: JSON.stringify([from, to, status]),
    from,
    to,
    status,
    value: own.length,
    title,
    flows: [...new Set(own.flatMap(({ flows }) => flows))].sort(),
  });
  const bands = parties.flatMap((box) => {
    const own = byParty.get(box.id) ?? [];
    const party = idOf("party", box.id);
    const name = names.get(box.id) ?? box.id;
    const ofStatus = (some: readonly PictureCell[], status: CellStatus) => some.filter((cell) => cell.status === status);
    return cellStatuses.flatMap((status) => {
      const sure = ofStatus(own, status);
      if (sure.length === 0) return [];
      const incoming = [...grouped(sure, kindOf)].map(([kind, some]) => {
        const all = some.map(({ category }) => categoryName(map, category, words)).join(", ");
        return band(
          idOf("category", kind ?? "not-stated"),
          party,
          status,
          some,
          words.sankey.band(categoryName(map, kind, words), name, words.sankey.status[status], all),
        );
      });
      return [
        ...incoming,
        band(
          party,
          idOf("country", placeId(box)),
          status,
          sure,
          words.of(`${name}, ${placeName(box, words)}`, `${kindsText(sure, words)}, ${words.sankey.status[status]}`),
        ),
      ];
    });
  });
  return { boxes, bands: [...bands].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

const idOf = (column: Column, id: string): string => `${column} ${id}`;
const kindsText = (cells: readonly PictureCell[], words: PictureWords): string =>
  cells.every(({ category }) => category === null) ? words.data.notStated : words.sankey.kindsOfData(cells.length);
