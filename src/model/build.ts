// Turns a sound definition into the checked map: flows stand flat and take from their activity what they do not say themselves.

import type {
  ActivityDefinition,
  ClosedDefinition,
  CollectionDefinition,
  CountryStatement,
  DataMapDefinition,
  FlowDefinition,
  LegTerms,
  MentionDefinition,
  MissingDefinition,
  NonFlowDefinition,
  PartyDefinition,
  PartyTermsDefinition,
  Statement,
  ViaDefinition,
} from "./definition";
import { UsageError } from "./issue";
import type {
  Activity,
  Closed,
  Collection,
  Country,
  DataMap,
  Evidence,
  Flow,
  Leg,
  Mention,
  Missing,
  NonFlow,
  Party,
  PartyTerms,
  Stated,
  ViaLeg,
} from "./map";
import { type OwnRecord, ownRecordsOf, rememberOwn } from "./own-vendors";
import { flowIdOf } from "./rules";
import { settle } from "./settle";
import { type ListedSection, rememberPaths } from "./written-paths";

/** A definition with plain string ids. */
export type LooseDefinition = DataMapDefinition;

const mark = Symbol.for("whogets.map.1");

/** Whether a value is a checked map (of this copy of the library or of another). */
export const isDataMap = (value: unknown): value is DataMap => typeof value === "object" && value !== null && Object.hasOwn(value, mark);

/** @throws {UsageError} for what is no checked map. */
export function requireMap(value: unknown): void {
  if (!isDataMap(value)) throw new UsageError("this is no checked map; pass what defineDataMap, loadDataMap or readDataMap returned");
}

/** The checked map of a definition without faults. */
export function buildMap(definition: LooseDefinition, own: readonly OwnRecord[] = []): DataMap {
  const documents = Object.keys(definition.documents ?? {});
  const only = documents.length === 1 ? documents[0] : undefined;
  const settled = settle(definition, only);
  const parties = entriesOf(settled.parties).map(([id, party]) => partyOf(id, party));
  const countries = new Map(parties.map((party) => [party.id, party.country]));
  const activities = entriesOf(settled.activities);
  const rowsOf = <S extends ListedSection>(section: S): DataMap[S] =>
    inOrder(((settled[section] ?? []) as readonly never[]).map((row) => rowOf[section](row))) as unknown as DataMap[S];
  const map: DataMap = {
    whogets: 1,
    name: settled.name,
    title: settled.title ?? null,
    asOf: settled.asOf ?? null,
    version: settled.version ?? null,
    owner: settled.owner ?? null,
    reviewed: settled.reviewed ?? null,
    reviewBy: settled.reviewBy ?? null,
    regimes: settled.regimes ?? null,
    documents: entriesOf(settled.documents).map(([id, document]) => ({
      id,
      title: document.title,
      url: document.url ?? null,
      date: document.date ?? null,
      file: document.file ?? null,
      sha256: document.sha256 ?? null,
    })),
    categories: entriesOf(settled.categories).map(([id, category]) => ({ id, ...category })),
    purposes: entriesOf(settled.purposes).map(([id, purpose]) => ({ id, ...purpose })),
    controller: {
      name: settled.controller.name ?? null,
      country: countryOf(settled.controller.country),
      contacts: settled.controller.contacts ?? null,
      representative: objectOf(settled.controller.representative),
      dpo: objectOf(settled.controller.dpo),
      ...statedOf(settled.controller),
    },
    subjects: entriesOf(settled.subjects).map(([id, subject]) => ({
      id,
      label: subject.label ?? null,
      kind: subject.kind ?? null,
      also: subject.also ?? [],
      minimumAge: subject.minimumAge ?? null,
      ...statedOf(subject),
    })),
    parties,
    groups: entriesOf(settled.groups).map(([id, group]) => ({
      id,
      label: group.label ?? null,
      data: objectsOf(group.data) ?? [],
      retention: objectsOf(group.retention),
      ...statedOf(group),
    })),
    collection: rowsOf("collection"),
    activities: activities.map(([id, activity]) => activityOf(id, activity)),
    flows: activities.flatMap(([id, activity]) => flowsOf(id, activity, countries)).sort(byId),
    retention: objectsOf(settled.retention),
    security: objectsOf(settled.security),
    optOuts: settled.optOuts ?? null,
    rights: objectsOf(settled.rights),
    nonFlows: rowsOf("nonFlows"),
    closed: rowsOf("closed"),
    mentions: rowsOf("mentions"),
    missing: rowsOf("missing"),
  };
  Object.defineProperty(map, mark, { value: true });
  rememberOwn(map, own);
  rememberPaths(map, definition, (section, row) => {
    const [one] = (settle({ [section]: [row] }, only)[section] ?? []) as unknown as readonly never[];
    return JSON.stringify(rowOf[section](one as never));
  });
  return deepFreeze(map);
}

/** A checked map that says other things in some places; the caller sees to it that they hold. */
export function changedMap(map: DataMap, changes: Partial<Omit<DataMap, "whogets" | "~ids">>): DataMap {
  const changed: DataMap = { ...map, ...changes };
  Object.defineProperty(changed, mark, { value: true });
  rememberOwn(changed, ownRecordsOf(map));
  return deepFreeze(changed);
}

/** The statements of listed sections in the checked form. */
const rowOf = {
  collection: (row: CollectionDefinition): Collection => ({
    from: row.from,
    subjects: row.subjects ?? null,
    data: objectsOf(row.data) ?? [],
    how: row.how ?? null,
    onlyIf: objectsOf(row.onlyIf) ?? [],
    ...statedOf(row),
  }),
  nonFlows: (row: NonFlowDefinition): NonFlow => ({
    to: row.to,
    data: objectsOf(row.data),
    subjects: row.subjects ?? null,
    purposes: row.purposes ?? null,
    ...statedOf(row),
  }),
  closed: (row: ClosedDefinition): Closed => ({ subjects: row.subjects ?? null, data: objectsOf(row.data), ...statedOf(row) }),
  mentions: (row: MentionDefinition): Mention => ({
    name: row.name,
    as: row.as,
    vendor: row.vendor ?? null,
    service: row.service ?? null,
    ...statedOf(row),
  }),
  missing: (row: MissingDefinition): Missing => ({ what: row.what, ...statedOf(row) }),
};

function partyOf(id: string, party: PartyDefinition): Party {
  return {
    id,
    name: party.name ?? null,
    kind: party.kind ?? "company",
    partOf: party.partOf ?? null,
    country: countryOf(party.country),
    entities: party.entities ?? null,
    vendor: party.vendor ?? null,
    service: party.service ?? null,
    entity: party.entity ?? null,
    typical: party.typical ?? null,
    contacts: party.contacts ?? null,
    representative: objectOf(party.representative),
    dpo: objectOf(party.dpo),
    holds: objectsOf(party.holds),
    erasure: party.erasure ?? null,
    ...statedOf(party),
  };
}

function activityOf(id: string, activity: ActivityDefinition): Activity {
  return {
    id,
    label: activity.label ?? null,
    function: activity.function ?? null,
    owner: activity.owner ?? null,
    created: activity.created ?? null,
    updated: activity.updated ?? null,
    actingAs: activity.actingAs ?? "controller",
    onBehalfOf: partyTermsOf(activity.onBehalfOf),
    jointWith: partyTermsOf(activity.jointWith),
    purposes: activity.purposes ?? null,
    subjects: activity.subjects ?? null,
    data: objectsOf(activity.data),
    derives: objectsOf(activity.derives) ?? [],
    onlyIf: objectsOf(activity.onlyIf) ?? [],
    restrictions: objectsOf(activity.restrictions),
    bases: objectsOf(activity.bases),
    retention: objectsOf(activity.retention),
    optOuts: activity.optOuts ?? null,
    security: objectsOf(activity.security),
    systems: activity.systems ?? null,
    processedIn: objectsOf(activity.processedIn),
    automatedDecisions: activity.automatedDecisions ?? null,
    impactAssessment: activity.impactAssessment ?? null,
    ...statedOf(activity),
  };
}

type Countries = ReadonlyMap<string, Country | null>;

function flowsOf(activityId: string, activity: ActivityDefinition, countries: Countries): readonly Flow[] {
  return (activity.flows ?? []).flatMap((flow) => flow.to.map((to) => flowOf(activityId, activity, flow, to, countries)));
}

function flowOf(activityId: string, activity: ActivityDefinition, flow: FlowDefinition, to: string, countries: Countries): Flow {
  return {
    id: flowIdOf(activityId, flow, to),
    activity: activityId,
    from: flow.from ?? "controller",
    to,
    via: ((flow.via ?? []) as readonly ViaDefinition[]).map((leg): ViaLeg => ({ party: leg.party, ...legOf(leg, leg.party, countries) })),
    means: flow.means ?? null,
    subjects: flow.subjects ?? activity.subjects ?? null,
    data: objectsOf(flow.data ?? activity.data),
    derives: objectsOf(flow.derives) ?? [],
    purposes: flow.purposes ?? activity.purposes ?? null,
    bases: objectsOf(flow.bases ?? activity.bases),
    ...legOf(flow, to, countries),
    onlyIf: objectsOf(flow.onlyIf) ?? [],
    retention: objectsOf(flow.retention),
    restrictions: objectsOf(flow.restrictions),
    optOuts: flow.optOuts ?? null,
    exposedTo: flow.exposedTo ?? [],
    since: flow.since ?? null,
    until: flow.until ?? null,
  };
}

/** The terms of a leg; its country is the party's unless the leg says otherwise. */
function legOf(leg: LegTerms, party: string, countries: Countries): Leg {
  const country = countryOf(leg.country) ?? countries.get(party) ?? null;
  return {
    role: leg.role ?? null,
    country: country?.value ?? null,
    countryAssertion: country === null ? null : (country.assertion ?? "stated"),
    countryEvidence: (country?.evidence ?? []) as readonly Evidence[],
    processedIn: objectsOf(leg.processedIn),
    mechanisms: objectsOf(leg.mechanisms),
    contract: objectOf(leg.contract),
    ...statedOf(leg),
  };
}

function partyTermsOf(terms: ActivityDefinition["jointWith"]): readonly PartyTerms[] | null {
  const rows = objectsOf(terms) as readonly PartyTermsDefinition[] | null;
  return rows && inOrder(rows.map((term) => ({ party: term.party, contract: objectOf(term.contract), ...statedOf(term) })));
}

const statedOf = (statement: Statement): Stated => ({
  assertion: statement.assertion ?? "stated",
  may: statement.may ?? false,
  evidence: (statement.evidence ?? []) as readonly Evidence[],
  note: statement.note ?? null,
});

const countryOf = (country: string | CountryStatement | undefined): Country | null => objectOf<CountryStatement>(country);

/** After `settle` no shorthand is left; these two say so to the compiler. */
const objectOf = <T extends object>(value: string | T | undefined): T | null => (value === undefined ? null : (value as T));
const objectsOf = <T extends object>(values: readonly (string | T)[] | undefined): readonly T[] | null =>
  values === undefined ? null : (values as readonly T[]);

function entriesOf<T>(record: Readonly<Record<string, T>> | undefined): readonly (readonly [string, T])[] {
  return Object.entries(record ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Lists are sorted by what they say in the checked form: `evidence: []` says no more than no evidence. */
const inOrder = <T>(rows: readonly T[]): readonly T[] => {
  const byText = new Map(rows.map((row) => [JSON.stringify(row), row]));
  return [...byText.keys()].sort().map((text) => byText.get(text) as T);
};

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const child of Object.values(value)) deepFreeze(child);
  }
  return value;
}
