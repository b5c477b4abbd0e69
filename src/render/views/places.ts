// Countries of boxes in words, for pictures that say them one by one.

import { countries, isIdOf } from "../../model";
import type { PictureWords } from "../../words/pictures";
import type { DiagramBox } from "./flow/diagram-boxes";

type Placed = Pick<DiagramBox, "countries">;

/** One id for one set of countries: `US`, `IE and US`, `unknown`, `not-stated`. */
export const placeId = ({ countries: codes }: Placed): string => (codes.length === 0 ? "not-stated" : codes.join(" and "));

/** `United States (US)`, `Ireland (IE) and United States (US)`, `country not stated`. */
export const placeName = ({ countries: codes }: Placed, words: PictureWords): string =>
  codes.length === 0 ? words.place.notStated : words.and(codes.map((code) => nameOfCode(code, words)));

/** In a narrow column: `US`, `IE, US`, `?` = unknown, `–` = not stated. */
export const placeCode = ({ countries: codes }: Placed): string =>
  codes.length === 0 ? "–" : codes.map((code) => (code === "unknown" ? "?" : code)).join(", ");

const nameOfCode = (code: string, words: PictureWords): string =>
  code === "unknown" ? words.place.unknown : isIdOf(countries, code) ? `${words.country(code)} (${code})` : code;
