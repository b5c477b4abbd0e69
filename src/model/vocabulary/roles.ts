// What a party is for one flow. A role belongs to a flow, never to a company.

import { tableOf } from "./table";

export interface RoleRow {
  readonly label: string;
  /** One to three capital letters, for pictures. A flow without a role shows "?" instead. */
  readonly tag: string;
  readonly definition: string;
  readonly article?: string;
}

export const roles = tableOf<RoleRow>()({
  processor: {
    label: "processor",
    tag: "P",
    definition: "Works on the data for the sender, on its instructions.",
    article: "Art. 4(8), 28 GDPR",
  },
  controller: {
    label: "controller",
    tag: "C",
    definition: "Decides itself what it does with the data and how.",
    article: "Art. 4(7) GDPR",
  },
  "joint-controller": {
    label: "joint controller",
    tag: "JC",
    definition: "Decides together with the sender why and how the data is processed.",
    article: "Art. 26 GDPR",
  },
  "sub-processor": {
    label: "sub-processor",
    tag: "SP",
    definition: 'Works for a processor: "another processor" in the words of the article.',
    article: "Art. 28(2), 28(4) GDPR",
  },
  authority: {
    label: "authority",
    tag: "A",
    definition: "A public body that gets the data by virtue of its powers; in a particular inquiry it is no recipient.",
    article: "Art. 4(9) GDPR",
  },
  unspecified: { label: "role unspecified", tag: "U", definition: "The source speaks of the flow and leaves the role open." },
});

export type RoleId = keyof typeof roles;
