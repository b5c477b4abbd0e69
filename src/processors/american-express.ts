// American Express issues cards and runs the scheme behind them.

import { defineVendor, memory, noted, sourced } from "./define";

export const americanExpress = /* @__PURE__ */ defineVendor({
  slug: "american-express",
  name: "American Express",
  kind: "card-network",
  entities: {
    ES: {
      name: noted(
        sourced("American Express Europe, S.A.", "datenanfragen", "cardmemberStatement"),
        "The data set gives the address of its German branch; that the company is Spanish is from memory.",
      ),
      country: "ES",
      contractsWith: ["EEA"],
    },
    US: { name: sourced("American Express Company", "implementingPrinciples"), country: "US", dpf: memory("unknown") },
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
    cardmemberStatement: {
      kind: "vendor-document",
      title: "American Express, privacy statement for corporate cards, which names Spanish law",
      url: "https://www.americanexpress.com/en-iec/company/legal/privacy-centre/corporate-cardmember-privacy-statement",
      textAsOf: "2025-07-31",
      seen: "2026-11-26",
    },
    implementingPrinciples: {
      kind: "vendor-document",
      title: "American Express, European implementing principles (binding corporate rules)",
      url: "https://www.americanexpress.com/uk/legal/european-implementing-principles.html",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
  note: "A founding brand of the PCI Security Standards Council: a text that names it for that standard states no flow to it. It issues cards as well: to its own cardholders in Europe the Spanish company is controller.",
});
