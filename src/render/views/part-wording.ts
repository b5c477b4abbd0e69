// What a part of a map is called in the language of a picture.

import { categories, countries, isIdOf } from "../../model";
import type { PictureWords } from "../../words/pictures";

/** As a filter asks for it (`FilterWording`). */
export const partWording = (words: PictureWords) => ({
  ...words.part,
  everyone: words.box.everyone,
  controller: words.box.controller,
  category: (id: string): string | null => (isIdOf(categories, id) ? words.categories[id] : null),
  country: (code: string): string | null => (isIdOf(countries, code) ? words.country(code) : null),
});
