// Yandex counts visitors and sells advertising, from Russia.

import { defineVendor, memory } from "./define";

export const yandex = /* @__PURE__ */ defineVendor({
  slug: "yandex",
  name: "Yandex",
  kind: "analytics",
  entities: { RU: { name: memory("YANDEX LLC"), country: "RU" } },
  services: {
    metrica: {
      name: "Yandex Metrica",
      role: memory("depends"),
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
  otherNames: [],
  domains: memory(["mc.yandex.ru", "yandex.ru", "yandex.com", "yastatic.net"]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
