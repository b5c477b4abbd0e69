// Transfers as cells: letter (e) with the third countries, and beside it what each transfer is said to rest on, with its dates.

import { insideOf } from "../law";
import { type Activity, type CountryCode, type Evidence, legsOf, type Mechanism } from "../model";
import { gravity, type HopVerdict, type TransferHop } from "../queries";
import { countryWords, dateWords, listWords } from "../words";
import { distinct, none, notStated, stated } from "./cells";
import { closedFor } from "./recipient-cell";
import { evidenceOf, type Setting, who } from "./setting";
import { doubtsOf, possibleWords } from "./statements";
import type { RecordCell } from "./types";

/** A hop that leaves the territory of a law, or may, under that law. What comes back to the controller is not its own transfer. */
export interface Leaving {
  readonly hop: TransferHop;
  readonly verdict: HopVerdict;
  /** Third countries that are named. */
  readonly outside: readonly string[];
}

export function leavingOf({ on }: Setting, hops: readonly TransferHop[]): readonly Leaving[] {
  return hops.flatMap((hop) =>
    (hop.to === "controller" ? [] : hop.regimes)
      .filter(({ status }) => status !== "not-a-transfer")
      .map((verdict) => ({
        hop,
        verdict,
        outside: distinct(
          [hop.toCountry, ...(hop.processedIn ?? [])].filter((code): code is string => code !== null && code !== "unknown"),
        ).filter((code) => insideOf(verdict.regime, code as CountryCode, on, "to") === null),
      })),
  );
}

/** Letter (e): the third countries, and who is there; then those of whom it is open. */
export function transferCell(setting: Setting, activity: Activity): RecordCell {
  const { words } = setting;
  const hops = setting.hopsOf(activity);
  const exposed = exposures(setting, activity);
  if (setting.flowsOf(activity).length === 0) return withoutFlows(setting, activity);
  const leaving = leavingOf(setting, hops);
  if (leaving.length === 0) return none([words.transfer.none], exposed);
  const byCountry = new Map<string, Set<string>>();
  const open = new Set<string>();
  for (const { hop, outside } of leaving) {
    if (outside.length === 0) open.add(who(setting, hop.to));
    for (const code of outside) byCountry.set(code, (byCountry.get(code) ?? new Set()).add(who(setting, hop.to)));
  }
  const lines = [...byCountry]
    .map(([code, names]) => `${countryWords(words, code)}${words.colon}${listWords(words, [...names].sort())}`)
    .sort();
  const openLines = open.size === 0 ? [] : [words.transfer.open(listWords(words, [...open].sort()))];
  const evidence = [...evidenceFor(setting, activity, leaving), ...exposed.evidence];
  return stated([...lines, ...openLines], { evidence, notes: exposed.notes });
}

/** Nothing is said of who gets the data, or that nobody does. */
function withoutFlows(setting: Setting, activity: Activity): RecordCell {
  const { words } = setting;
  const closed = closedFor(setting, activity);
  if (closed !== undefined) return none([], { evidence: closed.evidence, notes: [words.recipient.closed] });
  return notStated(`activities.${activity.id}.flows`, { notes: [words.transfer.noFlows] });
}

/** Foreign law that may reach the data where it goes. */
function exposures(setting: Setting, activity: Activity): { readonly evidence: readonly Evidence[]; readonly notes: readonly string[] } {
  const { words } = setting;
  const found = setting.flowsOf(activity).flatMap(({ to, exposedTo }) => exposedTo.map((one) => ({ to, one })));
  return {
    notes: found.map(({ to, one }) =>
      words.transfer.exposed([who(setting, to), one.law, ...possibleWords(setting, doubtsOf(setting, [one]))].join("; ")),
    ),
    evidence: found.flatMap(({ one }) => evidenceOf(one)),
  };
}

/** The names of third countries alone. */
export function thirdCountries(setting: Setting, activity: Activity): readonly string[] {
  const codes = leavingOf(setting, setting.hopsOf(activity)).flatMap(({ outside }) => outside);
  return distinct(codes.map((code) => countryWords(setting.words, code)))
    .slice()
    .sort();
}

/** One line a hop and law, the gravest first: who sends to whom, what is stated to carry it with its dates, and how that stands on the day. */
export function mechanismCell(setting: Setting, activity: Activity): RecordCell {
  const { words } = setting;
  if (setting.flowsOf(activity).length === 0) return withoutFlows(setting, activity);
  const leaving = [...leavingOf(setting, setting.hopsOf(activity))].sort((a, b) => gravity(b.verdict.status) - gravity(a.verdict.status));
  if (leaving.length === 0) return none([words.transfer.none]);
  const notes = leaving.flatMap(({ verdict }) => verdict.warnings.filter(({ id }) => told.has(id)).map(({ message }) => message));
  return stated(
    leaving.map((one) => hopWords(setting, one)),
    { evidence: mechanismEvidence(setting, leaving), notes },
  );
}

/** Warnings that say how an instrument stands; the others are for `whogets transfers`. */
const told: ReadonlySet<string> = new Set([
  "closed-to-new-contracts",
  "condition-not-met",
  "contested",
  "dpf-only-us",
  "lapsed",
  "module-roles",
  "needs-addendum",
  "not-yet-valid",
  "please-confirm",
  "regime-assumed",
]);

function hopWords(setting: Setting, { hop, verdict, outside }: Leaving): string {
  const { words } = setting;
  const place = outside.length === 0 ? openPlace(setting, hop) : outside.map((code) => countryWords(words, code)).join(", ");
  const stands = words.transferStatus[verdict.status];
  const rests = verdict.status === "not-covered" || verdict.status === "undecided" ? [] : verdict.rests.map(({ what }) => what);
  // The reason is a sentence of the tables, in English: elsewhere the status has to say it.
  const why = words.language === "en" && rests.length === 0 ? [verdict.why] : [];
  return [
    `${who(setting, hop.from)} → ${who(setting, hop.to)} (${place}), ${words.transfer.under(words.regimes[verdict.regime])}${words.colon}${mechanismsOf(setting, hop)}`,
    [stands, ...why].join(". "),
    ...(rests.length === 0 ? [] : [words.transfer.rests(rests.join(", "))]),
  ].join("; ");
}

export const openPlace = ({ words }: Setting, { toCountry }: TransferHop): string =>
  toCountry === null
    ? words.recipient.countryNotStated
    : toCountry === "unknown"
      ? words.recipient.countryUnknown
      : countryWords(words, toCountry);

function mechanismsOf(setting: Setting, hop: TransferHop): string {
  const { words } = setting;
  const stated = termsOf(setting, hop);
  if (stated === null) return words.transfer.mechanismNotStated;
  if (stated.length === 0 || stated.every(({ kind }) => kind === "none")) return words.transfer.mechanismNone;
  return words.transfer.said(stated.map((one) => mechanismWords(setting, one)).join(", "));
}

export const termsOf = ({ map }: Setting, hop: TransferHop): readonly Mechanism[] | null => {
  const flow = map.flows.find(({ id }) => id === hop.flow);
  return flow === undefined ? null : (legsOf(flow)[hop.leg]?.terms.mechanisms ?? null);
};

export function mechanismWords({ words, on }: Setting, { kind, since, until, assessment, assessedOn }: Mechanism): string {
  const { transfer } = words;
  const day = dateWords(words, on);
  const standing =
    since === undefined && until === undefined
      ? []
      : [
          since !== undefined && on < since
            ? transfer.notYet(day)
            : until !== undefined && on > until
              ? transfer.over(day)
              : transfer.running(day),
        ];
  const about = [
    ...(since === undefined ? [] : [transfer.since(dateWords(words, since))]),
    ...(until === undefined ? [] : [transfer.until(dateWords(words, until))]),
    ...(standing.length === 0 ? [transfer.datesNotStated] : standing),
    ...(assessment === undefined
      ? []
      : [transfer.assessment([assessment, ...(assessedOn === undefined ? [] : [dateWords(words, assessedOn)])].join(", "))]),
  ];
  return `${words.mechanisms[kind]} (${about.join("; ")})`;
}

const mechanismEvidence = (setting: Setting, leaving: readonly Leaving[]) =>
  leaving.flatMap(({ hop }) => (termsOf(setting, hop) ?? []).flatMap((one) => evidenceOf(one)));

function evidenceFor(setting: Setting, activity: Activity, leaving: readonly Leaving[]) {
  const flows = new Map(setting.flowsOf(activity).map((flow) => [flow.id, flow]));
  return leaving.flatMap(({ hop }) => {
    const flow = flows.get(hop.flow);
    const leg = flow === undefined ? undefined : legsOf(flow)[hop.leg];
    return [...(leg?.terms.countryEvidence ?? []), ...(leg?.terms.evidence ?? [])];
  });
}

/** Derogations that are stated, for the column on transfers under the second subparagraph of Art. 49(1). */
export function exceptionalCell(setting: Setting, activity: Activity): RecordCell {
  const field = `activities.${activity.id}.flows[].mechanisms`;
  const { words } = setting;
  if (setting.flowsOf(activity).length === 0) return withoutFlows(setting, activity);
  const leaving = leavingOf(setting, setting.hopsOf(activity));
  if (leaving.length === 0) return none([words.transfer.none]);
  const all = leaving.map(({ hop }) => termsOf(setting, hop));
  const exceptional = all.flatMap((one) => (one ?? []).filter(({ kind }) => kind === "art-49-other"));
  if (exceptional.length > 0)
    return stated(
      exceptional.map((one) => mechanismWords(setting, one)),
      { notes: [words.transfer.compelling] },
    );
  return all.some((one) => one === null) ? notStated(field) : none();
}
