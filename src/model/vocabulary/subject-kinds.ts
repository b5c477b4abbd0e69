// Kinds of people, so that a map's own subjects ("clients of the studio") can be compared across maps.

import { tableOf } from "./table";

export interface SubjectKindRow {
  readonly label: string;
  readonly definition: string;
}

export const subjectKinds = tableOf<SubjectKindRow>()({
  customer: { label: "customer", definition: "A person who has bought or ordered something." },
  prospect: { label: "prospective customer", definition: "A person who may buy: asked for an offer, or was found by sales." },
  visitor: { label: "visitor", definition: "A person who looks at a site or comes to a place, without an account." },
  user: { label: "user", definition: "A person with an account, whether or not they pay." },
  subscriber: { label: "subscriber", definition: "A person who signed up for a newsletter or other messages." },
  member: { label: "member", definition: "A person who belongs to a club, association or programme." },
  seller: { label: "seller", definition: "A person who offers goods or services through the organisation." },
  affiliate: { label: "affiliate", definition: "A person who brings customers for a commission." },
  donor: { label: "donor", definition: "A person who gives money or goods." },
  participant: { label: "participant", definition: "A person who takes part in an event, contest, survey or study." },
  enquirer: { label: "enquirer", definition: "A person who writes or calls, and is nothing else of this list." },
  "client-contact": { label: "contact at a client", definition: "A person through whom a client company deals." },
  "supplier-contact": { label: "contact at a supplier", definition: "A person through whom a supplier or partner company deals." },
  employee: { label: "employee", definition: "A person employed now or formerly, trainees included." },
  contractor: { label: "contractor", definition: "A person who works for the organisation without being employed." },
  applicant: { label: "job applicant", definition: "A person who applies for work." },
  student: { label: "student", definition: "A person who is taught: pupil, student, course attendee." },
  patient: { label: "patient", definition: "A person who is treated or cared for." },
  child: {
    label: "child",
    definition: "A person under age; for consent online the age is 16 or, by national law, as low as 13 (Art. 8 GDPR).",
  },
  guardian: { label: "parent or guardian", definition: "A person who decides for a child or another person." },
  relative: { label: "relative", definition: "A person known only through another: family, or whom to call in an emergency." },
  tenant: { label: "tenant", definition: "A person who rents a home, a place or a thing." },
});

export type SubjectKindId = keyof typeof subjectKinds;
