// Resend sends e-mail for software.

import { defineVendor, memory, noted, sourced } from "./define";

export const resend = /* @__PURE__ */ defineVendor({
  slug: "resend",
  name: "Resend",
  kind: "email-delivery",
  entities: {
    US: {
      name: sourced("Plus Five Five, Inc.", "pidgeiot"),
      country: "US",
      dpf: noted(sourced("active", "pidgeiot", "customerRegister"), "A customer's register has it as active, with renewal under review."),
      dpfEntry: { participant: sourced("8907", "customerRegister") },
    },
  },
  services: {
    email: {
      name: "Resend transactional email",
      role: sourced("processor", "pidgeiot"),
      categories: ["contact.email", "content.correspondence"],
      purposes: ["comms.transactional"],
    },
  },
  otherNames: [],
  domains: memory(["resend.com"]),
  hosting: sourced(["US"], "customerRegister"),
  documents: {
    dpa: sourced("https://resend.com/legal/dpa", "pidgeiot"),
    subProcessors: sourced("https://resend.com/legal/subprocessors", "pidgeiot"),
  },
  sources: {
    pidgeiot: {
      kind: "third-party",
      title: "PidgeIoT list of sub-processors, whose author read the official DPF list on 2026-09-01",
      textAsOf: "2026-09-01",
      seen: "2026-11-25",
    },
    customerRegister: { kind: "third-party", title: "A customer's register of 2026, with the entry of the company", seen: "2026-11-25" },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
});
