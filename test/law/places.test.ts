// Where a place counts as inside: members by the day, and the codes that mislead.

import { describe, expect, it, test } from "vitest";
import type { TransferQuestion } from "../../src";
import { ask, from, said, warned } from "./ask";

type Day = TransferQuestion["on"];
const inside = (to: TransferQuestion["to"], on: Day): boolean => said({ to, on }) === "not-a-transfer";

describe("members", () => {
  test.each([
    ["DK", "1972-12-31", "1973-01-01"],
    ["GR", "1980-12-31", "1981-01-01"],
    ["SE", "1994-12-31", "1995-01-01"],
    ["NO", "1993-12-31", "1994-01-01"],
    ["LI", "1995-04-30", "1995-05-01"],
    ["LV", "2004-04-30", "2004-05-01"],
    ["HU", "2004-04-30", "2004-05-01"],
    ["RO", "2006-12-31", "2007-01-01"],
    ["HR", "2013-06-30", "2013-07-01"],
  ] as const)("%s: not on %s, from %s", (code, before, first) => {
    expect([before, first].map((on) => ask({ from: "FR", to: code, on }).status === "not-a-transfer")).toEqual([false, true]);
  });

  it("the day of a memory date asks for confirmation, today does not", () => {
    expect(warned({ from: "FR", to: "LV", on: "2004-06-01" })).toContain("please-confirm");
    expect(ask({ from: "FR", to: "LV" })).toMatchObject({ status: "not-a-transfer", instrument: null, warnings: [] });
    expect(ask({ from: "FR", to: "LV" }).rests).toMatchObject([{ kind: "membership", id: "LV", grade: "memory", memory: [] }]);
  });

  it("within one country, too", () => {
    expect(said({ from: "LV", to: "LV" })).toBe("not-a-transfer");
    expect(said(from("UK_GDPR", { to: "GB" }))).toBe("not-a-transfer");
    expect(said(from("CH_FADP", { to: "CH" }))).toBe("not-a-transfer");
  });
});

describe("the United Kingdom", () => {
  test.each([
    ["2020-01-31", true],
    ["2020-02-01", true],
    ["2020-12-31", true],
    ["2021-01-01", true],
    ["2021-06-27", true],
    ["2021-06-28", false],
  ] as const)("on %s inside: %s", (on, expected) => {
    expect(inside("GB", on)).toBe(expected);
    expect(inside("UK", on)).toBe(expected);
  });

  it("on the day of the decision it is adequate, if not for immigration control", () => {
    expect(said({ to: "GB", on: "2021-06-28", conditions: ["gbNotImmigration"] })).toBe("adequate eu-gb-2021");
    expect(said({ to: "GB", on: "2021-06-28" })).toBe("undecided");
  });

  it("the bridge is for data to it; its exporters are outside", () => {
    expect(warned({ from: "GB", to: "US", on: "2021-03-01" })).toContain("exporter-outside");
    expect(warned({ from: "GB", to: "US", on: "2020-12-31" })).not.toContain("exporter-outside");
    expect(inside("JE", "2020-01-01")).toBe(false);
  });
});

describe("codes that mislead", () => {
  test.each(["GF", "GP", "MQ", "YT", "RE", "MF", "PT-20", "PT-30", "ES-CN"] as const)("%s is inside the EU", (to) => {
    expect(ask({ to })).toMatchObject({ status: "not-a-transfer", warnings: [] });
    expect(said(from("UK_GDPR", { to, on: "2024-01-01" }))).toBe("adequate uk-eea-2021");
  });

  it("AX and the institutions are inside, from memory", () => {
    for (const to of ["AX", "INT-EU"] as const) {
      expect(said({ to })).toBe("not-a-transfer");
      expect(warned({ to })).toEqual(["please-confirm"]);
    }
    expect(warned(from("UK_GDPR", { to: "AX", on: "2024-01-01" }))).toEqual(["please-confirm"]);
  });

  test.each(["BL", "PM", "NC", "PF", "WF", "TF", "SJ", "X-CY-N"] as const)("%s is outside, and is to be looked at by hand", (to) => {
    expect(said({ to })).toBe("not-covered");
    expect(warned({ to })).toEqual(["territory-review", "please-confirm"]);
    expect(said(from("UK_GDPR", { to }))).toBe("not-covered");
  });

  test.each(["GL", "GI", "MC", "SM", "VA", "AW", "CW", "SX", "BQ", "XK"] as const)("%s is a third country", (to) => {
    expect(said({ to })).toBe("not-covered");
    expect(warned({ to })).not.toContain("territory-review");
    expect(ask({ to }).rests.map(({ id }) => id)).toContain(to);
  });

  test.each(["JE", "GG", "IM", "AD", "CH"] as const)("%s has adequacy of its own", (to) => {
    expect(ask({ to }).status).toBe("adequate");
    expect(ask(from("UK_GDPR", { to, on: "2024-01-01" })).status).toBe("adequate");
  });

  it("FO: in the EU and, from memory, in the United Kingdom with a condition; in Switzerland without", () => {
    expect(said({ to: "FO" })).toBe("undecided");
    expect(said({ to: "FO", conditions: ["foAct"] })).toBe("adequate eu-fo-2010");
    const uk = from("UK_GDPR", { to: "FO", on: "2024-01-01", conditions: ["foAct"] });
    expect([said(uk), ...warned(uk)]).toEqual(["adequate uk-fo-2021", "please-confirm"]);
    expect(said(from("CH_FADP", { to: "FO" }))).toBe("adequate ch-fo-2023");
  });

  it("aliases of the EU are read", () => {
    expect(said({ from: "EL", to: "DE" })).toBe("not-a-transfer");
    expect(ask({ to: "UK", on: "2026-06-01" })).toEqual(ask({ to: "GB", on: "2026-06-01" }));
  });
});

describe("places that are not known", () => {
  test.each([null, "unknown"] as const)("%j leaves it open and says which", (place) => {
    expect(ask({ from: place })).toMatchObject({
      status: "undecided",
      instrument: null,
      why: "It is not known where the data comes from.",
    });
    expect(ask({ to: place })).toMatchObject({ status: "undecided", why: "It is not known where the data goes." });
    expect(ask({ from: place, to: place }).why).toBe("It is not known where the data comes from, nor where it goes.");
    expect(said({ to: place, mechanism: "scc-2", conditions: ["usDpfEu"] })).toBe("undecided");
  });
});

describe("days before the law", () => {
  it("UK GDPR and FADP: open, and it is said since when", () => {
    expect(ask(from("UK_GDPR", { on: "2020-12-31" }))).toMatchObject({ status: "undecided", instrument: null });
    expect(ask(from("UK_GDPR", { on: "2020-12-31" })).why).toContain("2021-01-01");
    expect(ask(from("CH_FADP", { on: "2023-08-31", to: "LV" })).why).toContain("2023-09-01");
    expect(said(from("CH_FADP", { on: "2023-09-01", to: "LV" }))).toBe("adequate ch-eea-2023");
  });

  test.each([
    ["LV", "2018-05-24", true],
    ["LV", "2018-05-25", false],
    ["NO", "2018-07-19", true],
    ["NO", "2018-07-20", false],
  ] as const)("exporter in %s on %s under the directive: %s", (exporter, on, expected) => {
    expect(warned({ from: exporter, to: "CH", on }).includes("directive-before-gdpr")).toBe(expected);
  });
});
