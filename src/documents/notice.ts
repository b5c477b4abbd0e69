// The parts of a privacy notice that a map can tell: recipients, transfers, retention. Each sentence knows its flows; nothing is added.

import { type Activity, type DataMap, isPlainDate, type Mechanism, type PlainDate, requireMap, shown, UsageError } from "../model";
import { closedFor } from "../records/recipient-cell";
import { type ActivityRecipient, type Received, recipientsOf } from "../records/recipients";
import { type Setting, settingOf, who } from "../records/setting";
import { conditionWords, dataLines, doubtsOf, retentionWords } from "../records/statements";
import { retentionRules } from "../records/term-cells";
import { type Leaving, leavingOf, mechanismWords, termsOf } from "../records/transfer-cells";
import { countryWords, type Language, languages, listWords, purposeLabel, wordsIn } from "../words";

export interface NoticeSentence {
  readonly text: string;
  /** Ids of the parties that it is about. */
  readonly parties: readonly string[];
  /** Ids of the activities that it is about. */
  readonly activities: readonly string[];
  /** Ids of the flows that it tells of. Empty = the map has none for it. */
  readonly flows: readonly string[];
  /** The fields of the map that are empty, where it tells that something is not stated. */
  readonly missing: readonly string[];
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
  const inquiring = inquirers(setting, own);
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
    remarks: [
      said.about,
      ...(others.length === 0 ? [] : [said.leftOut(row(setting, others.map(labelOf)))]),
      ...(inquiring.length === 0 ? [] : [said.inquirers(row(setting, inquiring))]),
    ],
  };
}

const labelOf = ({ id, label }: Activity): string => label ?? id;
const sorted = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();
type About = Omit<NoticeSentence, "text">;
const nobody: About = { parties: [], activities: [], flows: [], missing: [] };

const row = ({ words }: Setting, names: readonly string[]): string => listWords(words, names);
const labels = (setting: Setting, activities: readonly Activity[]): string =>
  row(
    setting,
    activities.map((activity) => setting.words.quote(labelOf(activity))),
  );

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

/** Who gets nothing personal is no recipient, and neither is an authority in a particular inquiry. */
const isRecipient = ({ place }: ActivityRecipient): boolean => place !== "inquiry" && place !== "aggregate";

function recipientSentences(setting: Setting, activities: readonly Activity[]): readonly NoticeSentence[] {
  const { map, words } = setting;
  const said = words.notice;
  if (activities.length === 0) return [{ ...nobody, text: said.noActivity, missing: ["activities"] }];
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
  const places = new Map(told.map(({ to }) => [to, `${who(setting, to).toLowerCase()}\u0000${to}`]));
  const placeOf = ({ to }: Told): string => places.get(to) ?? "";
  const inOrder = [...told].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0));
  const without = activities.filter(({ id }) => !told.some(({ flow }) => flow.activity === id));
  const closed = without.filter((activity) => closedFor(setting, activity) !== undefined);
  const open = without.filter((activity) => !closed.includes(activity));
  const about = (those: readonly Activity[]) => ({ ...nobody, activities: those.map(({ id }) => id) });
  return [
    ...toldAlike(setting, inOrder).flatMap((group) => groupSentences(setting, group)),
    ...(closed.length === 0 ? [] : [{ ...about(closed), text: said.noRecipients(labels(setting, closed)) }]),
    ...(open.length === 0
      ? []
      : [
          {
            ...about(open),
            text: said.recipientsNotStated(labels(setting, open)),
            missing: open.map(({ id }) => `activities.${id}.flows`),
          },
        ]),
  ];
}

/** Flows that share sentences: the same but for data, or the same but for purposes. */
const toldAlike = (setting: Setting, told: readonly Told[]): readonly (readonly [Told, ...Told[]])[] =>
  groupsOf(
    groupsOf(told, ({ to, isSure, conditions, purposes, leg }) => [to, isSure, conditions, purposes, leg.role]),
    (group) => {
      const [{ to, isSure, conditions, purposes, leg }] = group;
      return [
        to,
        isSure,
        conditions,
        purposes === null,
        leg.role,
        sorted(linesOf(setting, group)),
        group.some(({ flow }) => flow.data === null),
      ];
    },
  ).map(([first, ...others]) => [...first, ...others.flat()]);

const linesOf = (setting: Setting, group: readonly Told[]): readonly string[] => [
  ...new Set(group.flatMap(({ flow }) => dataLines(setting, flow.data ?? []))),
];

function groupSentences(setting: Setting, group: readonly [Told, ...Told[]]): readonly NoticeSentence[] {
  const { words } = setting;
  const said = words.notice;
  const [{ to, isSure, conditions, leg }] = group;
  const name = who(setting, to);
  const lines = linesOf(setting, group);
  const purposes = sorted(group.flatMap((one) => one.purposes ?? []));
  const flows = sorted(group.map(({ flow }) => flow.id));
  const whole = { ...nobody, parties: [to], activities: sorted(group.map(({ flow }) => flow.activity)), flows };
  const lacking = (field: string, those = flows) => ({ ...whole, flows: those, missing: those.map((id) => `flows.${id}.${field}`) });
  const open = sorted(group.filter(({ flow }) => flow.data === null).map(({ flow }) => flow.id));
  return [
    ...(lines.length === 0 ? [] : [{ ...whole, text: (isSure ? said.gets : said.mayGet)(name, row(setting, lines)) }]),
    ...(open.length === 0 ? [] : [{ ...lacking("data", open), text: said.dataNotStated(name) }]),
    purposes.length === 0
      ? { ...lacking("purposes"), text: said.purposesNotStated }
      : { ...whole, text: said.purposes(row(setting, purposes)) },
    leg.role === null ? { ...lacking("role"), text: said.roleNotStated } : { ...whole, text: said.role(words.roles[leg.role]) },
    ...(conditions.length === 0 ? [] : [{ ...whole, text: said.onlyIf(conditions.join(", ")) }]),
  ];
}

/** Authorities in a particular inquiry: Art. 4(9) GDPR. */
const inquirers = (setting: Setting, activities: readonly Activity[]): readonly string[] =>
  sorted(
    activities.flatMap((activity) =>
      recipientsOf(setting, activity).flatMap(({ party, place }) => (place === "inquiry" ? [who(setting, party.id)] : [])),
    ),
  );

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
    return [
      hasFlows
        ? { ...nobody, text: said.noTransfers }
        : { ...nobody, text: said.transfersNotStated, missing: activities.map(({ id }) => `activities.${id}.flows`) },
    ];
  }
  // Art. 13(1)(f) asks for a copy where safeguards are used; an adequacy decision is public.
  const guarded = leaving.filter(({ verdict }) => verdict.status !== "adequate");
  const groups = groupsOf(leaving, ({ hop, verdict, outside }) => [
    hop.from,
    outside,
    verdict.regime,
    verdict.status,
    adequacyOf(verdict),
    termsOf(setting, hop)?.map((one) => carrierWords(setting, one)) ?? null,
  ]);
  return [
    ...groups.flatMap((group) => leavingSentences(setting, group)),
    ...(guarded.length === 0 ? [] : [{ ...nobody, text: said.copyNotStated, flows: sorted(guarded.map(({ hop }) => hop.flow)) }]),
  ];
}

const adequacyOf = ({ rests }: Leaving["verdict"]): readonly string[] =>
  rests.filter(({ kind }) => kind === "adequacy").map(({ what }) => what);

/** Where data leaves to, whether it does, and what that rests on; of all who share that. */
function leavingSentences(setting: Setting, group: readonly [Leaving, ...Leaving[]]): readonly NoticeSentence[] {
  const { words } = setting;
  const said = words.notice;
  const [{ hop, verdict, outside }] = group;
  const flows = sorted(group.map((one) => one.hop.flow));
  const parties = [...new Set(group.map((one) => one.hop.to))];
  const whole = { ...nobody, parties, flows };
  const names = [...new Map(parties.map((id) => who(setting, id)).map((name) => [`${name.toLowerCase()}\u0000${name}`, name]))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, name]) => name);
  const [from, to, law] = [who(setting, hop.from), row(setting, names), words.regimes[verdict.regime]];
  const stated = termsOf(setting, hop);
  const decisions = adequacyOf(verdict);
  return [
    outside.length === 0
      ? { ...whole, text: said.mayLeave(from, to, law), missing: parties.map((id) => `parties.${id}.country`) }
      : { ...whole, text: said.goesTo(from, to, outside.map((code) => countryWords(words, code)).join(", "), law) },
    stated === null
      ? { ...whole, text: said.restsNotStated, missing: flows.map((id) => `flows.${id}.mechanisms`) }
      : {
          ...whole,
          text: stated.every(({ kind }) => kind === "none")
            ? said.restsNone
            : said.restsOn([...new Set(stated.map((one) => carrierWords(setting, one)))].join(", ")),
        },
    {
      ...whole,
      text:
        verdict.status === "adequate" && decisions.length > 0
          ? said.adequate(decisions.join(", "))
          : verdict.status === "undecided" || verdict.status === "adequate"
            ? said.adequacyOpen
            : said.notAdequate,
    },
  ];
}

/** A mechanism with what is stated of its time; without it, by its name alone. */
const carrierWords = (setting: Setting, one: Mechanism): string =>
  one.since === undefined && one.until === undefined ? setting.words.mechanisms[one.kind] : mechanismWords(setting, one);

// ---------------------------------------------------------------- retention

function retentionSentences(setting: Setting, activities: readonly Activity[]): readonly NoticeSentence[] {
  const { words } = setting;
  const said = words.notice;
  if (activities.length === 0) return [{ ...nobody, text: said.noActivity, missing: ["activities"] }];
  const told = activities.map((activity) => {
    const { own, ofGroups, whole, there } = retentionRules(setting, activity);
    const rules = [
      ...own.map((rule) => retentionWords(setting, rule)),
      ...ofGroups.map(({ id, rule }) => `${who(setting, id)}${words.colon}${retentionWords(setting, rule)}`),
      ...whole.map((rule) => retentionWords(setting, rule)),
    ];
    return { activity, rules: [...new Set(rules)], isOpen: rules.length === 0 && activity.retention === null, there };
  });
  const groups = groupsOf(told, ({ rules, isOpen }) => [rules, isOpen]);
  return groups.flatMap((group): readonly NoticeSentence[] => {
    const those = group.map(({ activity }) => activity);
    const [{ rules, isOpen }] = group;
    const activityIds = those.map(({ id }) => id);
    const flows = sorted(those.flatMap((activity) => setting.flowsOf(activity).map(({ id }) => id)));
    const about = { ...nobody, activities: activityIds, flows };
    const names = labels(setting, those);
    const there = groupsOf(
      group.flatMap((one) => one.there),
      ({ to, rule }) => [to, retentionWords(setting, rule)],
    );
    return [
      ...rules.map((text) => ({ ...about, text: said.kept(names, text) })),
      ...(rules.length > 0
        ? []
        : isOpen
          ? [{ ...about, text: said.keptNotStated(names), missing: activityIds.map((id) => `activities.${id}.retention`) }]
          : [{ ...about, text: said.keptNone(names) }]),
      ...there.map((one) => ({
        ...nobody,
        parties: [one[0].to],
        activities: activityIds,
        flows: sorted(one.map(({ flow }) => flow)),
        text: said.keptBy(who(setting, one[0].to), retentionWords(setting, one[0].rule)),
      })),
    ];
  });
}
