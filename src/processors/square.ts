// Square takes payments in shops and online; its company is Block.

import { defineVendor, memory, sourced } from "./define";

export const square = /* @__PURE__ */ defineVendor({
  slug: "square",
  name: "Square",
  kind: "payments",
  entities: {
    AU: { name: sourced("Square AU PTY, Ltd.", "sellerNotice"), country: "AU", contractsWith: ["AU"] },
    GB: { name: sourced("Squareup Europe Ltd.", "sellerNotice"), country: "GB", contractsWith: ["GB"] },
    IE: {
      name: sourced("Squareup International Limited", "marketNote", "companyMap", "sellerNotice"),
      country: "IE",
      contractsWith: ["EEA"],
    },
    JP: { name: sourced("Square KK", "sellerNotice"), country: "JP", contractsWith: ["JP"] },
    US: { name: sourced("Block, Inc.", "sellerNotice"), country: "US", contractsWith: ["US"], dpf: memory("unknown") },
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
    { name: "Square Canada, Inc.", what: "also" },
    { name: "Square Technologies, Inc.", what: "also" },
    { name: "Square, Inc.", what: "entity", of: "US", until: memory("2021-12-10") },
    { name: "Block", what: "also", of: "US" },
  ],
  domains: memory(["squareup.com", "square.site", "squarecdn.com"]),
  documents: { privacy: sourced("https://squareup.com/gb/legal/general/privacy", "sellerNotice") },
  sources: {
    marketNote: { kind: "third-party", title: "A market note on Squareup in Ireland", seen: "2026-11-25" },
    companyMap: { kind: "third-party", title: "A map of the companies of Block, Inc. and Squareup", seen: "2026-11-25" },
    sellerNotice: {
      kind: "vendor-document",
      title: "Square, privacy notice for sellers",
      url: "https://squareup.com/gb/legal/general/privacy",
      textAsOf: "2023-12-21",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
  note: "In Canada one of two companies signs: Square Canada, Inc. or Square Technologies, Inc.",
});
