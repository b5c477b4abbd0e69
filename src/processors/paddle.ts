// Paddle sells software in its own name and pays the maker.

import { defineVendor, memory } from "./define";

export const paddle = /* @__PURE__ */ defineVendor({
  slug: "paddle",
  name: "Paddle",
  kind: "payments",
  entities: { GB: { name: memory("Paddle.com Market Limited"), country: "GB" } },
  services: {
    "merchant-of-record": {
      name: "Paddle merchant of record",
      role: memory("controller"),
      categories: ["identity.name", "contact.email", "contact.address.billing", "payment.card", "transaction.order", "tax.id", "device.ip"],
      purposes: ["payments.processing", "accounting.tax"],
      note: "It is the seller towards the buyer, and so a controller of its own.",
    },
  },
  otherNames: [],
  domains: memory(["paddle.com"]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
