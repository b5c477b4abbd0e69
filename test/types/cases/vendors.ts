// Choices of vendors with a slip: with several services or entities, with one, and beside what the map states.

import { defineDataMap } from "whogets";
import { aweber, defineVendor, klaviyo, memory, stripe } from "whogets/processors";

/** With ids of five letters or more for entities, too: one of each kind here, several below. */
const one = defineVendor({
  slug: "one",
  name: "One",
  kind: "unspecified",
  entities: { EUROPE: { name: memory("One Ltd"), country: "IE" } },
  services: { ticketing: { name: "Tickets", role: memory("processor"), categories: [], purposes: [] } },
  otherNames: [],
  domains: memory([]),
  sources: {},
  reviewed: "2026-01-01",
  recheckAfter: "2027-01-01",
});

const several = defineVendor({
  ...one.record,
  entities: { EUROPE: { name: memory("One Ltd"), country: "IE" }, AMERICA: { name: memory("One Inc."), country: "US" } },
  services: {
    ticketing: { name: "Tickets", role: memory("processor"), categories: [], purposes: [] },
    payroll: { name: "Pay", role: memory("processor"), categories: [], purposes: [] },
  },
});

one({
  service: "tiketing", // expect "ticketing"
  entity: "EUORPE", // expect "EUROPE"
});

several({
  service: "payrol", // expect "payroll"
  entity: "AMMERICA", // expect "AMERICA"
});

klaviyo({
  service: "emial", // expect "email"
});

aweber({
  service: "emaul", // expect "email"
});

stripe({
  service: "paymetns", // expect "payments"
});

export const map = defineDataMap({
  name: "Vendors",
  controller: {},
  parties: {
    klaviyo: {
      ...klaviyo({
        service: "onsitee", // expect "onsite"
      }),
      name: "Klaviyo Inc.",
      country: "INT-EP", // expect "INT-EPO"
    },
    aweber: aweber({
      service: "eamil", // expect "email"
    }),
  },
});

export const record = defineVendor({
  slug: "bad",
  name: "Bad",
  kind: "unspecified",
  entities: {
    EUROPE: {
      name: memory("Bad Ltd"),
      country: "INT-EUU", // expect "INT-EU"
      contractsWith: [
        "elsewhre", // expect "elsewhere"
      ],
    },
  },
  services: {
    ticketing: {
      name: "Tickets",
      role: memory("processor"),
      categories: [
        "contact.emial", // expect "contact.email"
      ],
      purposes: [
        "support.custmer", // expect "support.customer"
      ],
    },
  },
  otherNames: [
    {
      name: "Worse",
      what: "bramd", // expect "brand"
    },
  ],
  domains: memory([]),
  sources: {
    page: {
      kind: "registr", // expect "register"
      title: "Page",
      seen: "2026-01-01",
    },
  },
  reviewed: "2026-01-01",
  recheckAfter: "2027-01-01",
});
