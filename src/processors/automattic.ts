// Automattic: WordPress.com, WooCommerce, Jetpack.

import { defineVendor, memory, sourced } from "./define";

export const automattic = /* @__PURE__ */ defineVendor({
  slug: "automattic",
  name: "Automattic",
  kind: "ecommerce-platform",
  entities: {
    IE: { name: sourced("Aut O'Mattic A8C Ireland Ltd.", "privacyPolicy", "datenanfragen"), country: "IE", contractsWith: ["EEA"] },
    US: { name: sourced("Automattic Inc.", "privacyPolicy"), country: "US", dpf: memory("unknown") },
  },
  services: {
    woocommerce: {
      name: "WooCommerce plugin (self-hosted)",
      role: memory("depends"),
      categories: [],
      purposes: ["orders.management"],
      selfHosted: true,
      note: "Software on the shop's own machines. Automattic gets data only through connected services (WooPayments, Jetpack, usage tracking).",
    },
    woopayments: {
      name: "WooPayments",
      role: memory("controller"),
      categories: ["payment.card", "identity.name", "contact.email", "transaction.amount"],
      purposes: ["payments.processing"],
    },
    jetpack: {
      name: "Jetpack / Jetpack Stats",
      role: memory("processor"),
      categories: ["device.ip", "device.browser", "device.cookieId", "behaviour.pages"],
      purposes: ["analytics.web", "security.protection"],
    },
    "wordpress-com": {
      name: "WordPress.com hosting",
      role: memory("processor"),
      categories: ["account.login", "contact.email", "content.upload", "device.ip"],
      purposes: ["hosting.site"],
      carriesAnything: true,
    },
  },
  otherNames: [
    { name: "WooCommerce, Inc.", what: "also", of: "woocommerce" },
    { name: "WooCommerce Ireland Ltd.", what: "also", of: "woocommerce" },
    { name: "WooCommerce", what: "also", of: "woocommerce" },
    { name: "WordPress.com", what: "also", of: "wordpress-com" },
    { name: "Jetpack", what: "also", of: "jetpack" },
  ],
  domains: memory(["wordpress.com", "wp.com", "woocommerce.com", "jetpack.com", "gravatar.com"]),
  sources: {
    privacyPolicy: {
      kind: "vendor-document",
      title: "WordPress.com, privacy policy",
      place: "github:OpenTermsArchive/contrib-versions:WordPress.com/Privacy Policy.md@d6fb386efcd5",
      textAsOf: "2026-08-13",
      seen: "2026-11-25",
    },
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/automattic.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/automattic.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
  note: "For WooCommerce services other companies sign: WooCommerce, Inc. and WooCommerce Ireland Ltd.",
});
