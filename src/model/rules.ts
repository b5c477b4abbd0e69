// What a definition must hold to beyond structure and references. Runs on definitions whose structure is sound.

import { circles } from "./circles";
import type { DataItemDefinition, EvidenceDefinition, FlowDefinition, RetentionDefinition } from "./definition";
import { idClashes } from "./id-clashes";
import type { Fault, Path } from "./issue";
import { shown } from "./issue";
import type { DefinitionInput } from "./schema";

/** Rule ids that only the loader can check; a JSON Schema cannot say them. Rules of texts (`textRules`) are none of its business. */
export const loaderOnlyRules = [
  "unknown-party",
  "unknown-subject",
  "unknown-category",
  "unknown-purpose",
  "unknown-document",
  "unknown-vendor",
  "unknown-service",
  "unknown-entity",
  "id-clash",
  "duplicate-flow",
  "flow-ends",
  "circular",
  "dates-swapped",
  "evidence-document",
] as const;

/** Every rule that the definition breaks. `whole` is the definition before its wrong parts were taken out. */
export function ruleFaults(definition: DefinitionInput, whole: unknown = definition): readonly Fault[] {
  return [...idClashes(definition), ...flowFaults(definition), ...circles(definition), ...statementFaults(definition, documentsOf(whole))];
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
      flow.to.forEach((recipient, at) => {
        const id = flowIdOf(activity, flow as FlowDefinition, recipient);
        if (flow.to.indexOf(recipient) < at) {
          const message = `${shown(recipient)} stands twice in "to"; name it once`;
          faults.push({ rule: "duplicate-flow", path: [...path, "to", at], message });
        } else if (taken.has(id)) {
          const remedy = flow.id === undefined ? 'give this flow an "id" of its own' : 'give it another "id"';
          faults.push({ rule: "duplicate-flow", path, message: `a second flow would be called ${shown(id)}; ${remedy}` });
        }
        taken.add(id);
      });
      flow.to.forEach((recipient, at) => {
        if (recipient !== "controller" || (flow.from ?? "controller") !== "controller" || (flow.via ?? []).length > 0) return;
        const message =
          flow.from === undefined
            ? '"controller" sends to itself; name the recipient, or say "from"'
            : '"controller" sends to itself; name the recipient';
        faults.push({ rule: "flow-ends", path: [...path, "to", at], message });
      });
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

// ---------------------------------------------------------------- statements anywhere in the map

type Loose = Record<string, unknown>;

/** Ids of documents, however wrong the documents are themselves. */
function documentsOf(whole: unknown): readonly string[] {
  const documents = (whole as Loose).documents;
  return typeof documents === "object" && documents !== null ? Object.keys(documents) : [];
}

function statementFaults(definition: DefinitionInput, documents: readonly string[]): readonly Fault[] {
  const faults: Fault[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, [...path, index]);
    } else if (typeof value === "object" && value !== null) {
      const object = value as Loose;
      faults.push(...objectFaults(object, path, documents));
      for (const [key, child] of Object.entries(object))
        if (!(key === "typical" && path[0] === "parties" && path.length === 2)) visit(child, [...path, key]);
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
  if ((path[0] === "parties" && path.length === 2) || (path[0] === "mentions" && path.length === 2))
    for (const key of ["service", "entity"])
      if (object[key] !== undefined && object.vendor === undefined)
        faults.push({
          rule: "missing-vendor",
          path: [...path, key],
          message: `"${key}" ${shown(object[key])} is looked up in the catalogue, so it needs "vendor": name the vendor, or put it into "name" or "note"`,
        });
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
    documents.length === 0
      ? 'declare the text under "documents", or write document: author'
      : `say which of: ${documents.length > 12 ? `the ${documents.length} documents of the map` : documents.join(", ")}`;
  return [{ rule: "evidence-document", path, message: `this evidence names no document; ${remedy}` }];
}
