// Places whose code misleads: inside the EU with a code of their own, or outside it under the flag of a member state.

import type { TerritoryRow } from "./row";

const outermost = "outermost region: inside the EU, although it has a code of its own";
const uncoded = "outermost region: inside the EU; no code of its own in ISO 3166-1";
const french = "French territory outside the EU; French law extends similar rules to it";
const dutch = "Dutch territory outside the EU";
const crown = "Crown dependency: neither the United Kingdom nor the EU; adequacy of its own";

export const territories = {
  GF: { standing: "inside", partOf: "FR", note: outermost, grade: "sourced", memoryFields: [], sources: ["S62"] },
  GP: { standing: "inside", partOf: "FR", note: outermost, grade: "sourced", memoryFields: [], sources: ["S62"] },
  MQ: { standing: "inside", partOf: "FR", note: outermost, grade: "sourced", memoryFields: [], sources: ["S62"] },
  YT: { standing: "inside", partOf: "FR", note: outermost, grade: "sourced", memoryFields: [], sources: ["S62"] },
  RE: { standing: "inside", partOf: "FR", note: outermost, grade: "sourced", memoryFields: [], sources: ["S62"] },
  MF: { standing: "inside", partOf: "FR", note: outermost, grade: "sourced", memoryFields: [], sources: ["S62"] },
  "PT-20": { standing: "inside", partOf: "PT", note: uncoded, grade: "sourced", memoryFields: [], sources: ["S62"] },
  "PT-30": { standing: "inside", partOf: "PT", note: uncoded, grade: "sourced", memoryFields: [], sources: ["S62"] },
  "ES-CN": { standing: "inside", partOf: "ES", note: uncoded, grade: "sourced", memoryFields: [], sources: ["S62"] },
  AX: { standing: "inside", partOf: "FI", note: "part of Finland and of the EU", grade: "memory", memoryFields: ["*"], sources: [] },
  "INT-EU": {
    standing: "inside",
    note: "institutions of the EU, under Regulation (EU) 2018/1725",
    grade: "memory",
    memoryFields: ["*"],
    sources: [],
  },
  GL: { standing: "third", note: "left the EC in 1985; no adequacy found", grade: "sourced", memoryFields: [], sources: ["S62", "S18"] },
  FO: { standing: "third-adequate", note: "not in the EU; adequacy with a condition", grade: "sourced", memoryFields: [], sources: ["S7"] },
  JE: { standing: "third-adequate", note: crown, grade: "sourced", memoryFields: [], sources: ["S6", "S35", "S43"] },
  GG: { standing: "third-adequate", note: crown, grade: "sourced", memoryFields: [], sources: ["S4", "S35", "S43"] },
  IM: { standing: "third-adequate", note: crown, grade: "sourced", memoryFields: [], sources: ["S5", "S35", "S43"] },
  GI: {
    standing: "third",
    note: "not part of the United Kingdom here; on the UK and Swiss lists, not on that of the EU",
    grade: "sourced",
    memoryFields: [],
    sources: ["S64", "S35", "S43", "S18"],
  },
  MC: {
    standing: "third",
    note: "on the Swiss list; asked the EU for a decision in January 2026",
    grade: "sourced",
    memoryFields: [],
    sources: ["S63", "S43", "S18"],
  },
  AD: { standing: "third-adequate", note: "adequacy on all three lists", grade: "sourced", memoryFields: [], sources: ["S8"] },
  SM: { standing: "third", note: "no adequacy found", grade: "memory", memoryFields: ["*"], sources: [] },
  VA: { standing: "third", note: "no adequacy found", grade: "memory", memoryFields: ["*"], sources: [] },
  CH: { standing: "third-adequate", note: "not in the EEA", grade: "sourced", memoryFields: [], sources: ["S2"] },
  BL: { standing: "third-review", note: french, grade: "memory", memoryFields: ["*"], sources: [] },
  PM: { standing: "third-review", note: french, grade: "memory", memoryFields: ["*"], sources: [] },
  NC: { standing: "third-review", note: french, grade: "memory", memoryFields: ["*"], sources: [] },
  PF: { standing: "third-review", note: french, grade: "memory", memoryFields: ["*"], sources: [] },
  WF: { standing: "third-review", note: french, grade: "memory", memoryFields: ["*"], sources: [] },
  TF: { standing: "third-review", note: french, grade: "memory", memoryFields: ["*"], sources: [] },
  AW: { standing: "third", note: dutch, grade: "memory", memoryFields: ["*"], sources: [] },
  CW: { standing: "third", note: dutch, grade: "memory", memoryFields: ["*"], sources: [] },
  SX: { standing: "third", note: dutch, grade: "memory", memoryFields: ["*"], sources: [] },
  BQ: { standing: "third", note: dutch, grade: "memory", memoryFields: ["*"], sources: [] },
  SJ: {
    standing: "third-review",
    note: "left out of the EEA by Protocol 40; Norwegian law extends its act to it",
    grade: "memory",
    memoryFields: ["*"],
    sources: [],
  },
  XK: { standing: "third", note: "Kosovo; the code is user-assigned", grade: "memory", memoryFields: ["*"], sources: [] },
  "X-CY-N": {
    standing: "third-review",
    note: "northern Cyprus, where EU law is suspended by Protocol 10; the code is of our own, not of ISO",
    grade: "memory",
    memoryFields: ["*"],
    sources: [],
  },
} as const satisfies Readonly<Record<string, TerritoryRow>>;
