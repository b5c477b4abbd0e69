// The rights of the person whom the data is about, as a map says how to use them.

import { tableOf } from "./table";

export interface RightRow {
  readonly label: string;
  readonly article: string;
  readonly definition: string;
}

export const rights = tableOf<RightRow>()({
  information: { label: "information", article: "Art. 13, 14 GDPR", definition: "To be told about the processing from the start." },
  access: { label: "access", article: "Art. 15 GDPR", definition: "To learn what is held and who got it, with a copy." },
  rectification: { label: "rectification", article: "Art. 16 GDPR", definition: "To have wrong data put right and gaps filled." },
  erasure: { label: "erasure", article: "Art. 17 GDPR", definition: "To have data deleted." },
  restriction: { label: "restriction", article: "Art. 18 GDPR", definition: "To have data kept and otherwise left alone." },
  recipients: {
    label: "naming of recipients",
    article: "Art. 19 GDPR",
    definition: "To be told which recipients were informed of a correction, deletion or restriction.",
  },
  portability: { label: "portability", article: "Art. 20 GDPR", definition: "To take one's data along in a format that machines read." },
  objection: { label: "objection", article: "Art. 21(1) GDPR", definition: "To object on grounds of one's own situation." },
  "marketing-objection": {
    label: "objection to marketing",
    article: "Art. 21(2), 21(3) GDPR",
    definition: "To end direct marketing, without giving a reason.",
  },
  "automated-decisions": {
    label: "human decision",
    article: "Art. 22 GDPR",
    definition: "Not to be subject to a weighty decision that a machine alone has made.",
  },
  "consent-withdrawal": { label: "withdrawal of consent", article: "Art. 7(3) GDPR", definition: "To take consent back at any time." },
  complaint: { label: "complaint", article: "Art. 77 GDPR", definition: "To complain to a supervisory authority." },
});

export type RightId = keyof typeof rights;
