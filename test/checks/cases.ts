// For every rule: maps that trigger it, and near misses that do not.

import type { DataMap } from "whogets";
import { loadDataMap } from "whogets";

/** A map around the given sections, complete enough that little else is found. */
export const mapWith = (sections: Record<string, unknown>): DataMap =>
  loadDataMap(
    JSON.stringify({
      name: "Case",
      asOf: "2026-01-01",
      controller: { name: "Shop", country: "LV", contacts: ["a@b.example"] },
      ...sections,
    }),
    {
      format: "json",
    },
  );

/** One activity with one flow to `mailer`. */
const flowWith = (flow: Record<string, unknown>, activity: Record<string, unknown> = {}, rest: Record<string, unknown> = {}) =>
  mapWith({
    subjects: { customer: {}, visitor: {} },
    parties: { mailer: { name: "Mailer Inc.", country: "US" }, hub: { country: "DE" } },
    activities: {
      news: {
        purposes: ["marketing.email"],
        subjects: ["customer"],
        data: ["contact.email"],
        ...activity,
        flows: [{ to: ["mailer"], ...flow }],
      },
    },
    ...rest,
  });

const activityWith = (activity: Record<string, unknown>, rest: Record<string, unknown> = {}) =>
  mapWith({
    subjects: { customer: {}, visitor: {} },
    activities: { news: { purposes: ["marketing.email"], subjects: ["customer"], data: ["contact.email"], ...activity } },
    ...rest,
  });

/** A flow to `mailer`, which is in this country. */
const to = (country: string | undefined, flow: Record<string, unknown>, party: Record<string, unknown> = {}) =>
  flowWith(flow, {}, { parties: { mailer: { name: "Mailer Inc.", ...(country === undefined ? {} : { country }), ...party } } });

const text = "We send your e-mail address to Mailer Inc. for our newsletter. We keep it for two years.";
export const documents = { policy: text };
const documented = (start: string, end: string) =>
  flowWith({ evidence: [{ start, end }] }, {}, { documents: { policy: { title: "Policy" } } });

export interface Case {
  readonly rule: string;
  readonly hits: Readonly<Record<string, DataMap>>;
  readonly misses: Readonly<Record<string, DataMap>>;
}

export const cases: readonly Case[] = [
  {
    rule: "controller-contacts",
    hits: {
      "no contacts": mapWith({ controller: { name: "Shop" } }),
      "no name": mapWith({ controller: { contacts: ["a@b.example"] } }),
      "stated none": mapWith({ controller: { name: "Shop", contacts: [] } }),
    },
    misses: { "name and contacts, no DPO": mapWith({}) },
  },
  {
    rule: "representative-not-stated",
    hits: { "RU under the EU GDPR": mapWith({ regimes: ["EU_GDPR"], controller: { name: "Shop", country: "RU", contacts: ["x"] } }) },
    misses: {
      "RU under no stated law": mapWith({ controller: { name: "Shop", country: "RU", contacts: ["x"] } }),
      "with one": mapWith({ regimes: ["EU_GDPR"], controller: { name: "Shop", country: "RU", representative: "Rep", contacts: ["x"] } }),
      inside: mapWith({ regimes: ["EU_GDPR"] }),
    },
  },
  {
    rule: "data-not-stated",
    hits: { "an activity without": mapWith({ activities: { news: { purposes: ["marketing"] } } }) },
    misses: {
      "stated none": mapWith({ activities: { news: { purposes: ["marketing"], data: [] } } }),
      "on the flow": flowWith({ data: ["contact.email"] }, { data: undefined }),
    },
  },
  {
    rule: "subjects-not-stated",
    hits: { "no people": activityWith({ subjects: undefined }) },
    misses: {
      people: activityWith({}),
      "on every flow": flowWith({ subjects: ["customer"] }, { subjects: undefined }),
      "sums only": activityWith({ subjects: undefined, data: ["aggregate.statistics"] }),
    },
  },
  {
    rule: "basis-not-stated",
    hits: {
      "not stated": activityWith({}),
      "stated none": activityWith({ bases: [] }),
      "nobody knows": activityWith({ bases: ["unknown"] }),
      "sums beside a person's data": activityWith({ data: ["aggregate.statistics", "contact.email"] }),
    },
    misses: {
      stated: activityWith({ bases: ["contract"] }),
      "for somebody else": mapWith({
        subjects: { customer: {} },
        parties: { client: {} },
        activities: { news: { actingAs: "processor", onBehalfOf: ["client"], subjects: ["customer"], data: ["contact.email"] } },
      }),
      "under Swiss law only": activityWith({}, { regimes: ["CH_FADP"] }),
      "sums only": activityWith({ data: ["aggregate.statistics"], subjects: undefined }),
    },
  },
  {
    rule: "legitimate-interest-not-named",
    hits: {
      bare: activityWith({ bases: ["legitimate-interests"] }),
      "on a flow": flowWith({ bases: ["legitimate-interests"] }, { bases: ["contract"] }),
    },
    misses: { named: activityWith({ bases: [{ basis: "legitimate-interests", interest: "keeping customers" }] }) },
  },
  {
    rule: "special-category-condition",
    hits: {
      "basis of Art. 6 only": activityWith({ data: ["health"], bases: ["contract"] }),
      "inside a group": activityWith({ data: ["papers"], bases: ["contract"] }, { groups: { papers: { data: ["special.religion"] } } }),
      "on a flow": flowWith({ data: ["health.medication"] }, { bases: ["consent"] }),
      "stated none": activityWith({ data: ["health"], bases: [] }),
    },
    misses: {
      "explicit consent": activityWith({ data: ["health"], bases: ["contract", "explicit-consent"] }),
      "no such data": activityWith({ bases: ["contract"] }),
    },
  },
  {
    rule: "criminal-data-ground",
    hits: { "no law": activityWith({ data: ["criminal"], bases: ["contract"] }) },
    misses: { "a law": activityWith({ data: ["criminal"], bases: [{ basis: "legal-obligation", law: "§ 30a BZRG" }] }) },
  },
  {
    rule: "consent-without-withdrawal",
    hits: {
      basis: activityWith({ bases: ["consent"] }),
      "condition of a flow": flowWith({ onlyIf: ["consent"] }, { bases: ["contract"] }),
      "a general opt-out": activityWith({ bases: ["consent"] }, { optOuts: [{ how: "leave the site" }] }),
    },
    misses: {
      "an opt-out": activityWith({ bases: ["consent"], optOuts: [{ how: "unsubscribe" }] }),
      "the right": activityWith({ bases: ["consent"] }, { rights: ["consent-withdrawal"] }),
      contract: activityWith({ bases: ["contract"] }),
    },
  },
  {
    rule: "automated-decision-open",
    hits: { scores: activityWith({ derives: ["risk.fraudSignals"] }) },
    misses: {
      said: activityWith({ derives: ["risk.fraudSignals"], automatedDecisions: { exist: false } }),
      segments: activityWith({ derives: ["derived.segment"] }),
    },
  },
  {
    rule: "claimed-not-personal",
    hits: {
      "a cookie": activityWith({ data: [{ category: "device.cookieId", claimedAs: "anonymous" }] }),
      "anonymised by nobody knows whom": activityWith({ data: [{ category: "device.ip", claimedAs: "anonymous", becomes: "anonymised" }] }),
    },
    misses: {
      "by the sender": activityWith({ data: [{ category: "device.ip", claimedAs: "anonymous", becomes: "anonymised", at: "sender" }] }),
      sums: activityWith({ data: [{ category: "aggregate.statistics", claimedAs: "not-personal" }] }),
    },
  },
  {
    rule: "used-not-collected",
    hits: {
      "another category": activityWith({}, { collection: [{ from: "customer", data: ["contact.phone"] }] }),
      "of other people": activityWith({}, { collection: [{ from: "visitor", data: ["contact.email"] }] }),
    },
    misses: {
      collected: activityWith({}, { collection: [{ from: "customer", data: ["contact"] }] }),
      "no collection recorded": activityWith({}),
      "brought by a flow": activityWith(
        { flows: [{ from: "source", to: ["controller"], data: ["contact.email"] }] },
        { parties: { source: {} }, collection: [{ from: "customer", data: ["contact.phone"] }] },
      ),
      "those who are visitors, too": activityWith(
        {},
        { subjects: { customer: { also: ["visitor"] }, visitor: {} }, collection: [{ from: "visitor", data: ["contact.email"] }] },
      ),
    },
  },
  {
    rule: "collected-not-used",
    hits: {
      unused: activityWith({}, { collection: [{ from: "customer", data: ["contact.email", "identity.gender"] }] }),
      "only stored": activityWith(
        { purposes: ["hosting.site"], data: [{ lump: "all", words: "everything" }] },
        { collection: [{ from: "customer", data: ["identity.gender"] }] },
      ),
    },
    misses: {
      used: activityWith({}, { collection: [{ from: "customer", data: ["contact.email"] }] }),
      "a lump": activityWith(
        { data: [{ lump: "unspecified", words: "data" }] },
        { collection: [{ from: "customer", data: ["identity.gender"] }] },
      ),
    },
  },
  {
    rule: "retention-not-stated",
    hits: { "not stated": activityWith({}), "stated none": activityWith({ retention: [] }) },
    misses: {
      own: activityWith({ retention: [{ keep: "P1Y" }] }),
      "of the map": activityWith({}, { retention: [{ atMost: "P75Y" }] }),
      "of the group": activityWith({ data: ["list"] }, { groups: { list: { data: ["contact.email"], retention: [{ keep: "P1Y" }] } } }),
    },
  },
  {
    rule: "retention-without-period",
    hits: {
      "a limited time": activityWith({ retention: [{ unspecified: "a limited period" }] }),
      "the principle": activityWith({ retention: ["no longer than is necessary for the purposes"] }),
    },
    misses: {
      time: activityWith({ retention: [{ keep: "P1Y" }] }),
      "a criterion that decides": activityWith({ retention: ["as long as is required by accounting law"] }),
    },
  },
  {
    rule: "retention-contradictory",
    hits: {
      "two times": activityWith({
        retention: [
          { keep: "P1Y", after: "order" },
          { keep: "P2Y", after: "order" },
        ],
      }),
      "longer than the bound": activityWith({ retention: [{ atMost: "P30D" }, { keep: "P2M" }] }),
      "bounds crossed": activityWith({ retention: [{ atMost: "P1Y" }, { atLeast: "P2Y" }] }),
      "other cases beside a bound for all": activityWith({
        retention: [{ atMost: "P75Y" }, { until: "the company ends", onlyIf: [{ kind: "other", text: "in other cases" }] }],
      }),
      "a part kept longer": activityWith(
        {},
        {
          groups: {
            profile: { data: ["identity.name"], retention: [{ atMost: "P5Y" }] },
            orders: { data: ["transaction.order"], retention: [{ atMost: "P10Y" }] },
            fraud: { data: ["profile", "orders"], retention: [{ asLongAs: "profile" }] },
          },
        },
      ),
    },
    misses: {
      "different data": activityWith({
        retention: [
          { keep: "P1Y", of: ["contact.email"] },
          { keep: "P2Y", of: ["contact.phone"] },
        ],
      }),
      "different events": activityWith({
        retention: [
          { keep: "P1Y", after: "order" },
          { keep: "P2Y", after: "last login" },
        ],
      }),
      "the same in other words": activityWith({ retention: [{ atMost: "P12M" }, { keep: "P11M" }] }),
      "a case of fraud": activityWith({ retention: [{ atMost: "P1Y" }, { unspecified: "longer", onlyIf: ["suspected-fraud"] }] }),
    },
  },
  {
    rule: "recipient-not-named",
    hits: { category: mapWith({ parties: { carriers: { kind: "category" } }, activities: { a: { flows: [{ to: ["carriers"] }] } } }) },
    misses: {
      company: flowWith({}),
      "a category that gets nothing": mapWith({ parties: { carriers: { kind: "category" } }, nonFlows: [{ to: ["carriers"] }] }),
    },
  },
  {
    rule: "recipient-without-purpose",
    hits: { "not stated": flowWith({}, { purposes: undefined }), "stated none": flowWith({ purposes: [] }) },
    misses: { "of the activity": flowWith({}), own: flowWith({ purposes: ["analytics"] }, { purposes: undefined }) },
  },
  {
    rule: "recipient-data-open",
    hits: {
      all: flowWith({ data: [{ lump: "all", words: "your data" }] }),
      some: flowWith({ data: [{ lump: "some", words: "some data" }] }),
      nothing: flowWith({}, { data: undefined }),
    },
    misses: { named: flowWith({}) },
  },
  {
    rule: "recipient-implied",
    hits: {
      delivery: activityWith({ purposes: ["delivery.fulfilment"] }),
      cards: activityWith({ data: ["payment.card"] }),
      payout: flowWith({ purposes: ["payments.processing"] }, { purposes: ["payments.payout"] }),
    },
    misses: {
      carrier: flowWith({}, { purposes: ["delivery.fulfilment"] }),
      "payments in general": flowWith({ purposes: ["payments"] }, { purposes: ["payments.payout"] }),
    },
  },
  {
    rule: "purpose-beyond-collection",
    hits: {
      "another purpose": flowWith({ purposes: ["ai.inference"] }),
      "other people": flowWith({ subjects: ["visitor"] }),
      "those who are visitors, too": flowWith(
        { subjects: ["customer"] },
        { subjects: ["visitor"] },
        { subjects: { customer: { also: ["visitor"] }, visitor: {} } },
      ),
    },
    misses: {
      same: flowWith({}),
      narrower: flowWith({ purposes: ["marketing.email"] }, { purposes: ["marketing"] }),
      "to carry it out": flowWith({ purposes: ["hosting.infrastructure"] }),
    },
  },
  {
    rule: "non-flow-contradicted",
    hits: {
      "to the party": flowWith({}, {}, { nonFlows: [{ to: ["mailer"] }] }),
      "to anyone": flowWith({}, {}, { nonFlows: [{ to: ["anyone"], data: ["contact"] }] }),
    },
    misses: {
      "other data": flowWith({}, {}, { nonFlows: [{ to: ["mailer"], data: ["payment"] }] }),
      "other purposes": flowWith({}, {}, { nonFlows: [{ to: ["mailer"], purposes: ["analytics"] }] }),
      "other party": flowWith({}, {}, { nonFlows: [{ to: ["hub"] }] }),
    },
  },
  {
    rule: "onward-restricted",
    hits: { onward: flowWithOnward("no-onward") },
    misses: { "not sold": flowWithOnward("no-sale"), "no onward flow": flowWith({ restrictions: ["no-onward"] }) },
  },
  {
    rule: "role-not-stated",
    hits: { "not stated": flowWith({}), "on a leg": flowWith({ role: "processor", via: ["hub"] }) },
    misses: {
      stated: flowWith({ role: "processor" }),
      authority: mapWith({ parties: { police: { kind: "authority" } }, activities: { a: { flows: [{ to: ["police"] }] } } }),
    },
  },
  {
    rule: "processor-without-contract",
    hits: {
      none: flowWith({ role: "processor" }),
      "on a leg": flowWith({ role: "sub-processor", contract: "DPA", via: [{ party: "hub", role: "processor" }] }),
      ended: flowWith({ role: "processor", contract: { title: "DPA", until: "2025-12-31" } }),
    },
    misses: { contract: flowWith({ role: "processor", contract: "DPA" }), controller: flowWith({ role: "controller" }) },
  },
  {
    rule: "sub-processor-authorisation",
    hits: {
      "not stated": flowWith({ role: "sub-processor", via: [{ party: "hub", role: "processor", contract: "DPA" }] }),
      "not allowed": flowWith({
        role: "sub-processor",
        via: [{ party: "hub", role: "processor", contract: { subProcessors: "not-allowed" } }],
      }),
      "nobody knows": flowWith({
        role: "sub-processor",
        via: [{ party: "hub", role: "processor", contract: { subProcessors: "unknown" } }],
      }),
    },
    misses: {
      general: flowWith({
        role: "sub-processor",
        via: [{ party: "hub", role: "processor", contract: { subProcessors: "general-authorisation" } }],
      }),
      "a processor": flowWith({ role: "processor", via: [{ party: "hub", role: "processor" }] }),
    },
  },
  {
    rule: "joint-without-arrangement",
    hits: { activity: flowWith({}, { jointWith: ["mailer"] }), flow: flowWith({ role: "joint-controller" }) },
    misses: {
      arranged: flowWith({ role: "joint-controller" }, { jointWith: [{ party: "mailer", contract: "Art. 26" }] }),
      processor: flowWith({ role: "processor" }),
    },
  },
  {
    rule: "country-not-stated",
    hits: {
      party: mapWith({ parties: { mailer: {} }, activities: { a: { flows: [{ to: ["mailer"] }] } } }),
      unknown: mapWith({ parties: { mailer: { country: "unknown" } }, activities: { a: { flows: [{ to: ["mailer"] }] } } }),
      controller: mapWith({ controller: { name: "Shop", contacts: ["x"] } }),
      "a category": mapWith({ parties: { carriers: { kind: "category" } }, activities: { a: { flows: [{ to: ["carriers"] }] } } }),
    },
    misses: {
      party: flowWith({}),
      "on the flow": mapWith({ parties: { mailer: {} }, activities: { a: { flows: [{ to: ["mailer"], processedIn: ["US"] }] } } }),
      authority: mapWith({ parties: { police: { kind: "authority" } }, activities: { a: { flows: [{ to: ["police"] }] } } }),
      "a party that gets nothing": mapWith({ parties: { mailer: {} }, nonFlows: [{ to: ["mailer"] }] }),
    },
  },
  {
    rule: "rights-not-stated",
    hits: { "a text without": mapWith({ documents: { policy: { title: "Policy" } } }), some: mapWith({ rights: ["access"] }) },
    misses: {
      "no text": mapWith({}),
      all: mapWith({ rights: ["access", "rectification", "erasure", "restriction", "portability", "objection", "complaint"] }),
    },
  },
  {
    rule: "promised-section-missing",
    hits: { missing: mapWith({ missing: [{ what: "cookies" }] }) },
    misses: { none: mapWith({ missing: [] }) },
  },
  {
    rule: "map-stale",
    hits: {
      "review due": mapWith({ reviewBy: "2026-10-31" }),
      "years old": mapWith({ asOf: "2022-09-22" }),
      "no date": mapWith({ asOf: undefined }),
    },
    misses: {
      "this year": mapWith({}),
      "old and reviewed": mapWith({ asOf: "2022-01-01", reviewed: "2026-06-01", reviewBy: "2027-06-01" }),
    },
  },
  {
    rule: "service-ended",
    hits: {
      party: mapWith({ asOf: "2020-01-01", parties: { plus: { vendor: "google", service: "google-plus", kind: "service" } } }),
      mention: mapWith({ mentions: [{ name: "Google+", as: "a link", vendor: "google", service: "google-plus" }] }),
    },
    misses: {
      "before its end": mapWith({ asOf: "2019-01-01", parties: { plus: { vendor: "google", service: "google-plus", kind: "service" } } }),
      "in the month of its end": mapWith({
        asOf: "2019-04-20",
        parties: { plus: { vendor: "google", service: "google-plus", kind: "service" } },
      }),
      runs: mapWith({ parties: { ga: { vendor: "google", service: "analytics", kind: "service" } } }),
    },
  },
  {
    rule: "former-name",
    hits: { "Facebook Inc.": mapWith({ asOf: "2022-09-22", parties: { facebook: { name: "Facebook Inc.", vendor: "meta" } } }) },
    misses: {
      before: mapWith({ asOf: "2021-01-01", parties: { facebook: { name: "Facebook Inc.", vendor: "meta" } } }),
      brand: mapWith({ parties: { facebook: { name: "Facebook", vendor: "meta" } } }),
      "no vendor": mapWith({ parties: { facebook: { name: "Facebook Inc." } } }),
    },
  },
  {
    rule: "country-unusual",
    hits: {
      "the parent, where a company in Ireland signs": to("US", {}, { vendor: "google" }),
      "on the flow": to(undefined, { country: "US" }, { vendor: "google" }),
      "a country where it has no company": to("IN", {}, { vendor: "paypal" }),
    },
    misses: {
      "the company that signs": to("IE", {}, { vendor: "google" }),
      "the company is stated": to("US", {}, { vendor: "google", entity: "US" }),
      "whose contracts it signs is not recorded": to("DE", {}, { vendor: "klaviyo" }),
      "a controller elsewhere": mapWith({
        controller: { name: "Shop", country: "US", contacts: ["x"] },
        parties: { google: { vendor: "google", country: "US" } },
      }),
      "a controller whose country is not stated": mapWith({
        controller: { name: "Shop", contacts: ["x"] },
        parties: { google: { vendor: "google", country: "US" } },
      }),
      "where it is processed": to("IE", { processedIn: ["US"] }, { vendor: "google" }),
      "nobody knows": to("unknown", {}, { vendor: "google" }),
      "no vendor": to("US", {}),
    },
  },
  {
    rule: "role-unusual",
    hits: {
      "a processor that is said to be a controller": to("US", { role: "controller" }, { vendor: "klaviyo", service: "email" }),
      "the only service": to("US", { role: "controller" }, { vendor: "aweber" }),
      "a role from memory": to("IE", { role: "processor" }, { vendor: "stripe", service: "radar" }),
    },
    misses: {
      "the usual one": to("US", { role: "processor" }, { vendor: "klaviyo", service: "email" }),
      "a processor of a processor": flowWith(
        { role: "sub-processor", via: ["hub"] },
        {},
        { parties: { mailer: { vendor: "klaviyo", service: "email" }, hub: {} } },
      ),
      "it depends": to("IE", { role: "controller" }, { vendor: "stripe", service: "payments" }),
      "no service is chosen of several": to("US", { role: "controller" }, { vendor: "klaviyo" }),
      "not stated": to("US", {}, { vendor: "klaviyo", service: "email" }),
      "a role of a later phase": to("IE", { role: "controller" }, { vendor: "meta", service: "ads-pixel" }),
    },
  },
  {
    rule: "data-unusual",
    hits: {
      "card numbers at a mailer": to("US", { data: ["payment.card"] }, { vendor: "klaviyo" }),
      "health at a counter": to("IE", { data: ["behaviour.pages", "health.condition"] }, { vendor: "google", service: "analytics" }),
    },
    misses: {
      listed: to("US", { data: ["contact.email"] }, { vendor: "klaviyo" }),
      "a sibling of what is listed": to("IE", { data: ["behaviour.visitTime"] }, { vendor: "google", service: "universal-analytics" }),
      "a whole root": to("US", { data: ["contact"] }, { vendor: "klaviyo" }),
      "what any service sees": to("US", { data: ["device.ip", "derived.segment"] }, { vendor: "klaviyo", service: "sms" }),
      "a service that carries anything": to("US", { data: ["payment.card"] }, { vendor: "zapier" }),
      "a service into which people write": to("US", { data: ["health.condition"] }, { vendor: "zendesk" }),
      "software on the controller's machines": to("LV", { data: ["payment.card"] }, { vendor: "matomo", service: "self-hosted" }),
      "a kind of the map's own": flowWith(
        { data: ["wristSize"] },
        {},
        { categories: { wristSize: { label: "size of the wrist" } }, parties: { mailer: { vendor: "klaviyo" } } },
      ),
      "carried for others": flowWith(
        { data: ["payment.card"], via: ["mailer"], to: ["hub"] },
        {},
        { parties: { mailer: { vendor: "klaviyo" }, hub: {} } },
      ),
      "sums only": to("US", { data: ["aggregate.statistics"] }, { vendor: "klaviyo" }),
    },
  },
  {
    rule: "dpf-not-in-catalogue",
    hits: {
      "on the flow": to("US", { mechanisms: ["dpf"] }, { vendor: "pipedrive" }),
      "on the party, without a day": to("US", {}, { vendor: "pipedrive", holds: ["usDpfEu"] }),
      "no company in the United States": to("US", { mechanisms: ["dpf"] }, { vendor: "hetzner" }),
    },
    misses: {
      "as recorded": to("US", { mechanisms: ["dpf"] }, { vendor: "klaviyo" }),
      "looked up": to("US", { mechanisms: ["dpf"] }, { vendor: "pipedrive", holds: [{ condition: "usDpfEu", since: "2026-02-01" }] }),
      "stated not to hold": to("US", {}, { vendor: "pipedrive", holds: [{ condition: "usDpfEu", holds: false }] }),
      "not stated": to("US", {}, { vendor: "pipedrive" }),
      "no vendor": to("US", { mechanisms: ["dpf"] }),
    },
  },
  {
    rule: "changed-since",
    hits: {
      "a name": mapWith({ asOf: "2021-01-01", parties: { facebook: { name: "Facebook Inc.", vendor: "meta" } } }),
      "a service": mapWith({
        asOf: "2018-05-24",
        parties: { ga: { vendor: "google", service: "universal-analytics", kind: "service" } },
      }),
    },
    misses: {
      "over on the day of the map, which is another rule": mapWith({
        asOf: "2022-09-22",
        parties: { facebook: { name: "Facebook Inc.", vendor: "meta" } },
      }),
      "in use today": mapWith({ asOf: "2021-01-01", parties: { facebook: { name: "Facebook", vendor: "meta" } } }),
      "a map without a day": mapWith({ asOf: undefined, parties: { facebook: { name: "Facebook Inc.", vendor: "meta" } } }),
    },
  },
  {
    rule: "vendor-facts-stale",
    hits: {},
    misses: { fresh: mapWith({ parties: { mailer: { vendor: "klaviyo" } } }) },
  },
  {
    rule: "evidence-not-found",
    hits: { changed: documented("We send your phone number", "to Mailer Inc.") },
    misses: { found: documented("We send your e-mail address", "for our newsletter.") },
  },
  {
    rule: "party-unused",
    hits: { unused: mapWith({ parties: { mailer: {} } }) },
    misses: {
      service: mapWith({ parties: { google: {}, ads: { partOf: "google" } }, activities: { a: { flows: [{ to: ["ads"] }] } } }),
      "non-flow": mapWith({ parties: { mailer: {} }, nonFlows: [{ to: ["mailer"] }] }),
      "opt-out": mapWith({ parties: { mailer: {} }, optOuts: [{ how: "settings", by: "mailer" }] }),
    },
  },
  {
    rule: "transfer-not-covered",
    hits: {
      "a country without anything": to("IN", {}),
      "stated: none": to("IN", { mechanisms: [] }),
      "a place of processing outside": to("DE", { processedIn: ["IN"] }),
      "a tag on the site": to("IN", { from: "visitor", means: "tag" }),
      "an ended decision": to(
        "US",
        { mechanisms: ["none"] },
        { holds: [{ condition: "usPrivacyShield" }, { condition: "usDpfEu", holds: false }] },
      ),
    },
    misses: {
      "inside the territory": to("DE", {}),
      adequacy: to("CH", {}),
      clauses: to("IN", { mechanisms: ["scc-2"], role: "processor" }),
      "given by the person": to("IN", { from: "visitor" }),
      "a country not stated": to(undefined, {}),
      "a place of processing inside": to("DE", { processedIn: ["FR"] }),
    },
  },
  {
    rule: "transfer-undecided",
    hits: { "a condition that decides": to("US", {}), "what it rests on is unknown": to("IN", { mechanisms: ["unknown"] }) },
    misses: {
      "the condition is stated": to("US", {}, { holds: ["usDpfEu"] }),
      "a country not stated, which is another rule": to(undefined, {}),
      "the framework is named, which is another rule": to("US", { mechanisms: ["dpf"] }),
      "clauses carry it": to("US", { mechanisms: ["scc-2"] }),
    },
  },
  {
    rule: "mechanism-lapsed",
    hits: {
      "clauses of an earlier set": to("IN", { mechanisms: [{ kind: "scc-2", since: "2015-01-01" }] }),
      "stated up to a day": to("IN", { mechanisms: [{ kind: "scc-2", until: "2026-01-01" }] }),
      "stated from a later day": to("IN", { mechanisms: [{ kind: "scc-2", since: "2027-01-01" }] }),
      "an ended decision that the importer was under": to("US", { mechanisms: ["adequacy"] }, { holds: ["usPrivacyShield"] }),
    },
    misses: {
      "clauses in force": to("IN", { mechanisms: [{ kind: "scc-2", since: "2023-01-01" }] }),
      "up to the day itself": to("IN", { mechanisms: [{ kind: "scc-2", until: "2026-11-01" }] }),
    },
  },
  {
    rule: "dpf-importer",
    hits: {
      "not stated to be listed": to("US", { mechanisms: ["dpf"] }),
      "stated not to be listed": to("US", { mechanisms: ["dpf"] }, { holds: [{ condition: "usDpfEu", holds: false }] }),
      "listed up to a day": to("US", { mechanisms: ["dpf"] }, { holds: [{ condition: "usDpfEu", until: "2026-10-31" }] }),
      "not in the United States": to("IN", { mechanisms: ["dpf"] }),
      "listed in the catalogue alone": to("US", { mechanisms: ["dpf"] }, { vendor: "klaviyo" }),
    },
    misses: {
      listed: to("US", { mechanisms: ["dpf"] }, { holds: ["usDpfEu"] }),
      "not named": to("US", {}),
      "clauses beside it": to("US", { mechanisms: ["dpf", "scc-2"] }),
      "a country that nobody knows": to("unknown", { mechanisms: ["dpf"] }),
    },
  },
  {
    rule: "scc-module-roles",
    hits: {
      "module 2 towards a controller": to("IN", { role: "controller", mechanisms: ["scc-2"] }),
      "module 1 towards a processor": to("IN", { role: "processor", mechanisms: ["scc-1"] }),
      "module 3 from a controller": to("IN", { role: "sub-processor", mechanisms: ["scc-3"] }),
    },
    misses: {
      "module 1 towards a controller": to("IN", { role: "controller", mechanisms: ["scc-1"] }),
      "module 2 towards a processor": to("IN", { role: "processor", mechanisms: ["scc-2"] }),
      "a role that is not stated": to("IN", { mechanisms: ["scc-2"] }),
    },
  },
  {
    rule: "transfer-assessment",
    hits: {
      "clauses alone": to("IN", { mechanisms: ["scc-2"] }),
      "an assessment of a later day": to("IN", { mechanisms: [{ kind: "scc-2", assessedOn: "2026-12-01" }] }),
    },
    misses: {
      "an assessment": to("IN", { mechanisms: [{ kind: "scc-2", assessment: "TIA-1", assessedOn: "2026-01-01" }] }),
      adequacy: to("CH", {}),
    },
  },
  {
    rule: "importer-under-law",
    hits: { "clauses of 2021": to("IN", { mechanisms: ["scc-2"] }, { holds: ["subjectToGdpr"] }) },
    misses: {
      "an importer outside the law": to("IN", { mechanisms: ["scc-2"] }, { holds: [{ condition: "subjectToGdpr", holds: false }] }),
      "nothing stated on it": to("IN", { mechanisms: ["scc-2"] }),
    },
  },
  {
    rule: "derogation-for-flow",
    hits: { consent: to("IN", { mechanisms: ["art-49-consent"] }), contract: to("IN", { mechanisms: ["art-49-contract"] }) },
    misses: {
      "clauses beside it": to("IN", { mechanisms: ["art-49-consent", "scc-2"] }),
      "adequacy beside it": to("CH", { mechanisms: ["art-49-consent"] }),
    },
  },
  {
    rule: "contested-instrument",
    hits: { "the framework": to("US", { mechanisms: ["dpf"] }, { holds: ["usDpfEu"] }) },
    misses: { clauses: to("US", { mechanisms: ["scc-2"] }), adequacy: to("CH", {}) },
  },
];

function flowWithOnward(restriction: string): DataMap {
  return mapWith({
    subjects: { customer: {} },
    parties: { mailer: {}, printer: {} },
    activities: {
      news: {
        subjects: ["customer"],
        data: ["contact.email"],
        flows: [
          { to: ["mailer"], restrictions: [restriction] },
          { from: "mailer", to: ["printer"] },
        ],
      },
    },
  });
}
