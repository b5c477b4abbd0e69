// What is worth saying about a decision that is relied on, and about one that is named and does not help.

import { importerConditions, type RegimeId } from "../model";
import { type AdequacyFound, isEeaEftaExporter } from "./adequacy-on-day";
import type { PlacedQuestion } from "./outside-the-law";
import { type TransferWarning, warningOf } from "./verdict";

const article: Readonly<Record<RegimeId, string>> = {
  EU_GDPR: "Art. 45 GDPR",
  UK_GDPR: "Art. 45 UK GDPR",
  CH_FADP: "Art. 16(1) FADP",
};

/** For a decision that holds. */
export function relianceWarnings(found: AdequacyFound, question: PlacedQuestion): readonly TransferWarning[] {
  const { id, row, bindsBy } = found;
  const { on, regime } = question;
  const say = (warning: Parameters<typeof warningOf>[0], message: string, sources = row.sources) =>
    warningOf(warning, message, article[regime], sources);
  const pending = row.litigation?.filter((one) => one.decided === null) ?? [];
  const left = row.exclusions.filter((exclusion) => exclusion !== "law enforcement");
  const extra = row.scope === "certified-only" ? row.conditions.slice(1) : [];
  const bounds = [...left.map((exclusion) => `not for ${exclusion}`), ...extra];
  return [
    ...(bindsBy === null
      ? []
      : [
          say(
            "notification-window",
            `${id} was adopted on ${row.adopted} and binds from its notification, by ${bindsBy} at the latest; ${on} lies before that. Please confirm the day.`,
          ),
        ]),
    ...pending.map((one) => say("contested", `${id} is contested: ${one.case}, ${one.outcome}.`, one.sources)),
    ...(bounds.length === 0 ? [] : [say("scope", `${id} has limits that were not asked about: ${bounds.join("; ")}. Please check them.`)]),
    ...(isEeaEftaExporter(question) && row.eeaFrom === null
      ? [
          say(
            "eea-incorporation",
            `For exporters in ${question.from} it is not known whether ${id} is part of the EEA Agreement: ${row.eeaNote ?? "no incorporation was found"}. Please confirm it.`,
            row.eeaNote === undefined ? ["S58"] : [...row.sources],
          ),
        ]
      : []),
  ];
}

export const conditionText = (found: AdequacyFound): string => {
  const key = found.row.conditionKey;
  return key === null ? "" : `"${key}" (${importerConditions[key].label})`;
};

/** For adequacy that is named with days of its own, such as a certification that ended. */
export const namedWindowWarnings = ({ mechanisms, regime, on }: PlacedQuestion): readonly TransferWarning[] =>
  mechanisms
    .filter(({ kind }) => kind === "adequacy" || kind === "dpf")
    .flatMap(({ kind, since, until }) => [
      ...(until !== null && until < on
        ? [warningOf("lapsed", `${kind} is stated up to ${until}; the day is ${on}.`, article[regime])]
        : []),
      ...(since !== null && since > on
        ? [warningOf("not-yet-valid", `${kind} is stated from ${since}; the day is ${on}.`, article[regime])]
        : []),
    ]);

/** For conditions that are in neither list, where something else covers the transfer. */
export const unknownWarnings = (open: readonly AdequacyFound[], { regime }: PlacedQuestion): readonly TransferWarning[] =>
  open.map((found) =>
    warningOf(
      "unknown-condition",
      `${found.id} may hold as well: it is not stated whether ${conditionText(found)} holds.`,
      article[regime],
      found.row.sources,
    ),
  );

/** For decisions that were named, or whose condition holds, and that do not help on the day. */
export function failedWarnings(all: readonly AdequacyFound[], question: PlacedQuestion): readonly TransferWarning[] {
  const { mechanisms, regime, to, on } = question;
  const names = new Set(mechanisms.map((statement) => statement.kind));
  const isNamed = (found: AdequacyFound): boolean => names.has("adequacy") || (names.has("dpf") && isDpf(found));
  const say = (id: Parameters<typeof warningOf>[0], message: string, found?: AdequacyFound) =>
    warningOf(id, message, article[regime], found?.row.sources ?? []);
  const failed = all.filter((found) => found.when === "in-force" && found.state === "failed" && isNamed(found));
  const relevant = all.filter((found) => found.state === "met" || (found.state === "open" && isNamed(found)));
  const ended = relevant.filter((found) => found.when === "after").sort((a, b) => ((a.row.until ?? "") < (b.row.until ?? "") ? 1 : -1));
  const coming = relevant.filter((found) => found.when === "before").sort((a, b) => (a.row.validFrom < b.row.validFrom ? -1 : 1));
  return [
    ...(names.has("dpf") && to !== "US"
      ? [say("dpf-only-us", `The Data Privacy Framework is for importers in the United States; the data goes to ${to}.`)]
      : []),
    ...failed.map((found) => say("condition-not-met", `${found.id} is named, and ${conditionText(found)} does not hold.`, found)),
    ...ended
      .slice(0, 1)
      .map((found) =>
        say(
          "lapsed",
          `${found.id} ended on ${found.row.until}${found.row.endedBy === null ? "" : ` (${found.row.endedBy})`}; the day is ${on}.`,
          found,
        ),
      ),
    ...coming
      .slice(0, 1)
      .map((found) => say("not-yet-valid", `${found.id} begins later than ${on}: on ${startOf(found, question)}.`, found)),
  ];
}

const isDpf = ({ row }: AdequacyFound): boolean =>
  row.conditionKey === "usDpfEu" || row.conditionKey === "usDpfUk" || row.conditionKey === "usDpfCh";

const startOf = ({ row }: AdequacyFound, question: PlacedQuestion): string =>
  isEeaEftaExporter(question) ? (row.eeaFrom ?? row.validFrom) : row.validFrom;
