// Square takes payments in shops and online; its company is Block.

import { defineVendor, memory, sourced } from "./define";

export const square = /* @__PURE__ */ defineVendor({
  slug: "square",
  name: "Square",
  kind: "payments",
  entities: {
    IE: { name: sourced("Squareup International Limited", "marketNote", "companyMap"), country: "IE", contractsWith: ["EEA"] },
    US: { name: memory("Block, Inc."), country: "US", dpf: memory("unknown") },
  },
  services: {
    payments: {
      name: "Square payments / Online",
      role: memory("controller"),
      categories: ["payment.card", "identity.name", "contact.email", "transaction.order"],
      purposes: ["payments.processing"],
    },
  },
  otherNames: [
    { name: "Square, Inc.", what: "entity", of: "US", until: memory("2021-12-10") },
    { name: "Block", what: "also", of: "US" },
  ],
  domains: memory(["squareup.com", "square.site", "squarecdn.com"]),
  sources: {
    marketNote: { kind: "third-party", title: "A market note on Squareup in Ireland", seen: "2026-11-25" },
    companyMap: { kind: "third-party", title: "A map of the companies of Block, Inc. and Squareup", seen: "2026-11-25" },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
