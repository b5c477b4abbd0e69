// What a definition must hold to beyond structure and references. Runs on definitions whose structure is sound.

import type { DataItemDefinition, EvidenceDefinition, FlowDefinition, RetentionDefinition } from "./definition";
import { commandWords, reservedWords } from "./ids";
import type { Fault, Path } from "./issue";
import { shown } from "./issue";
import type { DefinitionInput } from "./schema";
import { categories, categoryAliases, isIdOf, purposes, rootOf } from "./vocabulary";

/** Rule ids that only the loader can check; a JSON Schema cannot say them. */
export const loaderOnlyRules = [
  "id-clash",
  "duplicate-flow",
  "flow-ends",
  "circular",
  "dates-swapped",
  "country-and-entities",
  "evidence-document",
] as const;

/** Every rule that the definition breaks. */
export function ruleFaults(definition: DefinitionInput): readonly Fault[] {
  return [...clashes(definition), ...flowFaults(definition), ...circles(definition), ...statementFaults(definition)];
}

// ---------------------------------------------------------------- ids

function clashes(definition: DefinitionInput): readonly Fault[] {
  const faults: Fault[] = [];
  const seen = new Map<string, string>();
  for (const section of ["parties", "subjects", "groups"] as const) {
    for (const id of Object.keys(definition[section] ?? {})) {
      const path = [section, id];
      const say = (why: string) =>
        faults.push({ rule: "id-clash", path, message: `${shown(id)} cannot be an id here: ${why}; choose another`, atKey: true });
      const other = seen.get(id);
      if (other !== undefined) say(`it is also an id under "${other}", and parties, subjects and groups share one name space`);
      else if ((reservedWords as readonly string[]).includes(id)) say("it is a reserved word");
      else if (isIdOf(categories, id) || Object.keys(definition.categories ?? {}).some((own) => rootOf(own) === id))
        say("it is a data category");
      else if (section === "groups" && (commandWords as readonly string[]).includes(id)) say("it is a command of the command line");
      else if (section === "groups" && isIdOf(categoryAliases, id)) say(`it is a short name of "${categoryAliases[id]}"`);
      seen.set(id, section);
    }
  }
  for (const id of Object.keys(definition.categories ?? {})) {
    const path = ["categories", id];
    if (isIdOf(categories, id))
      faults.push({ rule: "id-clash", path, message: `${shown(id)} is a built-in category; leave it out here`, atKey: true });
    else if ((commandWords as readonly string[]).includes(rootOf(id)))
      faults.push({
        rule: "id-clash",
        path,
        message: `${shown(rootOf(id))} is a command of the command line; choose another root`,
        atKey: true,
      });
  }
  for (const id of Object.keys(definition.purposes ?? {})) {
    if (isIdOf(purposes, id))
      faults.push({
        rule: "id-clash",
        path: ["purposes", id],
        message: `${shown(id)} is a built-in purpose; leave it out here`,
        atKey: true,
      });
  }
  return faults;
}

// ---------------------------------------------------------------- flows

/** `activity/recipient`, or with `id` given `activity/id` (`activity/id/recipient` when there are several recipients). */
export function flowIdOf(activity: string, flow: Pick<FlowDefinition, "id" | "to">, recipient: string): string {
  if (flow.id === undefined) return `${activity}/${recipient}`;
  return flow.to.length > 1 ? `${activity}/${flow.id}/${recipient}` : `${activity}/${flow.id}`;
}

function flowFaults(definition: DefinitionInput): readonly Fault[] {
  const faults: Fault[] = [];
  const taken = new Set<string>();
  for (const [activity, { flows }] of Object.entries(definition.activities ?? {})) {
    flows?.forEach((flow, index) => {
      const path = ["activities", activity, "flows", index];
      for (const recipient of flow.to) {
        const id = flowIdOf(activity, flow as FlowDefinition, recipient);
        if (taken.has(id)) {
          const remedy = flow.id === undefined ? 'give this flow an "id" of its own' : 'give it another "id"';
          faults.push({ rule: "duplicate-flow", path, message: `a second flow would be called ${shown(id)}; ${remedy}` });
        }
        taken.add(id);
      }
      const via = (flow.via ?? []).map((leg) => (typeof leg === "string" ? leg : leg.party));
      via.forEach((party, at) => {
        if (flow.to.includes(party) || flow.from === party || via.indexOf(party) < at)
          faults.push({
            rule: "flow-ends",
            path: [...path, "via", at],
            message: `${shown(party)} stands twice on one journey; split it into two flows`,
          });
      });
    });
  }
  return faults;
}

// ---------------------------------------------------------------- circles

function circles(definition: DefinitionInput): readonly Fault[] {
  const groups = Object.entries(definition.groups ?? {});
  const groupParts = new Map(groups.map(([id, group]) => [id, group.data.flatMap((item) => refsOf(item as string | DataItemDefinition))]));
  const parents = new Map(
    Object.entries(definition.parties ?? {}).map(([id, party]) => [id, party.partOf === undefined ? [] : [party.partOf]]),
  );
  return [
    ...circleFaults("groups", groupParts, "a group cannot hold itself"),
    ...circleFaults("parties", parents, 'a party cannot be "partOf" itself'),
  ];
}

const refsOf = (item: string | DataItemDefinition): readonly string[] =>
  typeof item === "string"
    ? [item]
    : [...(item.category === undefined ? [] : [item.category]), ...(item.including ?? []), ...(item.except ?? [])];

function circleFaults(section: string, edges: ReadonlyMap<string, readonly string[]>, why: string): readonly Fault[] {
  const faults: Fault[] = [];
  const done = new Set<string>();
  for (const start of edges.keys()) {
    const trail: string[] = [];
    const visit = (id: string): void => {
      const at = trail.indexOf(id);
      if (at >= 0) {
        faults.push({ rule: "circular", path: [section, id], message: `${why}: ${[...trail.slice(at), id].join(" > ")}`, atKey: true });
        return;
      }
      if (done.has(id)) return;
      trail.push(id);
      for (const next of edges.get(id) ?? []) visit(next);
      trail.pop();
      done.add(id);
    };
    visit(start);
  }
  return faults;
}

// ---------------------------------------------------------------- statements anywhere in the map

type Loose = Record<string, unknown>;

function statementFaults(definition: DefinitionInput): readonly Fault[] {
  const documents = Object.keys(definition.documents ?? {});
  const faults: Fault[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, [...path, index]);
    } else if (typeof value === "object" && value !== null) {
      const object = value as Loose;
      faults.push(...objectFaults(object, path, documents));
      for (const [key, child] of Object.entries(object)) if (key !== "typical") visit(child, [...path, key]);
    }
  };
  visit(definition, []);
  return faults;
}

function objectFaults(object: Loose, path: Path, documents: readonly string[]): readonly Fault[] {
  const parent = path.at(-2);
  const under = (...keys: string[]) => typeof parent === "string" && typeof path.at(-1) === "number" && keys.includes(parent);
  const faults: Fault[] = [];
  const say = (rule: string, message: string) => faults.push({ rule, path, message });
  if (under("data", "derives")) faults.push(...dataItemFaults(object as DataItemDefinition, path));
  if (under("evidence")) faults.push(...evidenceFaults(object as unknown as EvidenceDefinition, path, documents));
  if (under("retention")) {
    const times: readonly (keyof RetentionDefinition)[] = ["keep", "atMost", "atLeast", "until", "asLongAs", "criterion", "unspecified"];
    if (!times.some((key) => object[key] !== undefined)) say("empty-retention", `a retention rule needs one of: ${times.join(", ")}`);
  }
  if (under("onlyIf") && object.kind === "other" && object.text === undefined)
    say("missing-text", 'a condition of kind "other" needs its "text"');
  if (typeof object.since === "string" && typeof object.until === "string" && object.since > object.until)
    say("dates-swapped", `"since" ${object.since} is after "until" ${object.until}; swap them or correct one`);
  if (path[0] === "parties" && path.length === 2 && object.country !== undefined && object.entities !== undefined)
    say("country-and-entities", 'where "entities" says who signs, leave "country" out');
  return faults;
}

function dataItemFaults(item: DataItemDefinition, path: Path): readonly Fault[] {
  const faults: Fault[] = [];
  const say = (message: string) => faults.push({ rule: "data-item", path, message });
  if (item.category !== undefined && item.lump !== undefined)
    say('a data item has either a "category" or a "lump", not both; split it into two items');
  if (item.category === undefined && item.lump === undefined) say('a data item needs a "category" or a "lump"');
  if (item.lump !== undefined && item.words === undefined) say('a "lump" needs "words": what the text calls it');
  for (const key of ["words", "including", "except"] as const) {
    if (item[key] !== undefined && item.lump === undefined) say(`"${key}" goes with a "lump" only`);
  }
  if (item.at !== undefined && item.becomes === undefined) say('"at" goes with "becomes" only');
  return faults;
}

function evidenceFaults(evidence: EvidenceDefinition, path: Path, documents: readonly string[]): readonly Fault[] {
  if (evidence.document !== undefined || documents.length === 1) return [];
  const remedy =
    documents.length === 0 ? 'declare the text under "documents", or write document: author' : `say which of: ${documents.join(", ")}`;
  return [{ rule: "evidence-document", path, message: `this evidence names no document; ${remedy}` }];
}
