// Whoever processes payments for the controller, where the text names nobody.

import { defineVendor, memory } from "./define";

export const unnamedPaymentProcessor = /* @__PURE__ */ defineVendor({
  slug: "unnamed-payment-processor",
  name: "Payment processor (unnamed)",
  kind: "payments",
  partyKind: "category",
  entities: {},
  services: {
    default: {
      name: "Payment processor (unnamed)",
      role: memory("depends"),
      categories: ["payment.card", "identity.name", "contact.address.billing", "transaction.amount"],
      purposes: ["payments.processing"],
    },
  },
  otherNames: [],
  domains: memory([]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
  note: "Art. 13(1)(e) GDPR asks for recipients or their categories: a name is worth asking for.",
});
