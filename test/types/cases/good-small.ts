// The other ways to write a map that must compile, and load: small ones, shared pieces, vendors, plain ids.

import {
  type ActivityDefinition,
  type ControllerDefinition,
  type DataMap,
  defineDataMap,
  drawFlow,
  type IdsOf,
  loadDataMap,
  type PartyDefinition,
  type PartyQuestion,
  type Question,
  whatGets,
  whoGets,
} from "whogets";
import { businessSuccessor, klaviyo, meta, stripe, vendors, wix } from "whogets/processors";

// nothing optional, no parties, empty sections
export const least = defineDataMap({ name: "Least", controller: {} });
export const partyless = defineDataMap({
  name: "Partyless",
  controller: { country: "unknown" },
  subjects: { customer: {} },
  activities: { orders: { subjects: ["customer"], data: ["transaction.order"], flows: [] } },
});
export const empty = defineDataMap({
  name: "Empty",
  controller: {},
  parties: {},
  subjects: {},
  groups: {},
  categories: {},
  purposes: {},
  documents: {},
  collection: [],
  activities: {},
  closed: [{}],
});
whoGets(least, {});
whoGets(partyless, { data: ["transaction"], subject: "customer" });
whoGets(empty, { subject: "everyone" });

// vendors, with what the map states beside them
export const shop = defineDataMap({
  name: "Shop",
  controller: {},
  parties: {
    klaviyo: { ...klaviyo(), name: "Klaviyo Inc.", country: "US" },
    stripe: stripe({ entity: "IE", service: "payments" }),
    meta: meta(),
    wix: { ...wix({ service: undefined }), partOf: "stripe", assertion: "implied" },
    successor: businessSuccessor(),
  },
  activities: { sale: { flows: [{ to: ["successor"], onlyIf: ["merger"] }] } },
});

// shared pieces: as const, with satisfies, and a helper
const sharedVendors = {
  klaviyo: klaviyo(),
  acme: { name: "Acme", country: "US", kind: "company", holds: ["usDpfEu"], contacts: ["privacy@acme.example"] },
} as const;
const sharedSubjects = { customer: { kind: "customer" }, visitor: { also: ["everyone"] } } as const;
const checkedVendors = { evri: { kind: "company", entities: [{ name: "Evri", customersIn: ["GB"] }] } } as const satisfies {
  readonly [party: string]: PartyDefinition;
};
const pieces = <const T extends { readonly [party: string]: PartyDefinition }>(parties: T): T => parties;
const helped = pieces({ dhl: { country: "DE", dpo: { name: "A. Person", country: "DE" } } });
const orders = { data: ["transaction.order"], bases: ["contract"], retention: [{ keep: "P10Y" }] } as const satisfies ActivityDefinition;
const policy = [{ document: "policy", start: "we", end: "you" }] as const;
export const shared = defineDataMap({
  name: "Shared",
  controller: { evidence: policy },
  documents: { policy: { title: "Policy" } },
  subjects: { ...sharedSubjects, employee: {} },
  parties: { ...sharedVendors, ...checkedVendors, ...helped, own: { partOf: "acme" } },
  activities: {
    orders,
    delivery: { ...orders, flows: [{ to: ["dhl", "evri", "own"], via: ["acme"], subjects: ["visitor", "employee"], evidence: policy }] },
  },
});
whatGets(shared, { party: "dhl", subject: "employee" });

// a piece that names the ids it refers to
const boss: ControllerDefinition<IdsOf<never, never, never, never, never, "policy">> = { name: "Shop", evidence: policy };
export const withBoss = defineDataMap({ name: "Boss", documents: { policy: { title: "Policy" } }, controller: boss });

// own ids in references and questions
export const loyal = defineDataMap({
  name: "Loyal",
  controller: {},
  categories: { "loyalty.points": { label: "points" } },
  purposes: { "loyalty.rewards": { label: "rewards" } },
  groups: { "account-data": { data: ["loyalty.points", "contact.email"] } },
  parties: { acme: {} },
  activities: {
    rewards: {
      purposes: ["loyalty.rewards", "marketing"],
      data: ["account-data", { category: "loyalty.points" }],
      flows: [{ to: ["acme"], restrictions: [{ kind: "only-for", purposes: ["loyalty.rewards"] }] }],
    },
  },
});
whoGets(loyal, { data: ["loyalty.points", "account-data", "contact"], purpose: "loyalty.rewards" });
whatGets(loyal, { party: "acme", purpose: "marketing" });

// a function around it that keeps its caller's ids
export function clientMap<P extends string>(name: string, own: { readonly [K in P]: { readonly country: "LV" } }) {
  return defineDataMap({
    name,
    controller: {},
    parties: { klaviyo: klaviyo(), ...own },
    activities: { mail: { flows: [{ to: ["klaviyo"], data: ["contact.email"] }] } },
  });
}
whatGets(clientMap("Client", { acme: { country: "LV" } }), { party: "acme" });

// plain ids: loaded maps, questions put together elsewhere, lists of maps
export const loaded: DataMap = loadDataMap("name: Loaded\ncontroller: {}\nparties: { acme: {} }\n", { format: "yaml" });
const word: string = "contact.email";
const question: Question = { data: [word] };
const partyQuestion: PartyQuestion = { party: "acme" };
whoGets(loaded, question);
whatGets(loaded, partyQuestion);
drawFlow(loaded);
drawFlow(shop);
export const all: readonly DataMap[] = [least, partyless, empty, shop, shared, withBoss, loyal, loaded];
export const recipients: readonly string[] = all.flatMap((map) => whoGets(map, { data: ["contact.email"] }).recipients.map(({ id }) => id));

/** Never called: what only the compiler lets through, and types without a value. */
export function compiled(typed: DataMap<IdsOf<"acme" | "brand", "customer", "loyalty.points", never, never, "policy">>): DataMap {
  whoGets(loaded, { data: ["anything"], subject: "anybody", purpose: "anything" });
  whatGets(typed, { party: "acme" });
  vendors.map((vendor) => vendor({ service: "any text" }).vendor);
  return typed;
}
