// What people write in place of a country code: names, three letters, everyday words. For suggestions only: a map has codes.

import { type CountryCode, countries, countryAliases } from "./countries";
import { idsOf, isIdOf, tableOf } from "./table";

/** ISO 3166-1 alpha-3 of the countries that maps name most, and words that are no name of the table. Lower case. */
const words = tableOf<CountryCode>()({
  are: "AE",
  arg: "AR",
  aus: "AU",
  aut: "AT",
  bel: "BE",
  bgr: "BG",
  bra: "BR",
  can: "CA",
  che: "CH",
  chn: "CN",
  cyp: "CY",
  cze: "CZ",
  deu: "DE",
  dnk: "DK",
  esp: "ES",
  est: "EE",
  fin: "FI",
  fra: "FR",
  gbr: "GB",
  ger: "DE",
  grc: "GR",
  hkg: "HK",
  hrv: "HR",
  hun: "HU",
  ind: "IN",
  irl: "IE",
  isl: "IS",
  isr: "IL",
  ita: "IT",
  jpn: "JP",
  kor: "KR",
  lie: "LI",
  ltu: "LT",
  lux: "LU",
  lva: "LV",
  mex: "MX",
  mlt: "MT",
  nld: "NL",
  nor: "NO",
  nzl: "NZ",
  phl: "PH",
  pol: "PL",
  prt: "PT",
  rou: "RO",
  rus: "RU",
  sgp: "SG",
  srb: "RS",
  svk: "SK",
  svn: "SI",
  swe: "SE",
  tur: "TR",
  twn: "TW",
  ukr: "UA",
  usa: "US",
  vnm: "VN",
  zaf: "ZA",
  america: "US",
  britain: "GB",
  czechrepublic: "CZ",
  deutschland: "DE",
  eire: "IE",
  england: "GB",
  greatbritain: "GB",
  holland: "NL",
  korea: "KR",
  northernireland: "GB",
  scotland: "GB",
  unitedstatesofamerica: "US",
  wales: "GB",
});

/** Letters only, lower case, without accents and without a "the". */
const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/[^a-z]+/g, "");

/** The code that a word stands for: another case, a code of the EU, three letters, or a name. Two letters are never taken for two others. */
export function countryMeant(word: string): CountryCode | null {
  if (word.length > 100) return null;
  const code = word.toUpperCase();
  if (isIdOf(countries, code)) return code;
  if (isIdOf(countryAliases, code)) return countryAliases[code];
  const name = plain(word);
  if (isIdOf(words, name)) return words[name];
  if (name.length < 4) return null;
  return idsOf(countries).find((id) => plain(countries[id].name) === name) ?? null;
}
