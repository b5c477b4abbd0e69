// Words of the HTML page and its table by language.

import type { Language } from "../types";
import { english } from "./english";
import { french } from "./french";
import { german } from "./german";
import type { PageWords } from "./types";

const all: Readonly<Record<Language, PageWords>> = { en: english, de: german, fr: french };

export const pageWordsOf = (language: Language): PageWords => all[language];
