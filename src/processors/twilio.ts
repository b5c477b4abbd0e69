// Twilio carries text messages and calls; SendGrid and Segment belong to it.

import { defineVendor, memory, noted, sourced } from "./define";

export const twilio = /* @__PURE__ */ defineVendor({
  slug: "twilio",
  name: "Twilio",
  kind: "communications",
  entities: {
    IE: { name: sourced("Twilio Ireland Limited", "datenanfragen"), country: "IE", contractsWith: ["EEA"] },
    US: {
      name: sourced("Twilio Inc.", "datenanfragen"),
      country: "US",
      dpf: noted(
        sourced("active", "conductAtlas"),
        "A third party reads it in its privacy notice; an older remark on the same page found nothing said. The list was not read.",
      ),
    },
  },
  services: {
    messaging: {
      name: "Twilio SMS / Voice / WhatsApp",
      role: memory("depends"),
      categories: ["contact.phone", "content.correspondence", "diagnostic.logs"],
      purposes: ["comms.transactional", "marketing.sms"],
      note: "For the content it is processor; for usage and account data, as a telecom provider, controller.",
    },
    sendgrid: {
      name: "Twilio SendGrid",
      role: memory("processor"),
      categories: ["contact.email", "identity.name", "content.correspondence", "behaviour.emailEngagement"],
      purposes: ["comms.transactional", "marketing.email"],
      note: "SendGrid, Inc. belongs to Twilio since 2019-02-01 (from memory).",
    },
    segment: {
      name: "Twilio Segment (CDP)",
      role: memory("processor"),
      categories: ["device.ip", "device.browser", "device.cookieId", "behaviour.pages", "behaviour.events", "contact.email", "account.id"],
      purposes: ["analytics.cdp"],
      since: noted(memory("2020-11-02"), "Owned by Twilio since then; the service is older."),
    },
    verify: {
      name: "Twilio Verify / Authy",
      role: memory("processor"),
      categories: ["contact.phone", "contact.email"],
      purposes: ["auth.mfa"],
    },
  },
  otherNames: [
    { name: "SendGrid", what: "also", of: "sendgrid" },
    { name: "SendGrid, Inc.", what: "entity" },
    { name: "Segment", what: "also", of: "segment" },
    { name: "Segment.io, Inc.", what: "entity" },
    { name: "Authy", what: "also", of: "verify" },
  ],
  domains: memory(["twilio.com", "sendgrid.com", "sendgrid.net", "segment.com", "segment.io"]),
  documents: {
    dpa: memory("https://www.twilio.com/en-us/legal/data-protection-addendum"),
    subProcessors: memory("https://www.twilio.com/en-us/legal/sub-processors"),
  },
  subProcessors: [
    noted(
      sourced({ name: "Amazon Web Services", vendor: "aws", country: "US" }, "subProcessors2023"),
      "Hosting for all services. As of 2023-02-13.",
    ),
    noted(sourced({ name: "Adaptive Mobile", country: "US" }, "subProcessors2023"), "Filters messages. As of 2023-02-13."),
  ],
  sources: {
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/twilio.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/twilio.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
    subProcessors2023: {
      kind: "vendor-document",
      title: "Twilio, sub-processors (German address)",
      url: "https://www.twilio.com/de/legal/sub-processors",
      textAsOf: "2023-02-13",
      seen: "2026-11-26",
    },
    conductAtlas: {
      kind: "third-party",
      title: "ConductAtlas, Twilio on transfers (2026)",
      url: "https://conductatlas.com/platform/twilio/twilio-privacy-notice/cross-border-data-transfers/",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
  note: "Binding corporate rules of the group, for processor and controller, were seen; they are its first tool for transfers.",
});
