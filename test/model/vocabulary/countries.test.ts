// The country table against a second copy of the list, typed from another source than the table.

import { describe, expect, it, test } from "vitest";
import { countries, countryAliases, idsOf, isIdOf } from "../../../src/model/vocabulary";

// ISO 3166-1 alpha-2 as in iso3166.tab of the tz database.
const iso = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG
  CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL
  GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA
  LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP
  NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV
  SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`
  .trim()
  .split(/\s+/);

const codes = idsOf(countries);

describe("countries", () => {
  it("are the 249 of ISO 3166-1, Kosovo, and two international organisations", () => {
    expect(new Set(iso).size).toBe(249);
    expect(codes).toHaveLength(252);
    expect([...codes].sort()).toEqual([...iso, "XK", "INT-EPO", "INT-EU"].sort());
  });

  it("stand in the order of their codes, organisations last", () => {
    const two = codes.filter((code) => code.length === 2);
    expect(two).toEqual([...two].sort());
    expect(codes.slice(two.length)).toEqual(["INT-EPO", "INT-EU"]);
  });

  it("are read by their codes as written: Norway is NO, and lower case is no code", () => {
    expect(countries.NO.name).toBe("Norway");
    expect(isIdOf(countries, "no")).toBe(false);
    expect(isIdOf(countries, "EU")).toBe(false);
  });

  it("have short everyday names, each its own", () => {
    const names = codes.map((code) => countries[code].name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^\p{Lu}[\p{L}’ -]*\p{L}$/u);
      expect(name.length).toBeLessThanOrEqual(45);
    }
    expect((["US", "CZ", "KR", "GB", "CI", "HK", "CD", "KN"] as const).map((code) => countries[code].name)).toEqual([
      "United States",
      "Czechia",
      "South Korea",
      "United Kingdom",
      "Côte d’Ivoire",
      "Hong Kong",
      "DR Congo",
      "Saint Kitts and Nevis",
    ]);
  });
});

test("aliases lead to countries and are none themselves", () => {
  expect({ ...countryAliases }).toEqual({ EL: "GR", UK: "GB" });
  for (const [alias, code] of Object.entries(countryAliases)) {
    expect(isIdOf(countries, code)).toBe(true);
    expect(isIdOf(countries, alias)).toBe(false);
  }
});
