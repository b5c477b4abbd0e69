// Differences by meaning, worked out by hand: what changed, what it asks for, and what is no difference.

import { describe, expect, it } from "vitest";
import { type DataMap, defineDataMap, diffMaps, type MapDiff, transfers, UsageError } from "whogets";
import aptolux from "../../examples/aptolux";
import { odd } from "../fixtures/odd";

const on = "2026-01-01";
interface Flow {
  to: string[];
  [key: string]: unknown;
}
const base = {
  name: "Shop",
  asOf: on,
  controller: { name: "Shop SIA", country: "LV" },
  regimes: ["EU_GDPR"],
  subjects: { customer: {}, visitor: {} },
  parties: {
    mailer: { name: "Mailer", country: "DE" } as Record<string, unknown>,
    host: { name: "Host", country: "FR" } as Record<string, unknown>,
  } as Record<string, Record<string, unknown>>,
  activities: {
    news: {
      purposes: ["marketing.email"],
      subjects: ["customer"],
      data: ["contact.email"] as unknown[],
      retention: [{ keep: "P1Y" }] as unknown[],
      flows: [{ to: ["mailer"], role: "processor" }] as Flow[],
    },
    site: {
      purposes: ["hosting.site"],
      subjects: ["visitor"],
      data: ["device.ip"] as unknown[],
      retention: [] as unknown[],
      flows: [{ to: ["host"], role: "processor" }] as Flow[],
    },
  },
};
type Base = typeof base;
const mapOf = (definition: Base): DataMap => defineDataMap(definition as never) as unknown as DataMap;
/** What differs after an edit. */
function edited(edit: (map: Base) => void): MapDiff {
  const other = structuredClone(base);
  edit(other);
  return diffMaps(mapOf(base), mapOf(other), { on });
}
const short = ({ changes }: MapDiff) =>
  changes.map(({ facet, kind, party, activity, before, after }) => [party ?? activity, facet, kind, before, after]);
const ids = ({ changes }: MapDiff) => changes.flatMap(({ means }) => means.map(({ id }) => id));

describe("diffMaps", () => {
  it("finds nothing between a map and itself, whatever its order, labels and notes", () => {
    expect(edited(() => undefined).changes).toEqual([]);
    const turned = edited((map) => {
      map.parties = { host: { ...map.parties.host, note: "n" }, mailer: { ...map.parties.mailer } };
      map.activities = { site: map.activities.site, news: map.activities.news };
    });
    expect(turned.changes).toEqual([]);
  });

  it("tells recipients that came and went", () => {
    const came = edited((map) => {
      map.parties.ads = { name: "Ads", country: "US" };
      map.activities.news.flows.push({ to: ["ads"], role: "controller", mechanisms: ["none"] });
    });
    expect(short(came)).toEqual([["ads", "recipient", "added", [], ["contact.email"]]]);
    expect(ids(came)).toContain("notice-text");
    expect(came.changes[0]?.means.some(({ id }) => id === "transfer-not-covered" || id === "transfer-undecided")).toBe(true);
    const gone = edited((map) => {
      map.activities.site.flows = [];
    });
    expect(short(gone)).toEqual([["host", "recipient", "removed", ["device.ip"], []]]);
    expect(ids(gone)).toEqual(["notice-text"]);
  });

  it("asks for no look at transfers where one stays inside", () => {
    const came = edited((map) => {
      map.parties.ads = { name: "Ads", country: "EE" };
      map.activities.news.flows.push({ to: ["ads"] });
    });
    expect(ids(came)).toEqual(["notice-text"]);
  });

  it("tells each facet of a recipient apart", () => {
    const flowOf = (edit: (flow: Flow) => void) => edited((map) => edit(map.activities.news.flows[0] as Flow));
    expect(short(flowOf((flow) => Object.assign(flow, { role: "controller" })))).toEqual([
      ["mailer", "role", "changed", ["processor"], ["controller"]],
    ]);
    expect(short(flowOf((flow) => Object.assign(flow, { onlyIf: ["consent"] })))).toEqual([
      ["mailer", "condition", "added", [], ["consent"]],
    ]);
    expect(short(flowOf((flow) => Object.assign(flow, { mechanisms: ["scc-2"] })))).toEqual([
      ["mailer", "mechanism", "added", [], ["scc-2"]],
    ]);
    expect(short(flowOf((flow) => Object.assign(flow, { retention: [{ keep: "P1M" }] })))).toEqual([
      ["mailer", "retention", "added", [], ["1 month"]],
    ]);
    expect(short(flowOf((flow) => Object.assign(flow, { subjects: ["visitor"] })))).toEqual([
      ["mailer", "subject", "changed", ["customer"], ["visitor"]],
    ]);
    expect(short(flowOf((flow) => Object.assign(flow, { purposes: ["marketing.sms"] })))).toEqual([
      ["mailer", "purpose", "changed", ["marketing.email"], ["marketing.sms"]],
    ]);
    expect(short(flowOf((flow) => Object.assign(flow, { may: true })))).toEqual([
      ["mailer", "certainty", "changed", ["certain"], ["possible"]],
    ]);
    const country = edited((map) => {
      map.parties.mailer = { name: "Mailer", country: "US" };
    });
    expect(short(country)).toEqual([["mailer", "country", "changed", ["DE"], ["US"]]]);
    expect(ids(country)).toContain("transfer-undecided");
    const data = edited((map) => map.activities.news.data.push("special.biometric"));
    expect(short(data)).toEqual([["mailer", "category", "added", [], ["special.biometric"]]]);
    expect(ids(data)).toEqual(["impact-assessment", "impact-assessment", "notice-text"]);
  });

  it("judges transfers as `transfers` does: with the facts of the catalogue, or without any", () => {
    const other = structuredClone(base);
    other.parties.ads = { name: "Stripe, Inc.", vendor: "stripe", country: "US" };
    other.activities.news.flows.push({ to: ["ads"], role: "processor", mechanisms: ["dpf"] });
    const [before, after] = [mapOf(base), mapOf(other)];
    const judged = ([{ on }, { on, vendors: null }] as const).map((options) => {
      const statuses = transfers(after, options)
        .hops.filter(({ to }) => to === "ads")
        .flatMap(({ regimes }) => regimes.map(({ status }) => status));
      const isOpen = statuses.some((status) => status === "not-covered" || status === "undecided");
      expect(ids(diffMaps(before, after, options)).some((id) => id.startsWith("transfer-"))).toBe(isOpen);
      return statuses.join();
    });
    expect(judged[0]).not.toBe(judged[1]);
  });

  it("tells time limits of activities", () => {
    const changed = edited((map) => {
      map.activities.news.retention = [{ keep: "P2Y" }];
    });
    expect(short(changed)).toEqual([["news", "retention", "changed", ["1 year"], ["2 years"]]]);
    expect(changed.changes[0]?.means[0]?.article).toBe("Art. 13(2)(a), 14(2)(a) GDPR");
  });

  it("tells time limits of the whole map, and of groups of data with the activities that have them", () => {
    const whole = edited((map) => Object.assign(map, { retention: [{ keep: "P3Y" }] }));
    expect(whole.changes).toMatchObject([
      { facet: "retention", kind: "added", party: null, activity: null, name: "Shop", before: [], after: ["3 years"] },
    ]);
    const withGroup = (label: string, keep: string): DataMap => {
      const other = structuredClone(base);
      other.activities.news.data = ["account-data"];
      return mapOf(Object.assign(other, { groups: { "account-data": { label, data: ["contact.email"], retention: [{ keep }] } } }));
    };
    const found = diffMaps(withGroup("account", "P1Y"), withGroup("your account", "P2Y"), { on });
    expect(short(found)).toEqual([["news", "retention", "changed", ["account-data: 1 year"], ["account-data: 2 years"]]]);
    expect(diffMaps(withGroup("account", "P1Y"), withGroup("your account", "P1Y"), { on }).changes).toEqual([]);
  });

  it("asks for notice of a sub-processor that came, and not of one that was there", () => {
    const came = edited((map) => {
      map.parties.sub = { name: "Sub", country: "DE" };
      map.activities.news.flows.push({ to: ["sub"], from: "mailer", role: "sub-processor" });
    });
    expect(ids(came)).toEqual(["sub-processor-notice", "notice-text"]);
    const other = structuredClone(base);
    other.parties.sub = { name: "Sub", country: "DE" };
    other.activities.news.flows.push({ to: ["sub"], from: "mailer", role: "sub-processor" });
    const more = structuredClone(other);
    more.activities.news.data.push("identity.name");
    expect(ids(diffMaps(mapOf(other), mapOf(more), { on }))).toEqual(["notice-text", "notice-text"]);
  });

  it("proposes a rename with its reason, and none where two would do", () => {
    const rename = (map: Base, ...to: string[]) => {
      map.parties = { host: map.parties.host as never, ...Object.fromEntries(to.map((id) => [id, { name: `${id} Ltd`, country: "DE" }])) };
      map.activities.news.flows = [{ to, role: "processor" }];
    };
    const one = edited((map) => rename(map, "post"));
    expect(short(one)).toEqual([["post", "recipient", "renamed", ["mailer"], ["post"]]]);
    expect(one.changes[0]?.reason).toBe("both get the same data for the same purposes");
    const two = edited((map) => rename(map, "post", "letters"));
    expect(short(two).map(([party, , kind]) => [party, kind])).toEqual([
      ["letters", "added"],
      ["mailer", "removed"],
      ["post", "added"],
    ]);
  });

  it("proposes no rename between different vendors of the catalogue", () => {
    const other = structuredClone(base);
    other.parties.mailer = { name: "Mail", vendor: "mailchimp", country: "DE" };
    const replaced = (vendor?: string, name = "Post") => {
      const now = structuredClone(other);
      now.parties = { host: now.parties.host as never, post: { name, ...(vendor === undefined ? {} : { vendor }), country: "DE" } };
      now.activities.news.flows = [{ to: ["post"], role: "processor" }];
      return diffMaps(mapOf(other), mapOf(now), { on }).changes.map(({ kind }) => kind);
    };
    expect(replaced("brevo")).toEqual(["removed", "added"]);
    expect(replaced("brevo", "Mail")).toEqual(["removed", "added"]);
    expect(replaced("mailchimp")).toEqual(["renamed"]);
    expect(replaced()).toEqual(["renamed"]);
  });

  it("reads both maps on the day", () => {
    const ended = (day: string) =>
      diffMaps(
        mapOf(base),
        mapOf({
          ...base,
          activities: {
            ...base.activities,
            site: { ...base.activities.site, flows: [{ to: ["host"], role: "processor", until: "2026-06-30" }] },
          },
        }),
        { on: day as typeof on },
      );
    expect(ended("2026-06-30").changes).toEqual([]);
    expect(short(ended("2026-07-01"))).toEqual([["host", "recipient", "removed", ["device.ip"], []]]);
  });

  it.each([
    ["special data", "Art. 35(3)(b) GDPR; WP248 rev.01, criterion 4", (map: Base) => map.activities.news.data.push("special.genetic")],
    ["criminal data", "Art. 35(3)(b) GDPR; WP248 rev.01, criterion 4", (map: Base) => map.activities.news.data.push("criminal")],
    ["location", "Art. 35(1) GDPR; WP248 rev.01, criterion 4", (map: Base) => map.activities.news.data.push("location.precise")],
    ["biometric data", "Art. 35(1) GDPR; WP248 rev.01, criterion 8", (map: Base) => map.activities.news.data.push("special.biometric")],
    ["card details", "Art. 35(1) GDPR; WP248 rev.01, criterion 4", (map: Base) => map.activities.news.data.push("payment.card")],
    ["profiles", "Art. 35(1) GDPR; WP248 rev.01, criterion 1", (map: Base) => map.activities.news.data.push("derived.profile")],
    [
      "retargeting",
      "Art. 35(1) GDPR; WP248 rev.01, criterion 3",
      (map: Base) => map.activities.news.purposes.push("marketing.ads.retargeting"),
    ],
    ["cameras", "Art. 35(1) GDPR; WP248 rev.01, criterion 3", (map: Base) => map.activities.news.purposes.push("security.premises")],
    ["credit", "Art. 35(1) GDPR; WP248 rev.01, criterion 1", (map: Base) => map.activities.news.purposes.push("payments.credit")],
    ["matching", "Art. 35(1) GDPR; WP248 rev.01, criterion 6", (map: Base) => map.activities.news.purposes.push("analytics.cdp")],
    [
      "children",
      "Art. 35(1) GDPR; WP248 rev.01, criterion 7",
      (map: Base) => {
        (map.subjects as Record<string, object>).pupil = { kind: "child" };
        map.activities.news.subjects.push("pupil");
      },
    ],
    [
      "automated decisions",
      "Art. 35(3)(a) GDPR; WP248 rev.01, criterion 2",
      (map: Base) => Object.assign(map.activities.news, { automatedDecisions: { exist: true } }),
    ],
  ] as const)("asks to look at %s for an impact assessment, once it came, and says no more", (_, article, edit) => {
    const other = structuredClone(base);
    edit(other);
    const hints = (from: Base, to: Base) =>
      diffMaps(mapOf(from), mapOf(to), { on }).changes.flatMap(({ means }) => means.filter(({ id }) => id === "impact-assessment"));
    const found = hints(base, other);
    expect(found.map((one) => one.article)).toContain(article);
    for (const { message } of found) {
      expect(message).toMatch(/^To be looked at as /);
      expect(message).not.toMatch(/\b(?:must|required|requires|calls for|needs|large scale)\b/);
    }
    expect(hints(other, base)).toEqual([]);
    const both = [structuredClone(other), structuredClone(other)] as const;
    both[1].activities.site.data.push("contact.phone");
    expect(hints(...both)).toEqual([]);
  });

  it("asks for no assessment for plain data, plain purposes and adults", () => {
    const plain = edited((map) => {
      map.activities.news.data.push("contact.phone");
      map.activities.news.purposes.push("support.customer", "monitoring.errors");
      map.activities.news.subjects.push("visitor");
      Object.assign(map.activities.news, { automatedDecisions: { exist: false } });
    });
    expect(ids(plain)).not.toContain("impact-assessment");
    expect(short(plain)).toContainEqual(["news", "automated-decisions", "added", [], ["none"]]);
  });

  it("takes real and odd maps, and gives no verdict", () => {
    const whole = diffMaps(mapOf(base), aptolux as DataMap, { on });
    expect(whole.changes.filter(({ facet, kind }) => facet === "recipient" && kind === "added").map(({ party }) => party)).toContain(
      "zapier",
    );
    expect(diffMaps(aptolux as DataMap, aptolux as DataMap, { on }).changes).toEqual([]);
    for (const map of Object.values(odd) as unknown as readonly DataMap[]) {
      expect(() => diffMaps(mapOf(base), map, { on })).not.toThrow();
      expect(diffMaps(map, map, { on }).changes).toEqual([]);
    }
    for (const { message } of whole.changes.flatMap(({ means }) => means))
      expect(message).not.toMatch(/\b(?:compliant|compliance|lawful|unlawful|illegal|safe)\b/i);
  });

  it("refuses what cannot be", () => {
    expect(() => diffMaps(mapOf(base), {} as never, { on })).toThrow(UsageError);
    expect(() => diffMaps(mapOf(base), mapOf(base), { on: "2026-02-30" })).toThrow(/not a day that exists/);
  });
});
