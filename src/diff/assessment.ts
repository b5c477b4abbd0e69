// What a change has of the criteria for a data protection impact assessment: Art. 35(3) GDPR and the nine criteria of WP248 rev.01 (Article 29
// Working Party, 4 October 2017, endorsed by the EDPB). Each is something to be looked at. Scale is in no map, and no sum of criteria is made.

import { categoryOf, type DataMap, isIdOf, isWithin, categories as known, purposes, type SubjectKindId, subjectKinds } from "../model";
import type { Facet, RecipientFacts } from "./facts";
import type { Meaning } from "./types";

const look = (article: string, message: string): Meaning => ({ id: "impact-assessment", article, message });

const criterion = (number: number, name: string, message: string): Meaning =>
  look(`Art. 35(1) GDPR; WP248 rev.01, criterion ${number}`, `To be looked at as ${name}: ${message}`);

/** What came to a recipient that was not there. */
export function assessmentHints(
  map: DataMap,
  has: (facet: Facet) => boolean,
  before: RecipientFacts | null,
  after: RecipientFacts,
): readonly Meaning[] {
  const came = (facet: Facet) => after.facts[facet].filter((id) => before?.facts[facet].includes(id) !== true);
  return [
    ...(has("category") ? dataHints(map, came("category")) : []),
    ...(has("purpose") ? purposeHints(map, came("purpose")) : []),
    ...(has("subject") ? peopleHints(map, came("subject")) : []),
  ];
}

/** Decisions by machine that an activity had not. */
export const decisionHint: Meaning = look(
  "Art. 35(3)(a) GDPR; WP248 rev.01, criterion 2",
  "To be looked at as automated decisions: the activity now states some. What follows from them for people decides how they weigh.",
);

function dataHints(map: DataMap, came: readonly string[]): readonly Meaning[] {
  const ids = came.filter((id) => isIdOf(known, id) || map.categories.some((own) => own.id === id));
  const within = (...roots: readonly string[]) => ids.filter((id) => roots.some((root) => isWithin(id, root)));
  const special = ids.filter((id) => categoryOf(map, id).special !== null);
  return [
    ...said(special, (list) =>
      look(
        "Art. 35(3)(b) GDPR; WP248 rev.01, criterion 4",
        `To be looked at as sensitive data: special or criminal data goes there (${list}). On what scale is not in the map.`,
      ),
    ),
    ...said(within("location"), (list) =>
      criterion(4, "data of a highly personal nature", `where people are or were goes there (${list}). On what scale is not in the map.`),
    ),
    ...said(within("payment.card", "payment.account"), (list) =>
      criterion(
        4,
        "data of a highly personal nature",
        `financial data that fraud could use goes there (${list}). On what scale is not in the map.`,
      ),
    ),
    ...said(within("special.biometric"), (list) =>
      criterion(8, "a new technology", `biometric data goes there (${list}). Whether people are recognised by it, the map does not say.`),
    ),
    ...said(within("derived.profile", "derived.score", "derived.segment", "derived.interests", "risk"), (list) =>
      criterion(1, "evaluation or scoring", `profiles or scores of people go there (${list}).`),
    ),
  ];
}

/** Purposes that follow or judge single people, by the criterion that speaks of them. */
const purposesOf = {
  scoring: ["payments.credit", "service.personalisation", "marketing.ads.retargeting", "marketing.ads.serving"],
  monitoring: ["analytics", "marketing.ads.retargeting", "security.premises"],
  matching: ["analytics.cdp", "marketing.ads.matching"],
} as const;

function purposeHints(map: DataMap, came: readonly string[]): readonly Meaning[] {
  const ids = came.filter((id) => isIdOf(purposes, id) || map.purposes.some((own) => own.id === id));
  const of = (roots: readonly string[]) => ids.filter((id) => roots.some((root) => isWithin(id, root)));
  return [
    ...said(of(purposesOf.scoring), (list) =>
      criterion(1, "evaluation or scoring", `the purpose may rest on profiles of people (${list}). Whether it does, the map does not say.`),
    ),
    ...said(of(purposesOf.monitoring), (list) =>
      criterion(3, "systematic monitoring", `the purpose may follow people (${list}). How, and where, the map does not say.`),
    ),
    ...said(of(purposesOf.matching), (list) =>
      criterion(6, "matching of data sets", `the purpose may join data of several sources (${list}). Which, the map does not say.`),
    ),
  ];
}

/** People whom WP248 rev.01 names as vulnerable. */
const vulnerable: readonly SubjectKindId[] = ["child", "employee", "patient"];

function peopleHints(map: DataMap, came: readonly string[]): readonly Meaning[] {
  return vulnerable.flatMap((kind) => {
    const ids = map.subjects.filter((one) => one.kind === kind && came.includes(one.id)).map(({ id }) => id);
    return said(ids, (list) =>
      criterion(7, "data about vulnerable people", `data about people of the kind "${subjectKinds[kind].label}" goes there (${list}).`),
    );
  });
}

const said = (ids: readonly string[], say: (list: string) => Meaning): readonly Meaning[] =>
  ids.length === 0 ? [] : [say(ids.join(", "))];
