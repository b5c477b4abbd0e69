// n8n carries data between services, in its cloud or on the customer's machines.

import { defineVendor, memory } from "./define";

export const n8n = /* @__PURE__ */ defineVendor({
  slug: "n8n",
  name: "n8n",
  kind: "integration",
  entities: { DE: { name: memory("n8n GmbH"), country: "DE", contractsWith: ["EEA"] } },
  services: {
    cloud: {
      name: "n8n Cloud",
      role: memory("processor"),
      categories: ["identity.name", "contact.email", "content.form", "transaction.order"],
      purposes: ["integration.transfer"],
      carriesAnything: true,
    },
    "self-hosted": {
      name: "n8n self-hosted",
      role: memory("depends"),
      categories: [],
      purposes: ["integration.transfer"],
      carriesAnything: true,
      selfHosted: true,
      note: "Nobody else gets data: it runs on the controller's machines.",
    },
  },
  otherNames: [],
  domains: memory(["n8n.io", "n8n.cloud"]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
