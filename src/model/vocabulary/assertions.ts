// How a statement is known. Anything but `stated` makes the answers that rest on it "possible".

import { tableOf } from "./table";

export interface AssertionRow {
  readonly label: string;
  readonly definition: string;
}

export const assertions = tableOf<AssertionRow>()({
  stated: { label: "stated", definition: "The source says it." },
  implied: { label: "implied", definition: "The source does not say it, and what it says would make no sense otherwise." },
  inferred: { label: "inferred", definition: "Concluded from something else than the source's own words." },
});

export type AssertionId = keyof typeof assertions;
