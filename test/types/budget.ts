// Writes the map that the budget is measured on: the same text at every run, with about as many keys a flow as real maps have.

const categories = [
  "contact.email",
  "contact.phone",
  "identity.name",
  "payment.card",
  "device.ip",
  "device.browser",
  "transaction.order",
  "behaviour.pages",
  "account.login",
  "content.form",
];
const purposes = ["marketing.email", "payments.processing", "analytics.web", "delivery.fulfilment", "support.customer"];
const roles = ["processor", "controller", "joint-controller", "sub-processor"];
const mechanisms = ["dpf", "scc-2", "scc-1", "adequacy"];
const countries = ["US", "IE", "DE", "FR", "GB", "CA", "JP", "LV"];

const flowsPerActivity = 5;

/** The words go round and round;. */
const of = (words: readonly string[], at: number): string => JSON.stringify(words[at % words.length]);

/** The source of a map with so many parties and flows. */
export function budgetMap(parties: number, flows: number): string {
  const party = (at: number): string => JSON.stringify(`party-${at % parties}`);
  const activities = Array.from({ length: Math.ceil(flows / flowsPerActivity) }, (_, at) => at);
  return `import { defineDataMap } from "whogets";

export const map = defineDataMap({
  name: "Budget",
  asOf: "2026-01-01",
  controller: { name: "Shop", country: "LV" },
  documents: { policy: { title: "Policy" } },
  subjects: { customer: {}, visitor: { also: ["customer"] }, employee: {} },
  categories: { "loyalty.points": { label: "points" } },
  groups: { "account-data": { data: ["contact.email", "loyalty.points"] } },
  parties: {
${Array.from({ length: parties }, (_, at) => partyText(at, party)).join("\n")}
  },
  activities: {
${activities.map((activity) => activityText(activity, flows, party)).join("\n")}
  },
});
`;
}

function partyText(at: number, party: (at: number) => string): string {
  const owner = at % 5 === 4 ? `, partOf: ${party(at - 1)}` : "";
  return `    ${party(at)}: { name: "Party ${at}", country: ${of(countries, at)}${owner} },`;
}

function activityText(activity: number, flows: number, party: (at: number) => string): string {
  const first = activity * flowsPerActivity;
  const own = Array.from({ length: Math.min(flowsPerActivity, flows - first) }, (_, at) => flowText(first + at, party));
  return `    "activity-${activity}": {
      purposes: [${of(purposes, activity)}],
      subjects: ["customer"],
      data: [${of(categories, activity)}, "account-data"],
      bases: ["consent"],
      retention: ["until unsubscribed"],
      flows: [
${own.join("\n")}
      ],
    },`;
}

function flowText(at: number, party: (at: number) => string): string {
  const via = [`via: [${party(at + 7)}], `, `via: [{ party: ${party(at + 9)}, role: "processor" }], `, ""][at % 3];
  const item = at % 4 === 0 ? `, { category: ${of(categories, at + 5)}, becomes: "hashed" }` : "";
  const mechanism = at % 2 === 0 ? `{ kind: ${of(mechanisms, at)}, since: "2021-10-01" }` : of(mechanisms, at);
  const condition = at % 6 === 0 ? `, onlyIf: ["consent"]` : "";
  return `        {
          id: "flow-${at}", to: [${party(at)}], ${via}role: ${of(roles, at)}, subjects: ["visitor"],
          data: [${of(categories, at)}, ${of(categories, at + 3)}${item}], purposes: [${of(purposes, at)}],
          mechanisms: [${mechanism}], processedIn: [${of(countries, at)}],
          evidence: [{ start: "we pass your", end: "to party ${at}" }]${condition},
        },`;
}
