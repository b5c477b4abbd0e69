// What stands over a jurisdiction box: names are shortened where room is short, codes are not.

import { countries, isIdOf } from "../../../model";

const nameOf = (code: string): string => (isIdOf(countries, code) ? countries[code].name : "");

/** The whole title of a lane: the names of its countries with their codes. */
export function laneTitle(lane: string): string {
  if (lane === "not-stated") return "country not stated";
  if (lane === "unknown") return "country unknown";
  return titled(lane.split(" and "), Number.POSITIVE_INFINITY).join(" and ");
}

/** The longest form of the title that fits: names cut to fewer and fewer letters, then codes alone, then the first codes. */
export function laneTitleIn(lane: string, fits: (title: string) => boolean): string {
  const whole = laneTitle(lane);
  const codes = lane.split(" and ");
  if (fits(whole) || codes.every((code) => nameOf(code) === "")) return whole;
  const longest = Math.max(...codes.map((code) => nameOf(code).length));
  for (let letters = longest - 1; letters >= 6; letters--) {
    const title = titled(codes, letters).join(", ");
    if (fits(title)) return title;
  }
  for (let shown = codes.length; shown > 0; shown--) {
    const rest = codes.length - shown;
    const title = `${codes.slice(0, shown).join(rest > 0 ? ", " : " and ")}${rest > 0 ? ` +${rest} more` : ""}`;
    if (fits(title)) return title;
  }
  return `${codes.length} countries`;
}

const titled = (codes: readonly string[], letters: number): readonly string[] =>
  codes.map((code) => {
    const name = nameOf(code);
    if (name === "") return code;
    return `${name.length <= letters ? name : `${name.slice(0, letters - 1).trimEnd()}…`} (${code})`;
  });
