// A map that fills what examples leave open: two roles, mechanisms with dates, a group company, authorities, aggregates, hostile text.

import { type DataMap, defineDataMap } from "whogets";
import { printed } from "../fixtures/examples";

export const examples = Object.entries(printed);
export const on = "2026-11-01";

export const full: DataMap = defineDataMap({
  name: "Full",
  version: "3",
  owner: "Legal",
  asOf: "2026-11-01",
  reviewed: "2026-10-01",
  reviewBy: "2027-10-01",
  regimes: ["EU_GDPR"],
  documents: { policy: { title: "Policy", date: "2026-01-01" }, contract: { title: "Contract" } },
  controller: {
    name: "Full SIA",
    country: "LV",
    contacts: ["Riga 1", "info@full.example"],
    dpo: { name: "Anna", contacts: ["dpo@full.example"] },
  },
  subjects: { customer: { label: "Customers" } },
  parties: {
    host: { name: "Host GmbH", country: "DE" },
    group: { name: "Full Inc.", country: "US" },
    police: { name: "Police", kind: "authority", country: "LV" },
    "tax-office": { name: "Tax office", kind: "authority", country: "LV" },
    counter: { name: "Counter", country: "US" },
    staff: { name: "Sales department", kind: "internal" },
    buyer: { name: "Buyer", kind: "successor" },
    client: { name: "Client AG", country: "DE", contacts: ["client@client.example"] },
    partner: { name: "Partner" },
  },
  groups: {
    orders: { label: "order data", data: ["transaction.order", "special.biometric"], retention: [{ keep: "P5Y", after: "the order" }] },
  },
  activities: {
    sales: {
      label: "Sales",
      purposes: ["orders.management"],
      subjects: ["customer"],
      data: ["orders", "contact.email", "aggregate.statistics"],
      bases: [{ basis: "legitimate-interests", interest: "growth", record: "LIA-1" }],
      retention: ["unknown"],
      security: [],
      jointWith: [],
      flows: [
        {
          to: ["host"],
          role: "processor",
          contract: { title: "DPA", signed: "2025-02-03" },
          evidence: [{ document: "contract", start: "hosting by", end: "Host GmbH" }],
        },
        { to: ["group"], role: "controller", mechanisms: [{ kind: "scc-1", since: "2025-01-01", until: "2026-06-30" }] },
        { to: ["police"], onlyIf: ["authority-request"] },
        { to: ["tax-office"] },
        { to: ["counter"], data: ["aggregate.statistics"] },
        { to: ["staff"] },
        { to: ["buyer"], onlyIf: ["merger"] },
        { to: ["partner"], may: true, assertion: "implied" },
      ],
    },
    hosting: {
      label: "Hosting for clients",
      actingAs: "processor",
      onBehalfOf: ["client"],
      purposes: ["hosting.site"],
      flows: [{ to: ["host"], role: "sub-processor" }],
    },
    support: { label: "Support for clients", actingAs: "processor", purposes: ["support.customer"] },
    bare: {},
  },
}) as unknown as DataMap;
