// The parts of a privacy notice that a map can tell: recipients, transfers, retention. Each sentence knows its flows; nothing is added.

import { type Activity, type DataMap, isPlainDate, type Mechanism, type PlainDate, requireMap, shown, UsageError } from "../model";
import { closedFor } from "../records/recipient-cell";
import { type ActivityRecipient, type Received, recipientsOf } from "../records/recipients";
import { type Setting, settingOf, who } from "../records/setting";
import { conditionWords, dataLines, doubtsOf, retentionWords } from "../records/statements";
import { retentionRules } from "../records/term-cells";
import { type Leaving, leavingOf, mechanismWords, termsOf } from "../records/transfer-cells";
import { countryWords, type Language, languages, purposeLabel, wordsIn } from "../words";

export interface NoticeSentence {
  readonly text: string;
  /** Whom it is about; null = nobody alone. */
  readonly party: string | null;
  readonly activity: string | null;
  /** Ids of the flows that it tells of. Empty = the map has none for it. */
  readonly flows: readonly string[];
}

export interface NoticePart {
  readonly id: "recipients" | "transfers" | "retention";
  readonly title: string;
  readonly article: string;
  readonly sentences: readonly NoticeSentence[];
}

export interface Notice {
  readonly map: { readonly name: string; readonly asOf: string | null };
  readonly on: PlainDate;
  readonly language: Language;
  readonly title: string;
  readonly parts: readonly NoticePart[];
  readonly remarks: readonly string[];
}

export interface NoticeOptions {
  /** The day that is told; default: the day that the map describes. */
  readonly on?: PlainDate;
  /** Default: English. */
  readonly language?: Language;
}

/**
 * Recipients, transfers and retention as sentences for a notice under Art. 13 and 14 GDPR. What the map does not state is told as not stated.
 *
 * @throws {UsageError} for a day that is none or is missing, a language that is not known, or for what is no checked map.
 */
export function notice(map: DataMap, options: NoticeOptions = {}): Notice {
  requireMap(map);
  const { language = "en", on = map.asOf } = options;
  if (!languages.includes(language)) throw new UsageError(`unknown language ${shown(language)}; known: ${languages.join(", ")}`);
  if (on === null)
    throw new UsageError('the map states no day that it describes ("asOf"); say for which day the notice is: on: "YYYY-MM-DD"');
  if (!isPlainDate(on)) throw new UsageError(`${shown(on)} is not a day that exists; write it as YYYY-MM-DD`);
  const words = wordsIn(language);
  const setting = settingOf(map, on, words);
  const own = map.activities.filter(({ actingAs }) => actingAs === "controller");
  const others = map.activities.filter(({ actingAs }) => actingAs !== "controller");
  const said = words.notice;
  const gdpr = language === "en" ? "GDPR" : words.regimes.EU_GDPR;
  return {
    map: { name: map.name, asOf: map.asOf },
    on,
    language,
    title: said.title(map.controller.name ?? map.name),
    parts: [
      {
        id: "recipients",
        title: said.recipients,
        article: `Art. 13(1)(e), 14(1)(e) ${gdpr}`,
        sentences: recipientSentences(setting, own),
      },
      { id: "transfers", title: said.transfers, article: `Art. 13(1)(f), 14(1)(f) ${gdpr}`, sentences: transferSentences(setting, own) },
      { id: "retention", title: said.retention, article: `Art. 13(2)(a), 14(2)(a) ${gdpr}`, sentences: retentionSentences(setting, own) },
    ],
    remarks: [said.about, ...(others.length === 0 ? [] : [said.leftOut(others.map(labelOf).join(", "))])],
  };
}

const labelOf = ({ id, label }: Activity): string => label ?? id;
const sorted = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();
const alone = (text: string, flows: readonly string[] = []): NoticeSentence => ({ text, party: null, activity: null, flows });

/** Things with the same key, in the order in which the keys came. */
function groupsOf<T>(items: readonly T[], keyOf: (item: T) => unknown): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const key = JSON.stringify(keyOf(item));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

// ---------------------------------------------------------------- recipients

interface Told extends Received {
  readonly to: string;
  readonly isSure: boolean;
  readonly conditions: readonly string[];
  readonly purposes: readonly string[] | null;
}

/** Authorities in a particular inquiry, and who gets nothing personal, are no recipients. */
const isRecipient = ({ place }: ActivityRecipient): boolean => place !== "inquiry" && place !== "aggregate";

function recipientSentences(setting: Setting, activities: readonly Activity[]): readonly NoticeSentence[] {
  const { map, words } = setting;
  if (activities.length === 0) return [alone(words.notice.noActivity)];
  const told = activities.flatMap((activity) =>
    recipientsOf(setting, activity)
      .filter(isRecipient)
      .flatMap(({ party, received }) =>
        received.map(
          (one): Told => ({
            ...one,
            to: party.id,
            isSure: doubtsOf(setting, [activity, one.flow, one.leg, party]).length === 0,
            conditions: sorted(one.flow.onlyIf.map((condition) => conditionWords(setting, condition))),
            purposes: one.flow.purposes === null ? null : sorted(one.flow.purposes.map((id) => purposeLabel(words, map, id))),
          }),
        ),
      ),
  );
  const places = new Map(told.map(({ to }) => [to, JSON.stringify([who(setting, to), to])]));
  const placeOf = ({ to }: Told): string => places.get(to) ?? "";
  const inOrder = [...told].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0));
  if (inOrder.length > 0)
    return groupsOf(inOrder, ({ to, isSure, conditions, purposes, leg }) => [to, isSure, conditions, purposes, leg.role]).flatMap((group) =>
      groupSentences(setting, group),
    );
  const isClosed = activities.every((activity) => closedFor(setting, activity) !== undefined);
  return [alone(isClosed ? words.notice.noRecipients : words.notice.recipientsNotStated)];
}

function groupSentences(setting: Setting, group: readonly [Told, ...Told[]]): readonly NoticeSentence[] {
  const { words } = setting;
  const said = words.notice;
  const [{ to, isSure, conditions, purposes, leg }] = group;
  const name = who(setting, to);
  const lines = [...new Set(group.flatMap(({ flow }) => dataLines(setting, flow.data ?? [])))];
  const role = leg.role === null ? `${words.cell.notStated}` : words.roles[leg.role];
  const whole = { party: to, activity: null, flows: sorted(group.map(({ flow }) => flow.id)) };
  const open = sorted(group.filter(({ flow }) => flow.data === null).map(({ flow }) => flow.id));
  return [
    ...(lines.length === 0 ? [] : [{ ...whole, text: (isSure ? said.gets : said.mayGet)(name, lines.join(", ")) }]),
    ...(open.length === 0 ? [] : [{ ...whole, flows: open, text: said.dataNotStated(name) }]),
    { ...whole, text: purposes === null || purposes.length === 0 ? said.purposesNotStated : said.purposes(purposes.join(", ")) },
    { ...whole, text: said.role(name, role) },
    ...(conditions.length === 0 ? [] : [{ ...whole, text: said.onlyIf(conditions.join(", ")) }]),
  ];
}

// ---------------------------------------------------------------- transfers

function transferSentences(setting: Setting, activities: readonly Activity[]): readonly NoticeSentence[] {
  const { words } = setting;
  const said = words.notice;
  const leaving = leavingOf(
    setting,
    activities.flatMap((activity) => setting.hopsOf(activity)),
  );
  if (leaving.length === 0) {
    const hasFlows = activities.some((activity) => setting.flowsOf(activity).length > 0);
    return [alone(hasFlows ? said.noTransfers : said.transfersNotStated)];
  }
  const groups = groupsOf(leaving, ({ hop, verdict, outside }) => [
    hop.from,
    hop.to,
    outside,
    verdict.regime,
    verdict.status,
    termsOf(setting, hop)?.map((one) => carrierWords(setting, one)) ?? null,
  ]);
  return [
    ...groups.flatMap((group) => leavingSentences(setting, group)),
    alone(said.copyNotStated, sorted(leaving.map(({ hop }) => hop.flow))),
  ];
}

function leavingSentences(setting: Setting, group: readonly [Leaving, ...Leaving[]]): readonly NoticeSentence[] {
  const { words } = setting;
  const said = words.notice;
  const [{ hop, verdict, outside }] = group;
  const whole = { party: hop.to, activity: null, flows: sorted(group.map((one) => one.hop.flow)) };
  const [from, to, law] = [who(setting, hop.from), who(setting, hop.to), words.regimes[verdict.regime]];
  const stated = termsOf(setting, hop);
  const decisions = verdict.rests.filter(({ kind }) => kind === "adequacy").map(({ what }) => what);
  const texts = [
    outside.length === 0
      ? said.mayLeave(from, to, law)
      : said.goesTo(from, to, outside.map((code) => countryWords(words, code)).join(", "), law),
    stated === null
      ? said.restsNotStated
      : stated.every(({ kind }) => kind === "none")
        ? said.restsNone
        : said.restsOn([...new Set(stated.map((one) => carrierWords(setting, one)))].join(", ")),
    verdict.status === "adequate" && decisions.length > 0
      ? said.adequate(decisions.join(", "))
      : verdict.status === "undecided" || verdict.status === "adequate"
        ? said.adequacyOpen
        : said.notAdequate,
  ];
  return texts.map((text) => ({ ...whole, text }));
}

/** A mechanism with what is stated of its time; without it, by its name alone. */
const carrierWords = (setting: Setting, one: Mechanism): string =>
  one.since === undefined && one.until === undefined ? setting.words.mechanisms[one.kind] : mechanismWords(setting, one);

// ---------------------------------------------------------------- retention

function retentionSentences(setting: Setting, activities: readonly Activity[]): readonly NoticeSentence[] {
  const { words } = setting;
  const said = words.notice;
  if (activities.length === 0) return [alone(said.noActivity)];
  return activities.flatMap((activity): readonly NoticeSentence[] => {
    const { own, ofGroups, whole, there } = retentionRules(setting, activity);
    const about = { party: null, activity: activity.id, flows: setting.flowsOf(activity).map(({ id }) => id) };
    const label = labelOf(activity);
    const rules = [
      ...own.map((rule) => retentionWords(setting, rule)),
      ...ofGroups.map(({ id, rule }) => `${who(setting, id)}${words.colon}${retentionWords(setting, rule)}`),
      ...whole.map((rule) => retentionWords(setting, rule)),
    ];
    const theirs = groupsOf(there, ({ to, rule }) => [to, retentionWords(setting, rule)]);
    return [
      ...[...new Set(rules)].map((text) => ({ ...about, text: said.kept(label, text) })),
      ...(rules.length > 0 ? [] : [{ ...about, text: activity.retention === null ? said.keptNotStated(label) : said.keptNone(label) }]),
      ...theirs.map((group) => ({
        party: group[0].to,
        activity: activity.id,
        flows: sorted(group.map(({ flow }) => flow)),
        text: said.keptBy(who(setting, group[0].to), retentionWords(setting, group[0].rule)),
      })),
    ];
  });
}
