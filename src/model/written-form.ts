// From a checked map back to a definition: what `null` stood for is left out, shorthands are used, flows that differ in their recipient only
// stand as one.

import type { Catalogue } from "./catalogue";
import type { DataMapDefinition } from "./definition";
import type { Activity, DataMap, Flow, Leg, Party, Stated } from "./map";
import { shortened } from "./settle";

type Plain = Readonly<Record<string, unknown>>;

const ofStatements: Plain = { assertion: "stated", may: false, evidence: [], note: null };

/**
 * The definition that says what a checked map says: checking it gives an equal map. `typical` facts that the catalogue has are left out,
 * since loading puts them in.
 */
export function definitionOf(map: DataMap, catalogue?: Catalogue): DataMapDefinition {
  const only = map.documents.length === 1 ? map.documents[0]?.id : undefined;
  const definition = {
    whogets: 1,
    ...without(map, { title: null, asOf: null, version: null, owner: null, reviewed: null, reviewBy: null, regimes: null }, [
      "name",
      "title",
      "asOf",
      "version",
      "owner",
      "reviewed",
      "reviewBy",
      "regimes",
    ]),
    documents: byId(map.documents, (one) => without(one, { url: null, date: null, file: null, sha256: null })),
    categories: byId(map.categories, (one) => one as unknown as Plain),
    purposes: byId(map.purposes, (one) => one as unknown as Plain),
    controller: without(map.controller, { name: null, country: null, contacts: null, representative: null, dpo: null, ...ofStatements }),
    subjects: byId(map.subjects, (one) => without(one, { label: null, kind: null, also: [], minimumAge: null, ...ofStatements })),
    parties: byId(map.parties, (one) => partyOf(one, catalogue)),
    groups: byId(map.groups, (one) => without(one, { label: null, retention: null, ...ofStatements })),
    collection: map.collection.map((one) => without(one, { subjects: null, how: null, onlyIf: [], ...ofStatements })),
    activities: byId(map.activities, (one) => activityOf(map, one)),
    retention: map.retention,
    security: map.security,
    optOuts: map.optOuts,
    rights: map.rights,
    nonFlows: map.nonFlows.map((one) => without(one, { data: null, subjects: null, purposes: null, ...ofStatements })),
    closed: map.closed.map((one) => without(one, { subjects: null, data: null, ...ofStatements })),
    mentions: map.mentions.map((one) => without(one, { vendor: null, service: null, ...ofStatements })),
    missing: map.missing.map((one) => without(one, ofStatements)),
  };
  const said = Object.entries(definition).filter(([key, value]) => value !== null && !(alwaysLists.has(key) && isEmpty(value)));
  return shortened<unknown>(Object.fromEntries(said), only) as DataMapDefinition;
}

/** Sections that a checked map always has. */
const alwaysLists: ReadonlySet<string> = new Set([
  ...["documents", "categories", "purposes", "subjects", "parties", "groups"],
  ...["collection", "activities", "nonFlows", "closed", "mentions", "missing"],
]);

const isEmpty = (value: unknown): boolean => typeof value === "object" && value !== null && Object.keys(value).length === 0;

/** The keys whose value is not the one that stands for "left out". */
function without(value: object, defaults: Plain, keys: readonly string[] = Object.keys(value)): Plain {
  const entries = Object.entries(value).filter(
    ([key, own]) =>
      key !== "id" && keys.includes(key) && !(Object.hasOwn(defaults, key) && JSON.stringify(own) === JSON.stringify(defaults[key])),
  );
  return Object.fromEntries(entries);
}

const byId = <T extends { readonly id: string }>(rows: readonly T[], write: (row: T) => Plain): Plain =>
  Object.fromEntries(
    rows.map((row) => {
      const { id: _id, ...rest } = write(row) as Plain & { readonly id?: string };
      return [row.id, rest];
    }),
  );

function partyOf(party: Party, catalogue: Catalogue | undefined): Plain {
  const { vendor, service, entity, typical } = party;
  const known = vendor !== null && catalogue?.slugs.includes(vendor) === true ? catalogue : undefined;
  const usual = known?.typicalOf(vendor ?? "", service ?? undefined, entity ?? undefined) ?? null;
  const kind = (known?.kindOf(vendor ?? "") ?? "company") === party.kind ? party.kind : null;
  const defaults: Plain = { name: null, kind, partOf: null, country: null, entities: null, vendor: null, service: null, entity: null };
  const more: Plain = { contacts: null, representative: null, dpo: null, holds: null, erasure: null };
  return without(party, { ...defaults, ...more, typical: sameData(typical, usual) ? typical : null, ...ofStatements });
}

const sameData = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function activityOf(map: DataMap, activity: Activity): Plain {
  const lists: Plain = { purposes: null, subjects: null, data: null, derives: [], onlyIf: [], restrictions: null, bases: null };
  const facts: Plain = { label: null, function: null, owner: null, created: null, updated: null, actingAs: "controller" };
  const more: Plain = { retention: null, optOuts: null, security: null, systems: null, processedIn: null };
  const rest: Plain = { onBehalfOf: null, jointWith: null, automatedDecisions: null, impactAssessment: null, ...ofStatements };
  const terms = (list: Activity["jointWith"]) => list?.map((one) => without(one, { contract: null, ...ofStatements })) ?? null;
  const flows = flowsOf(map, activity);
  return {
    ...without(
      { ...activity, onBehalfOf: terms(activity.onBehalfOf), jointWith: terms(activity.jointWith) },
      { ...lists, ...facts, ...more, ...rest },
    ),
    ...(flows.length === 0 ? {} : { flows }),
  };
}

interface WrittenFlow extends Plain {
  readonly id?: string;
  readonly to: readonly string[];
}

function flowsOf(map: DataMap, activity: Activity): readonly WrittenFlow[] {
  const own = map.flows.filter((flow) => flow.activity === activity.id);
  const short = merged(own.map((flow) => flowOf(map, activity, flow, false)));
  // A flow to several parties that states a country says it for those, too, whose country it is anyway: else it falls apart.
  const parted = new Set(short.map(({ id }) => id).filter((id, at, ids) => id !== undefined && ids.indexOf(id) !== at));
  if (parted.size === 0) return short;
  return merged(
    own.map((flow) => {
      const written = flowOf(map, activity, flow, false);
      return parted.has(written.id) ? flowOf(map, activity, flow, true) : written;
    }),
  );
}

function flowOf(map: DataMap, activity: Activity, flow: Flow, saysCountry: boolean): WrittenFlow {
  const { activity: _activity, country: _country, countryAssertion: _assertion, countryEvidence: _evidence, to, ...rest } = flow;
  const inherited: Plain = { subjects: activity.subjects, data: activity.data, purposes: activity.purposes, bases: activity.bases };
  const terms: Plain = { from: "controller", means: null, restrictions: null, retention: null, optOuts: null, since: null, until: null };
  const via = flow.via.map(({ party, ...leg }) => ({ party, ...legOf(map, leg, party, saysCountry) }));
  const own = without(
    { ...rest, ...legOf(map, flow, to, saysCountry), via },
    { ...inherited, ...terms, derives: [], onlyIf: [], exposedTo: [], via: [], ...ofLegs },
  );
  const id = flow.id.slice(activity.id.length + 1);
  const ending = `/${to}`;
  const prefix = id.endsWith(ending) ? id.slice(0, -ending.length) : id;
  return { ...(id === to ? {} : { id: prefix }), to: [to], ...own };
}

const ofLegs: Plain = { role: null, country: null, processedIn: null, mechanisms: null, contract: null, ...ofStatements };

/** The terms of a leg as they are written: without the country that the party has anyway. */
function legOf(map: DataMap, leg: Leg, party: string, saysCountry: boolean): Plain {
  const { countryAssertion: assertion, countryEvidence: evidence, country: value, ...rest } = leg;
  const usual = map.parties.find((one) => one.id === party)?.country ?? null;
  const isUsual =
    !saysCountry &&
    usual !== null &&
    usual.value === value &&
    (usual.assertion ?? "stated") === assertion &&
    sameData(usual.evidence ?? [], evidence);
  const country = value === null || isUsual ? null : without({ value, assertion, evidence }, { assertion: "stated", evidence: [] });
  const terms: Stated & Plain = { ...rest, country };
  return without(terms, ofLegs, Object.keys(ofLegs));
}

/** Flows with one id, or with none, that differ in nothing but their recipient. */
function merged(flows: readonly WrittenFlow[]): readonly WrittenFlow[] {
  const byRest = new Map<string, WrittenFlow>();
  for (const flow of flows) {
    const { to, ...rest } = flow;
    const key = JSON.stringify(rest);
    const same = byRest.get(key);
    byRest.set(key, same === undefined ? flow : { ...flow, to: [...same.to, ...to] });
  }
  return [...byRest.values()];
}
