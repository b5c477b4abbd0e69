// Yandex counts visitors and sells advertising, from Russia.

import { defineVendor, memory, noted, sourced } from "./define";

export const yandex = /* @__PURE__ */ defineVendor({
  slug: "yandex",
  name: "Yandex",
  kind: "analytics",
  entities: {
    AE: {
      name: sourced("Air Smart Advertising Solutions FZ-LLC", "metricaAgreement"),
      country: "AE",
      contractsWith: ["EEA", "GB", "CH"],
      signsFor: ["metrica"],
    },
    RU: { name: sourced("YANDEX LLC", "adMetricaTerms", "conferenceNotice"), country: "RU" },
  },
  services: {
    metrica: {
      name: "Yandex Metrica",
      role: noted(
        sourced("depends", "metricaAgreement"),
        "Processor under its terms for customers in the EEA, the UK and Switzerland; those for others were not read.",
      ),
      categories: ["device.ip", "device.browser", "device.cookieId", "behaviour.pages", "behaviour.recording"],
      purposes: ["analytics.web"],
    },
    direct: {
      name: "Yandex Direct",
      role: memory("controller"),
      categories: ["device.ip", "device.browser", "device.cookieId", "behaviour.pages"],
      purposes: ["marketing.ads.retargeting"],
    },
  },
  otherNames: [
    { name: "YANDEX Limited Liability Company", what: "also", of: "RU" },
    { name: "Yandex Oy", what: "also", of: "metrica" },
    { name: "Intertech Services AG", what: "also" },
  ],
  domains: memory(["mc.yandex.ru", "yandex.ru", "yandex.com", "yastatic.net"]),
  documents: { dpa: sourced("https://yandex.ru/legal/metrica_agreement/", "metricaAgreement") },
  sources: {
    metricaAgreement: {
      kind: "vendor-document",
      title: "Yandex, processing agreement for Metrica and AppMetrica, undated",
      url: "https://yandex.ru/legal/metrica_agreement/",
      seen: "2026-11-26",
    },
    adMetricaTerms: {
      kind: "vendor-document",
      title: "Yandex, terms of AdMetrica, which name YANDEX Limited Liability Company",
      url: "https://yandex.com/legal/sensor_termsofuse/29052019/",
      textAsOf: "2019-05-29",
      seen: "2026-11-26",
    },
    conferenceNotice: {
      kind: "vendor-document",
      title: "Yandex LLC, privacy policy of a site of its own",
      url: "https://stdcpp.ru/en/privacy-policy/",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
  note: "For customers in Europe a company in Dubai signs the processing terms of Metrica; an earlier copy of them names Yandex Oy of Finland. The day of the change was not found.",
});
