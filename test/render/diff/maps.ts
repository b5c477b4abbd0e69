// A shop and the same shop a year later, for pictures of the difference: something of each kind changed.

import { type DataMap, defineDataMap } from "whogets";

export const shopDefinition = () => ({
  name: "shop",
  title: "Lamp shop",
  asOf: "2025-01-01",
  version: "3",
  regimes: ["EU_GDPR"],
  controller: { name: "Lamp Shop SIA", country: "LV" } as Record<string, unknown>,
  subjects: { customer: { label: "customers" }, visitor: { label: "visitors" } } as Record<string, unknown>,
  collection: [
    { from: "customer", data: ["contact.email", "identity.name", "contact.address.delivery", "payment.card"] },
    { from: "visitor", data: ["device.ip"] },
  ],
  parties: {
    mailer: { name: "Mailer Inc.", country: "US" },
    sender: { name: "Rocket Mail", country: "US" },
    host: { name: "Hosting GmbH", country: "DE" },
    post: { name: "Parcel Post", country: "EE" },
    carriers: { name: "carriers", kind: "category" },
    bank: { name: "Pay UAB", country: "LT" },
    ads: { name: "Old Ads Ltd", country: "GB" },
    office: { name: "Tax office", kind: "authority", country: "LV" },
  } as Record<string, Record<string, unknown>>,
  activities: {
    news: {
      purposes: ["marketing.email"],
      subjects: ["customer"],
      data: ["contact.email"],
      retention: [{ keep: "P1Y" }],
      flows: [
        { to: ["mailer"], role: "processor", mechanisms: ["scc-2"] },
        { from: "mailer", to: ["sender"], role: "sub-processor" },
      ],
    },
    site: { purposes: ["hosting.site"], subjects: ["visitor"], data: ["device.ip"], flows: [{ to: ["host"], role: "processor" }] },
    shipping: {
      purposes: ["delivery.fulfilment"],
      subjects: ["customer"],
      data: ["identity.name", "contact.address.delivery"],
      flows: [
        { to: ["post"], role: "controller" },
        { to: ["carriers"], may: true },
      ],
    },
    paying: {
      purposes: ["payments.processing"],
      subjects: ["customer"],
      data: ["payment.card"],
      flows: [{ to: ["bank"], role: "controller" }],
    },
    advertising: {
      purposes: ["marketing.ads"],
      subjects: ["visitor"],
      data: ["device.ip", "device.cookieId"],
      flows: [{ to: ["ads"], role: "joint-controller", onlyIf: ["consent"] }],
    },
    taxes: { purposes: ["legal.tax"], subjects: ["customer"], data: ["transaction.order"], flows: [{ to: ["office"] }] },
  } as Record<string, { purposes: string[]; subjects: string[]; data: unknown[]; retention?: unknown[]; flows: Record<string, unknown>[] }>,
});
export type Shop = ReturnType<typeof shopDefinition>;

export const mapOf = (definition: object): DataMap => defineDataMap(definition as never) as unknown as DataMap;

export function edited(edit: (shop: Shop) => void): DataMap {
  const other = shopDefinition();
  edit(other);
  return mapOf(other);
}

export const shop = mapOf(shopDefinition());
export const shopLater = edited((later) => {
  later.asOf = "2026-01-01";
  later.version = "4";
  const { news, shipping, paying, advertising } = later.activities as Record<string, Shop["activities"][string]>;
  if (news === undefined || shipping === undefined || paying === undefined || advertising === undefined) return;
  later.collection[0]?.data.push("contact.phone");
  news.data.push("identity.name");
  news.retention = [{ keep: "P2Y" }];
  Object.assign(news.flows[0] as object, { mechanisms: ["dpf"] });
  const { post, ads: _, ...others } = later.parties;
  later.parties = { ...others, parcels: { ...post, name: "Parcels and More" }, meta: { name: "Meta", country: "IE" } };
  Object.assign(shipping.flows[0] as object, { to: ["parcels"] });
  paying.data = ["payment.account"];
  Object.assign(paying.flows[0] as object, { role: "processor" });
  advertising.purposes = ["marketing.ads.retargeting"];
  Object.assign(advertising.flows[0] as object, { to: ["meta"] });
});
export const empty = mapOf({ name: "empty", asOf: "2026-01-01", controller: {} });
