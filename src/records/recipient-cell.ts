// Recipients as a cell: those of Art. 30(1)(d), and apart from them who is none.

import type { Activity, Closed, DataItem, Evidence } from "../model";
import { categoryLabel, countryWords, listWords, purposeLabel } from "../words";
import { distinct, none, notStated, stated } from "./cells";
import { denialsFor } from "./denials";
import { type ActivityRecipient, dataGot, itemNotes, itemsEvidence, type Received, type RecipientPlace, recipientsOf } from "./recipients";
import { evidenceOf, type Setting, who } from "./setting";
import { conditionWords, dataLines, possibleWords, restrictionWords } from "./statements";
import type { RecordCell } from "./types";

/** Places in the order of the cell; the first has no heading. */
const places: readonly RecipientPlace[] = ["outside", "authority", "internal", "event", "inquiry", "aggregate"];

export function recipientCell(
  setting: Setting,
  activity: Activity,
  isWanted: (recipient: ActivityRecipient) => boolean = () => true,
): RecordCell {
  const { words } = setting;
  const all = recipientsOf(setting, activity);
  const recipients = all.filter(isWanted);
  const closed = closedFor(setting, activity);
  const denials = denialsFor(setting, activity);
  const closedNotes = closed === undefined ? [] : [words.recipient.closed];
  if (recipients.length === 0) {
    const beside = { evidence: [...(closed?.evidence ?? []), ...denials.evidence], notes: [...closedNotes, ...denials.notes] };
    if (closed !== undefined) return none([], beside);
    return all.length === 0 ? notStated(`activities.${activity.id}.flows`, beside) : none();
  }
  const lines = places.flatMap((place) => {
    const here = recipients.filter((one) => one.place === place);
    const own = here.map((one) => recipientWords(setting, activity, one));
    if (here.length === 0 || place === "outside") return own;
    return [words.recipient[place], ...own.map((line) => ` ${line}`)];
  });
  const noted = recipients.flatMap(({ party, notes, received }) =>
    [...notes, ...itemNotes(received.flatMap(({ flow }) => ownData(activity, flow.data)))].map(
      (note) => `${who(setting, party.id)}: ${note}`,
    ),
  );
  return stated(lines, {
    evidence: [
      ...recipients.flatMap(({ evidence, received }) => [...evidence, ...itemsEvidence(received), ...boundEvidence(received)]),
      ...(closed?.evidence ?? []),
      ...denials.evidence,
    ],
    notes: [...closedNotes, ...denials.notes, ...noted],
  });
}

/** Data items of a flow that are not the activity's own: their notes stand with the data. */
const ownData = (activity: Activity, data: readonly DataItem[] | null): readonly DataItem[] =>
  data === null || JSON.stringify(data) === JSON.stringify(activity.data) ? [] : data;

/** The statement that nobody else gets the data of an activity. */
export const closedFor = ({ map }: Setting, activity: Activity): Closed | undefined =>
  map.closed.find((statement) => closes(statement, activity));

/** A stated closed statement about all data, of everybody whom the activity is about. */
function closes(statement: Closed, { subjects }: Activity): boolean {
  if (statement.may || statement.assertion !== "stated" || statement.data !== null) return false;
  const about = statement.subjects;
  return about === null || about.includes("everyone") || (subjects?.every((id) => about.includes(id)) ?? false);
}

/** What binds a recipient: restrictions of the flows that end there. */
const boundBy = (received: readonly Received[]) =>
  received.filter(({ next }) => next === null).flatMap(({ flow }) => flow.restrictions ?? []);

const boundEvidence = (received: readonly Received[]): readonly Evidence[] => boundBy(received).flatMap((one) => evidenceOf(one));

function recipientWords(setting: Setting, activity: Activity, recipient: ActivityRecipient): string {
  const { words, map } = setting;
  const { party, received } = recipient;
  const names = (ids: readonly string[]) =>
    listWords(
      words,
      distinct(ids).map((id) => who(setting, id)),
    );
  const roles = distinct(received.map(({ leg }) => (leg.role === null ? words.recipient.roleNotStated : words.roles[leg.role])));
  const [via, next] = [received.flatMap((one) => one.via), received.flatMap((one) => (one.next === null ? [] : [one.next]))];
  const senders = received.filter(({ via, from }) => via.length === 0 && from !== "controller");
  const people = new Set(["everyone", ...map.subjects.map(({ id }) => id)]);
  const onward = senders.filter(({ from }) => !people.has(from)).map(({ from }) => from);
  const purposes = distinct(received.flatMap(({ flow }) => flow.purposes ?? [])).filter((id) => !(activity.purposes ?? []).includes(id));
  const got = dataGot(setting, activity, recipient).map((id) => (recipient.place === "aggregate" ? categoryLabel(words, map, id) : id));
  const bound = distinct(boundBy(received).map((one) => restrictionWords(setting, one))).join(", ");
  const derived = dataLines(
    setting,
    received.flatMap(({ flow, next }) => (next === null ? flow.derives : [])),
  );
  const about = distinct(received.flatMap(({ flow }) => flow.subjects ?? []));
  const isAllOfThem = about.length === 0 || JSON.stringify([...about].sort()) === JSON.stringify([...(activity.subjects ?? [])].sort());
  const terms = distinct(recipient.conditions.map((one) => conditionWords(setting, one))).join(", ");
  return [
    `${who(setting, party.id)} (${placeWords(setting, recipient)})`,
    ...possibleWords(setting, recipient.doubts),
    ...(party.kind === "category" ? [words.recipient.notNamed] : []),
    ...(party.partOf === null ? [] : [words.recipient.partOf(who(setting, party.partOf))]),
    ...(recipient.place === "internal" || recipient.place === "inquiry" || recipient.place === "authority" ? [] : roles),
    ...(via.length === 0 ? [] : [words.recipient.via(names(via))]),
    ...(next.length === 0 ? [] : [words.recipient.passesOn(names(next))]),
    ...(onward.length === 0 ? [] : [words.recipient.onwardFrom(names(onward))]),
    ...distinct(
      senders
        .filter(({ from }) => people.has(from))
        .map(({ flow }) => (flow.means === "tag" ? words.recipient.tag : words.recipient.directly)),
    ),
    ...(received.some(({ flow }) => flow.means === "remote-access") ? [words.recipient.remote] : []),
    ...(terms === "" ? [] : [recipient.isConditional ? words.recipient.onlyIf(terms) : words.recipient.partlyIf(terms)]),
    ...(purposes.length === 0 ? [] : [words.recipient.purposes(purposes.map((id) => purposeLabel(words, map, id)).join(", "))]),
    ...(isAllOfThem ? [] : [words.recipient.about(names(about))]),
    ...(got.length === 0 ? [] : [words.recipient.gets(got.join(", "))]),
    ...(derived.length === 0 ? [] : [words.data.derived(derived.join(", "))]),
    ...(bound === "" ? [] : [words.recipient.bound(bound)]),
  ].join("; ");
}

function placeWords({ words }: Setting, { received }: ActivityRecipient): string {
  const countries = distinct(
    received.map(({ leg }) => {
      const doubt = leg.countryAssertion === null || leg.countryAssertion === "stated" ? "" : `, ${words.assertions[leg.countryAssertion]}`;
      if (leg.country === null) return words.recipient.countryNotStated;
      return leg.country === "unknown" ? words.recipient.countryUnknown : `${countryWords(words, leg.country)}${doubt}`;
    }),
  );
  const processed = distinct(received.flatMap(({ leg }) => (leg.processedIn ?? []).map(({ value }) => value)));
  const places = processed.map((code) => (code === "unknown" ? words.recipient.countryUnknown : countryWords(words, code)));
  return [...countries, ...(places.length === 0 ? [] : [words.recipient.processedIn(places.join(", "))])].join("; ");
}
