// Reasons that the map states for keeping data in spite of a request (Art. 17(3) GDPR): bases, and times that may not be shorter.

import { type Activity, type BasisId, bases, type DataMap, type Retention } from "../model";
import type { Setting } from "../records/setting";
import { retentionWords } from "../records/statements";
import type { ErasureException } from "./types";

/** Which part of Art. 17(3) GDPR a basis points to. */
const articles: Partial<Readonly<Record<BasisId, string>>> = {
  "legal-obligation": "Art. 17(3)(b) GDPR",
  "public-task": "Art. 17(3)(b) GDPR",
  "health-care": "Art. 17(3)(c) GDPR",
  "public-health": "Art. 17(3)(c) GDPR",
  research: "Art. 17(3)(d) GDPR",
  "legal-claims": "Art. 17(3)(e) GDPR",
};

export function exceptionsOf(setting: Setting, subjects: ReadonlySet<string>): readonly ErasureException[] {
  return setting.map.activities.filter((activity) => isAbout(activity, subjects)).flatMap((activity) => ofActivity(setting, activity));
}

/** No people named = it may be about these. */
const isAbout = ({ subjects: about }: Activity, subjects: ReadonlySet<string>): boolean =>
  about === null || about.some((id) => id === "everyone" || subjects.has(id) || subjects.has("everyone"));

function ofActivity(setting: Setting, activity: Activity): readonly ErasureException[] {
  const { id, label } = activity;
  const flows = setting.flowsOf(activity);
  const rules = rulesOf(setting.map, activity).filter(({ atLeast, keep }) => atLeast !== undefined || keep !== undefined);
  const retention = rules.filter(({ atLeast }) => atLeast !== undefined).map((rule) => retentionWords(setting, rule));
  const found = [...(activity.bases ?? []), ...flows.flatMap(({ bases: own }) => own ?? [])].flatMap((one): readonly ErasureException[] => {
    const article = articles[one.basis];
    if (article === undefined) return [];
    return [
      {
        activity: id,
        name: label ?? id,
        article,
        basis: bases[one.basis].label,
        law: one.law ?? null,
        conditions: (one.onlyIf ?? []).map((condition) => (typeof condition === "string" ? condition : (condition.text ?? condition.kind))),
        retention: rules.map((rule) => retentionWords(setting, rule)),
        isDoubted: one.may === true || (one.assertion ?? "stated") !== "stated",
        evidence: (one.evidence ?? []) as ErasureException["evidence"],
      },
    ];
  });
  const distinct = [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
  if (distinct.length > 0 || retention.length === 0) return distinct;
  // A least time without a basis: that it is a duty is not said.
  const evidence = rules.flatMap((rule) => (rule.evidence ?? []) as ErasureException["evidence"]);
  const base = { activity: id, name: label ?? id, basis: null, law: null, conditions: [], isDoubted: true, evidence };
  return [{ ...base, article: "Art. 17(3) GDPR", retention }];
}

/** Rules of the activity and of the groups that its data names. */
function rulesOf({ groups }: DataMap, { data, retention }: Activity): readonly Retention[] {
  const named = new Set((data ?? []).flatMap(({ category }) => category ?? []));
  return [...(retention ?? []), ...groups.filter(({ id }) => named.has(id)).flatMap((group) => group.retention ?? [])];
}
