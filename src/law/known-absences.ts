// Places looked up without finding adequacy, so that "none" is told from "not looked up". The lists are not exhaustive.

import type { AbsenceRow } from "./row";

export const knownAbsences = {
  eu: {
    regime: "EU_GDPR",
    dests: ["GI", "MC", "SM", "VA", "GL", "AU", "IN", "CN", "RU", "TR", "SG", "UA", "RS", "ZA", "MX"],
    grade: "memory",
    memoryFields: ["dests"],
    sources: ["S63", "S64", "S18"],
  },
  uk: { regime: "UK_GDPR", dests: ["BR", "INT-EPO", "MC", "GL"], grade: "memory", memoryFields: ["dests"], sources: ["S63"] },
  // Japan and South Korea were seen missing in 2022.
  ch: { regime: "CH_FADP", dests: ["JP", "KR", "BR", "INT-EPO", "AU"], grade: "memory", memoryFields: ["dests"], sources: ["S46"] },
} as const satisfies Readonly<Record<string, AbsenceRow>>;
