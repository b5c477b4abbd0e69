// What a recipient may not do with the data. Restrictions bound how far an answer follows the data.

import { tableOf } from "./table";

export interface RestrictionRow {
  readonly label: string;
  readonly definition: string;
  /** The recipient may pass the data to nobody: answers do not go on from there. */
  readonly stopsOnward: boolean;
}

export const restrictions = tableOf<RestrictionRow>()({
  "only-for": { label: "only for these purposes", definition: "Used for the purposes named and no others.", stopsOnward: false },
  "no-onward": { label: "not passed on", definition: "Given to nobody else.", stopsOnward: true },
  "no-sale": { label: "not sold", definition: "Not sold or rented out; other ways of passing on stay open.", stopsOnward: false },
  "no-own-use": { label: "no use of its own", definition: "Not used for the recipient's own ends.", stopsOnward: false },
  "no-combining": { label: "not combined", definition: "Not joined with data from elsewhere.", stopsOnward: false },
  "no-reidentification": { label: "not traced back", definition: "No attempt to find out whom the data is about.", stopsOnward: false },
  "no-training": { label: "no model training", definition: "Not used to train AI models.", stopsOnward: false },
  confidential: {
    label: "confidential",
    definition: "Kept secret by everyone who gets to see it, helpers of the recipient included.",
    stopsOnward: false,
  },
  "must-protect": {
    label: "must be protected",
    definition: "Guarded against misuse and disclosure by measures that the recipient promises.",
    stopsOnward: false,
  },
  "delete-after-use": { label: "deleted after use", definition: "Deleted as soon as the purpose is served.", stopsOnward: false },
});

export type RestrictionId = keyof typeof restrictions;
