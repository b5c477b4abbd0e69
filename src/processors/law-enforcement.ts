// Police, prosecutors and other authorities that investigate offences.

import { defineVendor, memory } from "./define";

export const lawEnforcement = /* @__PURE__ */ defineVendor({
  slug: "law-enforcement",
  name: "Law-enforcement agency",
  kind: "authority",
  partyKind: "authority",
  entities: {},
  services: {
    default: {
      name: "Law-enforcement agency",
      role: memory("authority"),
      categories: ["identity.name", "device.ip", "behaviour.pages", "transaction.history"],
      purposes: ["legal.request"],
    },
  },
  otherNames: [],
  domains: memory([]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
  note: "Art. 4(9) GDPR: no recipient for what it gets in a particular inquiry under Union or Member State law.",
});
