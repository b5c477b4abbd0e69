// Arcs as no map of ours has them: many, far, close, unknown, hostile.

import type { ArcStatus, TransferArc } from "../../../src/render/views/transfers";

const statuses: readonly ArcStatus[] = ["adequate", "safeguarded", "derogation", "undecided", "not-covered"];

export function arc(fromCountry: string | null, toCountry: string | null, rest: Partial<TransferArc> = {}): TransferArc {
  return {
    flow: `${fromCountry}/${toCountry}`,
    leg: 0,
    from: `Sender ${fromCountry}`,
    to: `Company ${toCountry}`,
    fromCountry,
    toCountry,
    status: "adequate",
    instrument: "a decision",
    why: "It is so.",
    law: "EU GDPR",
    ...rest,
  };
}

const codes =
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU MT NL PL PT RO SE SI SK US CA MX BR AR CL ZA NG KE EG IN CN JP KR SG AU NZ FJ";
const hostile = `</text><script>alert(1)</script>" onload="x" ]]> &amp; \u202e\u0000 ${"word".repeat(80)}`;

export const cases: Readonly<Record<string, readonly TransferArc[]>> = {
  none: [],
  unknown: [arc(null, null), arc("unknown", "US"), arc("LV", "unknown"), arc("LV", "INT-EPO"), arc("AQ", "LV"), arc("ZZ", "__proto__")],
  domestic: [arc("US", "US", { status: "not-covered" }), arc("US", "US"), arc("US", "US", { status: "undecided" })],
  noTransfer: [arc("LV", "EE", { status: "not-a-transfer", instrument: null })],
  antimeridian: [arc("JP", "MX"), arc("FJ", "US"), arc("NZ", "BR"), arc("US", "NZ"), arc("WS", "TO"), arc("FJ", "FJ")],
  poles: [arc("CA", "RU"), arc("US", "CN"), arc("AU", "AR"), arc("NZ", "ZA"), arc("BV", "HM"), arc("SJ", "GL")],
  opposite: [arc("ES", "NZ"), arc("CN", "AR"), arc("EC", "SG")],
  sameTwo: statuses.flatMap((status) => [arc("LV", "US", { status }), arc("US", "LV", { status })]),
  close: [arc("SG", "MY"), arc("HK", "MO"), arc("MC", "FR"), arc("VA", "IT"), arc("SM", "IT", { status: "undecided" }), arc("LI", "CH"), arc("JE", "GG")],
  hostile: [arc("LV", "US", { from: hostile, to: hostile, instrument: hostile, flow: hostile }), arc("LV", hostile, { law: "other law" })],
  twoHundred: Array.from({ length: 200 }, (_, at) => {
    const list = codes.split(" ");
    const [from, to] = [at % 3 === 0 ? (list[(at * 7) % list.length] ?? "LV") : "LV", list[(at * 11) % list.length] ?? "US"];
    return arc(from, to, { flow: `flow-${at}`, status: statuses[at % statuses.length] ?? "adequate" });
  }),
}; // biome-ignore format: a table
