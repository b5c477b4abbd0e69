// From when each law applies and when its tests changed, so that no day is judged by a law that did not exist.

export const regimeStarts = {
  EU_GDPR: "2018-05-25",
  UK_GDPR: "2021-01-01",
  CH_FADP: "2023-09-01",
} as const;

/** The GDPR in Norway, Iceland and Liechtenstein, by EEA Joint Committee Decision 154/2018. */
export const gdprInEeaEfta = "2018-07-20";

/** From this day the United Kingdom asks whether protection is "not materially lower". */
export const ukDataProtectionTest = "2026-02-05";

/** The day of the guidance behind case C6 in the United Kingdom. */
export const ukReturnGuidance = "2026-01-15";

/** What was read reaches so far; later changes are not in the tables. */
export const evidenceHorizon = { primary: "2026-04", secondary: "2026-07", tertiary: "2026-10" } as const;
