// The one description of a definition's structure: it checks input, finds references, and writes the JSON Schema. The only file with zod.
//
// The interfaces in definition.ts say the same for the compiler; a type test holds the two together.

import * as z from "zod";
import { descriptions } from "./descriptions";
import { dottedPattern, namePattern } from "./ids";
import {
  assertions,
  bases,
  categories,
  conditions,
  countries,
  forms,
  idsOf,
  importerConditions,
  mechanisms,
  partyKinds,
  purposes,
  regimes,
  restrictions,
  rights,
  roles,
  subjectKinds,
  type Table,
} from "./vocabulary";

// ---------------------------------------------------------------- references

/** What a string may name: ids of these kinds, or one of these words. */
export interface Reference {
  readonly kinds: readonly ReferenceKind[];
  readonly words: readonly string[];
}
export type ReferenceKind = "party" | "subject" | "category" | "group" | "purpose" | "document";

const referenceOf = new WeakMap<object, Reference>();
const described = z.registry<{ id?: string; description?: string } & Record<string, unknown>>();

function reference(kinds: readonly ReferenceKind[], words: readonly string[] = []): z.ZodString {
  const schema = z.string();
  referenceOf.set(schema, { kinds, words });
  return schema;
}

const party = reference(["party"]);
const partyOrController = reference(["party"], ["controller"]);
const subjectOrEveryone = reference(["subject"], ["everyone"]);
const dataRef = reference(["category", "group"]);
const purpose = reference(["purpose"]);

// ---------------------------------------------------------------- leaves

// The message is the remedy; the value and its place are added in structure.ts.
const visible = z.string().regex(/\S/, "write something, or leave the key out where it is not stated");
const host = z
  .string()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'write a host in lower case, without "https://" and path, such as "example.org"');
const date = z.iso.date("write a day that exists as YYYY-MM-DD");
const duration = z
  .string()
  .regex(
    /^(?:P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?|\d+ working days?)$/,
    'write an ISO 8601 duration such as "P2Y", "P6M", "PT24H", or "3 working days"',
  );
const url = z.string().regex(/^(?:https?:\/\/|mailto:)[^\s<>"'`]+$/i, "only links that begin with http:, https: or mailto: are taken");
const oneOf = <Id extends string>(table: Table<Id, unknown>): z.ZodEnum<{ [K in Id]: K }> => z.enum(idsOf(table) as Id[]) as never;

function named<T extends z.ZodType>(id: string, schema: T): T {
  described.add(schema, { id } as never);
  return schema;
}

/** An object with exactly these keys; `rules` are JSON Schema keywords for what is checked in rules.ts. */
function object<S extends z.core.$ZodLooseShape>(
  id: string,
  shape: S,
  rules: Record<string, unknown> = {},
): z.ZodObject<S, z.core.$strict> {
  const schema = z.strictObject(shape);
  described.add(schema, { id, ...rules } as never);
  return schema;
}

// ---------------------------------------------------------------- statements

const words = z.string().regex(/^\s*\S+(?:\s+\S+){0,7}\s*$/, "a locator takes the first or last words of the passage, at most eight");

const evidence = object("Evidence", {
  document: reference(["document"], ["author"]).optional(),
  start: words,
  end: words,
  nth: z.int().min(1).optional(),
});

const statement = {
  assertion: oneOf(assertions).optional(),
  may: z.boolean().optional(),
  evidence: z.array(evidence).optional(),
  note: visible.optional(),
};

const countryOrUnknown = z.enum([...idsOf(countries), "unknown"]);
const countryFact = named(
  "CountryFact",
  z.union([countryOrUnknown, object("CountryStatement", { value: countryOrUnknown, ...statement })]),
);

const conditionId = oneOf(conditions);
const onlyIf = z.array(
  z.union([
    conditionId,
    object(
      "Condition",
      { kind: conditionId, text: visible.optional(), ...statement },
      { anyOf: [{ properties: { kind: { not: { const: "other" } } } }, { required: ["text"] }] },
    ),
  ]),
);

const dataItem = object(
  "DataItem",
  {
    category: dataRef.optional(),
    lump: z.enum(["all", "some", "unspecified"]).optional(),
    words: visible.optional(),
    including: z.array(dataRef).optional(),
    except: z.array(dataRef).optional(),
    becomes: oneOf(forms).optional(),
    at: z.enum(["sender", "recipient"]).optional(),
    claimedAs: z.enum(["not-personal", "anonymous", "personal"]).optional(),
    onlyIf: onlyIf.optional(),
    ...statement,
  },
  {
    oneOf: [{ required: ["category"] }, { required: ["lump"] }],
    dependencies: { lump: ["words"], words: ["lump"], including: ["lump"], except: ["lump"], at: ["becomes"] },
  },
);
const dataList = named("DataList", z.array(z.union([dataRef, dataItem])));

// ---------------------------------------------------------------- terms

const retentionTimes = ["keep", "atMost", "atLeast", "until", "asLongAs", "criterion", "unspecified"] as const;
const retention = named(
  "RetentionList",
  z.array(
    z.union([
      visible,
      object(
        "Retention",
        {
          of: z.array(dataRef).optional(),
          keep: duration.optional(),
          atMost: duration.optional(),
          atLeast: duration.optional(),
          after: visible.optional(),
          sliding: z.boolean().optional(),
          until: visible.optional(),
          asLongAs: dataRef.optional(),
          criterion: visible.optional(),
          unspecified: visible.optional(),
          setBy: z.enum(["controller", "recipient"]).optional(),
          onlyIf: onlyIf.optional(),
          ...statement,
        },
        { anyOf: retentionTimes.map((key) => ({ required: [key] })) },
      ),
    ]),
  ),
);

const restrictionId = oneOf(restrictions);
const restriction = z.union([
  restrictionId,
  object("Restriction", { kind: restrictionId, purposes: z.array(purpose).optional(), text: visible.optional(), ...statement }),
]);
const exposure = object("Exposure", { law: visible, country: countryFact.optional(), ...statement });
const optOut = object("OptOut", {
  how: visible,
  by: reference(["party"], ["controller", "person"]).optional(),
  url: url.optional(),
  ...statement,
});

const basisId = oneOf(bases);
const basis = z.union([
  basisId,
  object("Basis", {
    basis: basisId,
    interest: visible.optional(),
    law: visible.optional(),
    for: z.array(purpose).optional(),
    of: z.array(dataRef).optional(),
    onlyIf: onlyIf.optional(),
    record: visible.optional(),
    ...statement,
  }),
]);

const importerCondition = oneOf(importerConditions);
const holds = z.array(
  z.union([
    importerCondition,
    object("HeldCondition", {
      condition: importerCondition,
      holds: z.boolean().optional(),
      since: date.optional(),
      until: date.optional(),
      ...statement,
    }),
  ]),
);

const mechanismId = oneOf(mechanisms);
const mechanism = z.union([
  mechanismId,
  object("Mechanism", {
    kind: mechanismId,
    since: date.optional(),
    until: date.optional(),
    assessment: visible.optional(),
    assessedOn: date.optional(),
    ...statement,
  }),
]);

const contract = named(
  "ContractFact",
  z.union([
    visible,
    object("Contract", {
      title: visible.optional(),
      url: url.optional(),
      signed: date.optional(),
      until: date.optional(),
      subProcessors: z.enum(["specific-authorisation", "general-authorisation", "not-allowed", "unknown"]).optional(),
      ...statement,
    }),
  ]),
);

const rightId = oneOf(rights);
const right = z.union([
  rightId,
  object("Right", { right: rightId, how: visible.optional(), by: partyOrController.optional(), ...statement }),
]);
const security = named("SecurityList", z.array(z.union([visible, object("Security", { text: visible, ...statement })])));
const contact = named(
  "ContactFact",
  z.union([
    visible,
    object("Contact", { name: visible.optional(), contacts: z.array(visible).optional(), country: countryFact.optional(), ...statement }),
  ]),
);

// ---------------------------------------------------------------- flows

const kebabRemedy = 'write ids in kebab-case, such as "google-analytics"';

const legTerms = {
  role: oneOf(roles).optional(),
  country: countryFact.optional(),
  processedIn: z.array(countryFact).optional(),
  mechanisms: z.array(mechanism).optional(),
  contract: contract.optional(),
  ...statement,
};

const subjects = z.array(subjectOrEveryone);

const flow = object("Flow", {
  id: z.string().regex(namePattern, kebabRemedy).optional(),
  means: z.enum(["transmission", "tag", "remote-access"]).optional(),
  from: reference(["party", "subject"], ["controller", "everyone"]).optional(),
  to: z.array(partyOrController).min(1),
  // Queries follow at most 8 legs; a flow that could not be followed to its end would lose its recipient.
  via: z
    .array(z.union([party, object("Via", { party, ...legTerms })]))
    .max(7)
    .optional(),
  subjects: subjects.optional(),
  data: dataList.optional(),
  derives: dataList.optional(),
  purposes: z.array(purpose).optional(),
  bases: z.array(basis).optional(),
  onlyIf: onlyIf.optional(),
  restrictions: z.array(restriction).optional(),
  retention: retention.optional(),
  optOuts: z.array(optOut).optional(),
  exposedTo: z.array(exposure).optional(),
  since: date.optional(),
  until: date.optional(),
  ...legTerms,
});

const partyTerms = z.array(z.union([party, object("PartyTerms", { party, contract: contract.optional(), ...statement })]));

const activity = object("Activity", {
  label: visible.optional(),
  function: visible.optional(),
  owner: visible.optional(),
  created: date.optional(),
  updated: date.optional(),
  actingAs: z.enum(["controller", "processor"]).optional(),
  onBehalfOf: partyTerms.optional(),
  jointWith: partyTerms.optional(),
  purposes: z.array(purpose).optional(),
  subjects: subjects.optional(),
  data: dataList.optional(),
  derives: dataList.optional(),
  onlyIf: onlyIf.optional(),
  restrictions: z.array(restriction).optional(),
  bases: z.array(basis).optional(),
  retention: retention.optional(),
  optOuts: z.array(optOut).optional(),
  security: security.optional(),
  systems: z.array(visible).optional(),
  processedIn: z.array(countryFact).optional(),
  automatedDecisions: object("AutomatedDecisions", {
    exist: z.boolean(),
    logic: visible.optional(),
    effects: visible.optional(),
    ...statement,
  }).optional(),
  impactAssessment: object("ImpactAssessment", {
    required: z.boolean().optional(),
    status: z.enum(["not-started", "in-progress", "done"]).optional(),
    date: date.optional(),
    url: url.optional(),
    ...statement,
  }).optional(),
  flows: z.array(flow).optional(),
  ...statement,
});

// ---------------------------------------------------------------- parties and people

const typical = object("Typical", {
  vendor: visible,
  service: visible.optional(),
  entity: visible.optional(),
  country: visible.optional(),
  role: visible.optional(),
  categories: z.array(visible),
  purposes: z.array(visible),
  grade: z.enum(["sourced", "memory"]),
  source: visible,
  seen: date,
});

const partyDefinition = object(
  "Party",
  {
    name: visible.optional(),
    kind: oneOf(partyKinds).optional(),
    partOf: partyOrController.optional(),
    country: countryFact.optional(),
    entities: z
      .array(
        object("Entity", {
          name: visible,
          country: countryFact.optional(),
          customersIn: z.array(z.enum([...idsOf(countries), "EEA", "elsewhere"])).optional(),
          since: date.optional(),
          until: date.optional(),
          ...statement,
        }),
      )
      .optional(),
    vendor: visible.optional(),
    service: visible.optional(),
    entity: visible.optional(),
    typical: typical.optional(),
    contacts: z.array(visible).optional(),
    representative: contact.optional(),
    dpo: contact.optional(),
    holds: holds.optional(),
    erasure: object("ErasureRoute", {
      channel: z.enum(["contact", "account-settings", "api", "automatic", "none"]),
      how: visible.optional(),
      url: url.optional(),
      mode: z.enum(["delete", "suppress", "anonymise", "expire", "keep-by-law"]).optional(),
      within: duration.optional(),
      ...statement,
    }).optional(),
    ...statement,
  },
  { not: { required: ["country", "entities"] }, dependencies: { service: ["vendor"], entity: ["vendor"] } },
);

const records = <T extends z.ZodType>(pattern: RegExp, value: T): z.ZodRecord<z.ZodString, T> => z.record(z.string().regex(pattern), value);

/** A whole definition. */
export const definitionSchema = object("DataMap", {
  $schema: z.string().optional(),
  whogets: z.literal(1).optional(),
  name: visible,
  title: visible.optional(),
  asOf: date.optional(),
  version: visible.optional(),
  owner: visible.optional(),
  reviewed: date.optional(),
  reviewBy: date.optional(),
  regimes: z.array(oneOf(regimes)).optional(),
  documents: records(
    namePattern,
    object("Document", {
      title: visible,
      url: url.optional(),
      date: date.optional(),
      file: visible.optional(),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/, "write 64 lower-case hexadecimal digits")
        .optional(),
    }),
  ).optional(),
  categories: records(
    dottedPattern,
    object("Category", {
      label: visible,
      definition: visible.optional(),
      special: z.enum(["art-9", "art-10"]).optional(),
      personal: z.boolean().optional(),
    }),
  ).optional(),
  purposes: records(dottedPattern, object("Purpose", { label: visible, definition: visible.optional() })).optional(),
  controller: object("Controller", {
    name: visible.optional(),
    country: countryFact.optional(),
    contacts: z.array(visible).optional(),
    representative: contact.optional(),
    dpo: contact.optional(),
    ...statement,
  }),
  subjects: records(
    namePattern,
    object("Subject", {
      label: visible.optional(),
      kind: oneOf(subjectKinds).optional(),
      also: subjects.optional(),
      minimumAge: z.int().min(0).max(150).optional(),
      ...statement,
    }),
  ).optional(),
  parties: records(namePattern, partyDefinition).optional(),
  groups: records(
    namePattern,
    object("Group", { label: visible.optional(), data: dataList, retention: retention.optional(), ...statement }),
  ).optional(),
  collection: z
    .array(
      object("Collection", {
        from: reference(["subject", "party"], ["everyone"]),
        subjects: subjects.optional(),
        data: dataList,
        how: visible.optional(),
        onlyIf: onlyIf.optional(),
        ...statement,
      }),
    )
    .optional(),
  activities: records(namePattern, activity).optional(),
  retention: retention.optional(),
  security: security.optional(),
  optOuts: z.array(optOut).optional(),
  rights: z.array(right).optional(),
  nonFlows: z
    .array(
      object("NonFlow", {
        to: z.array(reference(["party"], ["anyone"])).min(1),
        data: dataList.optional(),
        subjects: subjects.optional(),
        purposes: z.array(purpose).optional(),
        ...statement,
      }),
    )
    .optional(),
  closed: z.array(object("Closed", { subjects: subjects.optional(), data: dataList.optional(), ...statement })).optional(),
  mentions: z
    .array(
      object(
        "Mention",
        { name: visible, as: visible, vendor: visible.optional(), service: visible.optional(), ...statement },
        { dependencies: { service: ["vendor"] } },
      ),
    )
    .optional(),
  missing: z.array(object("Missing", { what: visible, ...statement })).optional(),
});

export type DefinitionInput = z.input<typeof definitionSchema>;

// ---------------------------------------------------------------- vendors of the user's own

/** The key of data files under which they stand. It is no part of a definition: TypeScript maps have `defineVendor`. */
export const vendorSection = "vendors";

const someTime = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'write a day, a month ("2026-10") or a year ("2026"), as exactly as it is known',
  );

/** What a fact rests on: no sources = from memory. */
const restsOn = { sources: z.array(visible).optional(), note: visible.optional(), recheckAfter: date.optional() };

/** A value alone is from memory; with its sources it stands in an object. */
const factOf = <T extends z.ZodType>(value: T) => z.union([value, z.strictObject({ value, ...restsOn })]);

const customers = z.array(z.enum([...idsOf(countries), "EEA", "elsewhere"]));
const usualRole = z.enum(["processor", "controller", "joint-controller", "authority", "depends"]);

const ownVendor = object("Vendor", {
  name: visible,
  kind: z.enum([
    "advertising",
    "ai",
    "analytics",
    "authority",
    "card-network",
    "carrier",
    "collaboration",
    "communications",
    "consent",
    "crm",
    "ecommerce-platform",
    "email-delivery",
    "email-marketing",
    "forms",
    "hosting",
    "identity",
    "integration",
    "media",
    "monitoring",
    "payments",
    "platform",
    "reviews",
    "scheduling",
    "search",
    "social",
    "storage",
    "successor",
    "support",
    "unspecified",
  ]),
  partyKind: oneOf(partyKinds).optional(),
  entities: z
    .record(
      visible,
      object("VendorEntity", {
        name: factOf(visible),
        country: oneOf(countries),
        contractsWith: customers.optional(),
        signsFor: z.array(visible).optional(),
        since: factOf(someTime).optional(),
        until: factOf(someTime).optional(),
        lei: factOf(visible).optional(),
        dpf: factOf(z.enum(["active", "none", "unknown"])).optional(),
        dpfEntry: object("VendorListing", {
          since: factOf(someTime).optional(),
          renewalDue: factOf(someTime).optional(),
          participant: factOf(visible).optional(),
        }).optional(),
      }),
    )
    .optional(),
  services: z
    .record(
      z.string().regex(namePattern),
      object("VendorService", {
        name: visible,
        role: factOf(usualRole),
        phases: z
          .array(
            object("VendorPhase", { phase: z.enum(["collection", "measurement", "targeting", "afterwards"]), role: factOf(usualRole) }),
          )
          .optional(),
        categories: z.array(oneOf(categories)),
        purposes: z.array(oneOf(purposes)),
        since: factOf(someTime).optional(),
        until: factOf(someTime).optional(),
        carriesAnything: z.literal(true).optional(),
        selfHosted: z.literal(true).optional(),
        domains: factOf(z.array(host)).optional(),
        cookies: factOf(z.array(visible)).optional(),
        successor: visible.optional(),
        note: visible.optional(),
      }),
    )
    .optional(),
  otherNames: z
    .array(
      object("VendorName", {
        name: visible,
        what: z.enum(["brand", "entity", "also"]),
        of: visible.optional(),
        since: factOf(someTime).optional(),
        until: factOf(someTime).optional(),
      }),
    )
    .optional(),
  domains: factOf(z.array(host)).optional(),
  hosting: factOf(z.array(z.enum([...idsOf(countries), "EU", "APAC"]))).optional(),
  documents: object("VendorDocuments", {
    dpa: factOf(url).optional(),
    subProcessors: factOf(url).optional(),
    privacy: factOf(url).optional(),
    terms: factOf(url).optional(),
  }).optional(),
  subProcessors: z
    .array(
      object("VendorSubProcessor", {
        name: visible,
        vendor: visible.optional(),
        country: oneOf(countries).optional(),
        since: someTime.optional(),
        until: someTime.optional(),
        ...restsOn,
      }),
    )
    .optional(),
  externalIds: object("VendorIds", { wikidata: factOf(visible).optional(), gvlId: factOf(z.int().min(1)).optional() }).optional(),
  owner: factOf(visible).optional(),
  sources: z
    .record(
      visible,
      object("VendorSource", {
        kind: z.enum(["register", "vendor-document", "dataset", "third-party", "news", "policy"]),
        title: visible,
        url: url.optional(),
        place: visible.optional(),
        textAsOf: date.optional(),
        seen: date,
      }),
    )
    .optional(),
  reviewed: date,
  recheckAfter: date,
  note: visible.optional(),
});

export const ownVendorsSchema = object("OwnVendors", { vendors: records(namePattern, ownVendor) });

/** A vendor as a data file writes it. */
export type OwnVendorInput = z.infer<typeof ownVendor>;

// ---------------------------------------------------------------- what other files see of it

/** A schema as a tree: what the reference walk and the error messages need to know. */
export type SchemaNode =
  | { readonly kind: "reference"; readonly reference: Reference }
  | { readonly kind: "object"; readonly fields: Readonly<Record<string, z.ZodType>> }
  | { readonly kind: "record" | "array"; readonly of: z.ZodType }
  | { readonly kind: "union"; readonly options: readonly z.ZodType[] }
  | { readonly kind: "leaf" };

export type Schema = z.ZodType;
export type StructureIssue = z.core.$ZodIssue;

/** One level of a schema; `optional` is looked through. */
export function nodeOf(schema: Schema): SchemaNode {
  const reference = referenceOf.get(schema);
  if (reference !== undefined) return { kind: "reference", reference };
  if (schema instanceof z.ZodOptional) return nodeOf(schema.unwrap() as Schema);
  if (schema instanceof z.ZodObject) return { kind: "object", fields: schema.shape as Record<string, Schema> };
  if (schema instanceof z.ZodRecord) return { kind: "record", of: schema.valueType as Schema };
  if (schema instanceof z.ZodArray) return { kind: "array", of: schema.element as Schema };
  if (schema instanceof z.ZodUnion) return { kind: "union", options: schema.options as Schema[] };
  return { kind: "leaf" };
}

/** Whether the key with this schema may be left out. */
export const isOptional = (schema: Schema): boolean => schema instanceof z.ZodOptional;

/** All that is structurally wrong with a value; empty if it is a definition. */
export function structureIssues(input: unknown, schema: Schema = definitionSchema): readonly StructureIssue[] {
  const result = schema.safeParse(input);
  return result.success ? [] : result.error.issues;
}

/**
 * The JSON Schema (draft 07, which editors read) of data files, from the same source as the check.
 * It accepts all that loads; `loaderOnlyRules` lists what it cannot say.
 */
export function writeJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(definitionSchema, {
    target: "draft-7",
    io: "input",
    metadata: described,
    override: ({ zodSchema, jsonSchema }) => {
      const reference = referenceOf.get(zodSchema);
      if (reference !== undefined) Object.assign(jsonSchema, referenceSchema(reference));
    },
  });
  const definitions = schema.definitions as Record<string, JsonSchema>;
  for (const [id, one] of Object.entries(definitions)) describe(one, descriptions[id] ?? {});
  // Files only, so no part of a definition: see include.ts.
  const include = {
    type: "array",
    uniqueItems: true,
    items: { type: "string", pattern: "\\.(ya?ml|json)$" },
    description: "Further files of the map, beside it or below it.",
  };
  const own = z.toJSONSchema(ownVendorsSchema, { target: "draft-7", io: "input", metadata: described }) as Record<
    string,
    JsonSchema & object
  >;
  const { OwnVendors, ...ofVendors } = own.definitions as unknown as Record<
    string,
    JsonSchema & { properties: Record<string, JsonSchema> }
  >;
  const vendors = {
    ...(OwnVendors ?? (own as unknown as { properties: Record<string, JsonSchema> })).properties[vendorSection],
    description: "Vendors of your own, by slug: what the catalogue does not have.",
  };
  const whole = definitions.DataMap;
  return {
    $id: "https://whogets.dev/schema/1.json",
    title: "whogets data map",
    ...schema,
    definitions: { ...definitions, ...ofVendors, DataMap: { ...whole, properties: { ...whole?.properties, include, vendors } } },
  };
}

interface JsonSchema {
  description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

/** Puts in what keys mean. An object of its own knows them; what it shares with others stays as it is. */
function describe(schema: JsonSchema, { "": whole, ...keys }: Readonly<Record<string, string>>): void {
  if (whole !== undefined) schema.description = whole;
  for (const [key, text] of Object.entries(keys)) {
    const property = schema.properties?.[key];
    if (property !== undefined) property.description = text;
  }
}

/** Every object of the format with its keys, by id. */
export const objectsOfFormat = (): Readonly<Record<string, readonly string[]>> => {
  const found: Record<string, readonly string[]> = {};
  const seen = new Set<Schema>();
  const visit = (schema: Schema): void => {
    if (seen.has(schema)) return;
    seen.add(schema);
    const node = nodeOf(schema);
    if (node.kind === "union") node.options.forEach(visit);
    if (node.kind === "array" || node.kind === "record") visit(node.of);
    if (node.kind !== "object") return;
    const id = described.get(schema instanceof z.ZodOptional ? (schema.unwrap() as never) : (schema as never))?.id;
    if (id !== undefined) found[id] = Object.keys(node.fields);
    Object.values(node.fields).forEach(visit);
  };
  visit(definitionSchema);
  return found;
};

/** Ids of the map cannot be listed in a schema; built-in ones can, so that editors complete them. */
function referenceSchema({ kinds, words }: Reference): Record<string, unknown> {
  const builtin = kinds.flatMap((kind): readonly string[] =>
    kind === "category" ? idsOf(categories) : kind === "purpose" ? idsOf(purposes) : [],
  );
  const pattern = kinds.every((kind) => kind === "category" || kind === "purpose")
    ? dottedPattern
    : kinds.includes("category")
      ? /^[a-z0-9]/
      : namePattern;
  return {
    anyOf: [...(builtin.length + words.length > 0 ? [{ enum: [...words, ...builtin] }] : []), { type: "string", pattern: pattern.source }],
  };
}
