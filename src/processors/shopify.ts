// Shopify hosts shops, with payments and an account for buyers.

import { defineVendor, memory, noted, sourced } from "./define";

export const shopify = /* @__PURE__ */ defineVendor({
  slug: "shopify",
  name: "Shopify",
  kind: "ecommerce-platform",
  entities: {
    CA: { name: sourced("Shopify Inc.", "contractingEntities"), country: "CA", contractsWith: ["CA", "US"] },
    IE: {
      name: noted(
        sourced("Shopify International Limited", "contractingEntities", "onwardTransfers"),
        "For Europe, the Middle East, Africa and Latin America.",
      ),
      country: "IE",
      contractsWith: ["EEA", "GB"],
    },
    SG: {
      name: noted(sourced("Shopify Commerce Singapore Pte. Ltd.", "contractingEntities", "subProcessors2022"), "For Asia and the Pacific."),
      country: "SG",
    },
  },
  services: {
    store: {
      name: "Shopify store",
      role: sourced("processor", "contractingEntities"),
      categories: [
        "identity.name",
        "contact.email",
        "contact.phone",
        "contact.address.delivery",
        "account.login",
        "transaction.order",
        "transaction.history",
        "device.ip",
        "device.browser",
        "device.cookieId",
        "behaviour.pages",
      ],
      purposes: ["orders.management", "hosting.site"],
      carriesAnything: true,
    },
    "shop-pay": {
      name: "Shop Pay / Shop",
      role: sourced("controller", "conductAtlas"),
      categories: ["identity.name", "contact.email", "contact.phone", "payment.card", "contact.address.delivery"],
      purposes: ["payments.processing"],
    },
    payments: {
      name: "Shopify Payments",
      role: memory("controller"),
      categories: ["payment.card", "transaction.amount", "identity.name"],
      purposes: ["payments.processing", "payments.fraud"],
      note: "Runs on Stripe in most countries.",
    },
  },
  otherNames: [],
  domains: memory(["shopify.com", "myshopify.com", "shopifycdn.com", "shopifysvc.com", "shop.app"]),
  documents: { dpa: memory("https://www.shopify.com/legal/dpa"), subProcessors: memory("https://www.shopify.com/legal/subprocessors") },
  subProcessors: [
    noted(sourced({ name: "Shopify Inc.", country: "CA" }, "subProcessors2022"), "Company of the group. As of 2022-06-28."),
    noted(
      sourced({ name: "Shopify (Australia) Pty. Ltd.", country: "AU" }, "subProcessors2022"),
      "Company of the group. As of 2022-06-28.",
    ),
    noted(
      sourced({ name: "Shopify Commerce India Pvt. Ltd.", country: "IN" }, "subProcessorsNorwegian"),
      "Company of the group. Undated list.",
    ),
    noted(memory({ name: "Stripe", vendor: "stripe" }), "Shopify Payments, in most countries."),
  ],
  sources: {
    contractingEntities: {
      kind: "vendor-document",
      title: "Shopify, help page on its contracting entities",
      url: "https://help.shopify.com/en/manual/privacy-and-security/privacy/international-data-transfers/contracting-entities",
      seen: "2026-11-26",
    },
    onwardTransfers: {
      kind: "vendor-document",
      title: "Shopify, help page on onward transfers",
      url: "https://help.shopify.com/en/manual/privacy-and-security/privacy/international-data-transfers/onward-transfers",
      seen: "2026-11-26",
    },
    subProcessors2022: {
      kind: "vendor-document",
      title: "Shopify, sub-processors (Swedish)",
      url: "https://help.shopify.com/sv/manual/your-account/privacy/GDPR/subprocessors",
      textAsOf: "2022-06-28",
      seen: "2026-11-26",
    },
    subProcessorsNorwegian: {
      kind: "vendor-document",
      title: "Shopify, sub-processors (Norwegian)",
      url: "https://help.shopify.com/nb/manual/your-account/privacy/subprocessors",
      seen: "2026-11-26",
    },
    conductAtlas: {
      kind: "third-party",
      title: "ConductAtlas, Shopify on the Shop app and Shop Pay",
      url: "https://conductatlas.com/platform/shopify/shopify-privacy-policy/shop-app-and-shop-pay-independent-data-collection/",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
  note: "For transfers it names the adequacy of Canada and standard clauses; the Data Privacy Framework was not mentioned in the pages seen.",
});
