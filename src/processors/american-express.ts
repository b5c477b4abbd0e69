// American Express issues cards and runs the scheme behind them.

import { defineVendor, memory, noted, sourced } from "./define";

export const americanExpress = /* @__PURE__ */ defineVendor({
  slug: "american-express",
  name: "American Express",
  kind: "card-network",
  entities: {
    ES: {
      name: noted(
        sourced("American Express Europe, S.A.", "datenanfragen"),
        "The data set gives the address of its German branch; that the company is Spanish is from memory.",
      ),
      country: "ES",
      contractsWith: ["EEA"],
    },
    US: { name: memory("American Express Company"), country: "US", dpf: memory("unknown") },
  },
  services: {
    network: {
      name: "American Express card scheme",
      role: memory("controller"),
      categories: ["payment.card", "transaction.amount"],
      purposes: ["payments.network", "payments.fraud"],
    },
  },
  otherNames: [{ name: "Amex", what: "also", of: "vendor" }],
  domains: memory(["americanexpress.com", "aexp-static.com"]),
  sources: {
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/american-express.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/american-express.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
  note: "A founding brand of the PCI Security Standards Council: a text that names it for that standard states no flow to it.",
});
