// Whom to tell when a person's data is to be erased (Art. 17 and 19 GDPR), in which order, where, and what stands in the way.

import { type DataMap, type Ids, isPlainDate, type PlainDate, partyOf, requireMap, shown, UsageError } from "../model";
import { type Question, type Recipient, whoGets } from "../queries";
import { askOf } from "../queries/question";
import { type Setting, settingOf } from "../records/setting";
import { retentionWords } from "../records/statements";
import { wordsIn } from "../words";
import { channelOf } from "./channel";
import { exceptionsOf } from "./exceptions";
import { findingsOf } from "./findings";
import { heldBy } from "./identifiers";
import { type Place, placesOf } from "./order";
import type { ErasureApart, ErasureException, ErasurePlan, ErasureStep } from "./types";

export interface ErasureQuestion<I extends Ids = Ids> {
  /** Whose data. */
  readonly subject: I["subject"];
  /** Only recipients of this data; absent = of any personal data. */
  readonly data?: readonly (I["category"] | I["group"])[];
  /** The day of the request; default: the day that the map describes. */
  readonly on?: PlainDate;
  /** Also as the subjects that this one is, too (`also`): a customer who is a visitor. */
  readonly closure?: boolean;
}

/**
 * A plan of erasure as plain data: whom to tell, in order, with what, by which channel; what may have to be kept; who cannot be told.
 *
 * @throws {UsageError} for an id that the map does not have, a day that is none or is missing, or for what is no checked map.
 */
export function erasurePlan<I extends Ids>(map: DataMap<I>, question: ErasureQuestion<NoInfer<I>>): ErasurePlan {
  requireMap(map);
  const { subject, data, closure = false } = (question ?? {}) as ErasureQuestion;
  if (subject === undefined) throw new UsageError('the question names nobody; write whose data is to be erased: { subject: "customer" }');
  const on = (question.on ?? map.asOf) as PlainDate | null;
  if (on === null)
    throw new UsageError('the map states no day that it describes ("asOf"); say for which day the plan is: on: "YYYY-MM-DD"');
  if (!isPlainDate(on)) throw new UsageError(`${shown(on)} is not a day that exists; write it as YYYY-MM-DD`);
  const asked = { subject, on, closure, ...(data === undefined ? {} : { data }) } as Question;
  const { subjects, question: repeated } = askOf(map as DataMap, asked);
  const people = subjects ?? new Set([subject]);
  const setting = settingOf(map as DataMap, on, wordsIn("en"));
  const { recipients, incomplete } = whoGets(map as DataMap, asked);
  const exceptions = exceptionsOf(setting, people);
  const told = recipients.filter(({ kind }) => kind !== "authority");
  const places = placesOf(setting.map, told);
  const steps = told.map((one) => stepOf(setting, one, places.get(one.id) as Place, exceptions, { subject, on, closure })).sort(byOrder);
  const isOpen = ({ party }: ErasureStep) =>
    recipients.some(({ id, kind, conditional }) => id === party && (conditional || kind === "successor"));
  const [tell, ifHappened] = [steps.filter((step) => !isOpen(step)), steps.filter(isOpen)];
  return {
    map: { name: map.name, asOf: map.asOf },
    question: { subject, data: repeated.data, on, closure },
    subjects: [...people].sort(),
    tell,
    ifHappened,
    apart: recipients.filter(({ kind }) => kind === "authority").map(apartOf),
    exceptions,
    findings: findingsOf([...tell, ...ifHappened]),
    incomplete,
  };
}

const byOrder = (a: ErasureStep, b: ErasureStep): number => a.order - b.order || (a.party < b.party ? -1 : 1);

function stepOf(
  setting: Setting,
  recipient: Recipient,
  place: Place,
  exceptions: readonly ErasureException[],
  people: { readonly subject: string; readonly on: string; readonly closure: boolean },
): ErasureStep {
  const { map } = setting;
  const { id, name, kind, roles, certainty, why, conditions, evidence } = recipient;
  const flows = map.flows.filter((flow) => recipient.flows.includes(flow.id));
  // Rules of a flow bind its last recipient.
  const rules = flows.filter(({ to }) => to === id).flatMap(({ retention }) => retention ?? []);
  const activities = new Set(flows.map(({ activity }) => activity));
  return {
    ...place,
    party: id,
    name,
    kind,
    roles,
    certainty,
    why,
    conditions,
    flows: recipient.flows,
    ...heldBy(map, id, people),
    channel: channelOf(map, recipient),
    mode: partyOf(map, id)?.erasure?.mode ?? null,
    retention: [...new Set(rules.map((rule) => retentionWords(setting, rule)))],
    exceptions: [...new Set(exceptions.map(({ activity }) => activity))].filter((activity) => activities.has(activity)),
    evidence,
  };
}

const apartOf = ({ id, name, conditions }: Recipient): ErasureApart => ({
  party: id,
  name,
  conditions,
  why: "a public authority: one that gets data in a particular inquiry is no recipient (Art. 4(9) GDPR); of others Art. 19 GDPR speaks",
});
