// Maps that nobody has looked at for long.

import type { Cause, Rule } from "../rule";

export const mapStale: Rule = {
  id: "map-stale",
  title: "Map past its date",
  article: "Art. 5(2), 24(1) GDPR",
  severity: "warning",
  why: "Measures are reviewed and updated, and a record describes what is done today. A map is evidence only of the day it describes.",
  fix: 'Go through the map, then write "asOf" with the day it now describes, "reviewed" with today and "reviewBy" with the next date.',
  run(map, { on }) {
    const cause = (about: string, path: readonly string[], text: string, severity?: "note"): Cause => ({
      items: [{ about, words: about, path }],
      message: () => text,
      ...(severity === undefined ? {} : { severity }),
    });
    const { asOf, reviewBy } = map;
    const latest =
      [asOf, map.reviewed]
        .filter((date) => date !== null)
        .sort()
        .at(-1) ?? null;
    const days = latest === null ? null : Math.round((Date.parse(on) - Date.parse(latest)) / 86_400_000);
    const isOld = days !== null && days > 365 && (reviewBy === null || reviewBy < on);
    return [
      ...(reviewBy !== null && reviewBy < on
        ? [cause("reviewBy", ["reviewBy"], `The map was due for review on ${reviewBy}; the check is of ${on}.`)]
        : []),
      ...(isOld && reviewBy === null
        ? [
            cause(
              "asOf",
              [map.reviewed === latest ? "reviewed" : "asOf"],
              `The map describes ${asOf ?? "a day not stated"}, ${map.reviewed === null ? "and no later review is recorded" : `and was last reviewed on ${map.reviewed}`}; the check is of ${on}, ${ageWords(days)} later. What has changed since is not in it.`,
            ),
          ]
        : []),
      ...(asOf === null
        ? [cause("no date", [], "The map does not state the day it describes (asOf), so that nobody can tell how old it is.", "note")]
        : []),
    ];
  },
};

const ageWords = (days: number): string => {
  const years = Math.floor(days / 365.25);
  return years < 1 ? `${days} days` : `more than ${years} ${years === 1 ? "year" : "years"}`;
};
