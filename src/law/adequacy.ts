// The three lists of adequacy as one, in the order of their files.

import { adequacyCh } from "./adequacy-ch";
import { adequacyEu } from "./adequacy-eu";
import { adequacyUk } from "./adequacy-uk";
import type { AdequacyRow } from "./row";

export type AdequacyId = keyof typeof adequacyEu | keyof typeof adequacyUk | keyof typeof adequacyCh;

export const adequacyDecisions: Readonly<Record<AdequacyId, AdequacyRow>> = { ...adequacyEu, ...adequacyUk, ...adequacyCh };
