// Adyen takes payments for shops.

import { defineVendor, memory, noted, sourced } from "./define";

export const adyen = /* @__PURE__ */ defineVendor({
  slug: "adyen",
  name: "Adyen",
  kind: "payments",
  entities: { NL: { name: sourced("Adyen N.V.", "datenanfragen"), country: "NL" } },
  services: {
    acquiring: {
      name: "Adyen acquiring",
      role: sourced("controller", "updateStatement", "conductAtlas", "statement2022"),
      categories: ["payment.card", "payment.account", "transaction.amount", "device.ip"],
      purposes: ["payments.processing", "payments.fraud"],
      since: noted(sourced("2021-01-14", "updateStatement"), "Since then it says that it is controller; the service is older."),
    },
    gateway: {
      name: "Adyen gateway only",
      role: memory("processor"),
      categories: ["payment.card", "transaction.amount"],
      purposes: ["payments.processing"],
    },
  },
  otherNames: [],
  domains: sourced(["adyen.com", "checkoutshopper-live.adyen.com"], "thirdPartyWeb"),
  documents: { privacy: sourced("https://www.adyen.com/privacy-policy", "statement2024") },
  sources: {
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/adyen-de.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/adyen-de.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
    updateStatement: {
      kind: "vendor-document",
      title: "Adyen, notice on its role from 2021-01-14",
      url: "https://www.adyen.com/it_IT/policies-and-disclaimer/privacy-policy/update-statement",
      textAsOf: "2021-01-14",
      seen: "2026-11-25",
    },
    conductAtlas: {
      kind: "third-party",
      title: "ConductAtlas, Adyen in two roles (2026)",
      url: "https://conductatlas.com/platform/adyen/adyen-privacy-policy/dual-controller-and-processor-role/",
      seen: "2026-11-25",
    },
    statement2022: {
      kind: "vendor-document",
      title: "Adyen, privacy statement of April 2022",
      url: "https://adyen.com/en_GB/policies-and-disclaimer/privacy-policy",
      seen: "2026-11-26",
    },
    statement2024: {
      kind: "vendor-document",
      title: "Adyen, privacy statement (Swedish address)",
      url: "https://adyen.com/sv_SE/privacy-policy",
      textAsOf: "2024-06-04",
      seen: "2026-11-26",
    },
    thirdPartyWeb: {
      kind: "dataset",
      title: "third-party-web 0.30.0, hosts by company (MIT)",
      url: "https://www.npmjs.com/package/third-party-web/v/0.30.0",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
