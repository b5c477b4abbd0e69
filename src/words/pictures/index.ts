// Words of pictures by language.

import type { Language } from "../types";
import { english } from "./english";
import { french } from "./french";
import { german } from "./german";
import type { PictureWords } from "./types";

export type { Language } from "../types";
export { english } from "./english";
export type { ChangedFacet, ChangeStatus, LaneWords, PictureWords } from "./types";

const all: Readonly<Record<Language, PictureWords>> = { en: english, de: german, fr: french };

export const pictureLanguages: readonly Language[] = ["en", "de", "fr"];

export const pictureWordsOf = (language: Language): PictureWords => all[language];
