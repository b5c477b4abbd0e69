// Everyday words for categories, so that `whogets email` asks for contact.email. Roots such as payment and health need none.

import { type CategoryId, categories } from "./categories";
import { isIdOf, tableOf } from "./table";

/** Lower-case word to category id. A word here can be no group id of a map, so the list stays short. */
export const categoryAliases = tableOf<CategoryId>()({
  name: "identity.name",
  photo: "identity.photo",
  passport: "identity.document",
  birthday: "identity.dateOfBirth",
  gender: "identity.gender",
  email: "contact.email",
  "e-mail": "contact.email",
  mail: "contact.email",
  phone: "contact.phone",
  telephone: "contact.phone",
  mobile: "contact.phone",
  address: "contact.address",
  login: "account.login",
  username: "account.login",
  password: "account.password",
  card: "payment.card",
  "credit-card": "payment.card",
  iban: "payment.account",
  ip: "device.ip",
  "ip-address": "device.ip",
  browser: "device.browser",
  cookie: "device.cookieId",
  cookies: "device.cookieId",
  gps: "location.precise",
  behavior: "behaviour",
  language: "preference.language",
  salary: "professional.salary",
  aml: "risk.aml",
  religion: "special.religion",
  ethnicity: "special.ethnicity",
  biometrics: "special.biometric",
});

export type CategoryAlias = keyof typeof categoryAliases;

/** The category that a word means: its id as it stands, or an alias in any case. */
export function resolveCategory(word: string): CategoryId | undefined {
  if (isIdOf(categories, word)) return word;
  const lower = word.toLowerCase();
  return isIdOf(categoryAliases, lower) ? categoryAliases[lower] : undefined;
}
