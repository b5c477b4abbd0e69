// Cloudinary stores and delivers pictures and videos.

import { defineVendor, memory, sourced } from "./define";

export const cloudinary = /* @__PURE__ */ defineVendor({
  slug: "cloudinary",
  name: "Cloudinary",
  kind: "media",
  entities: { IL: { name: memory("Cloudinary Ltd."), country: "IL" } },
  services: {
    media: {
      name: "Cloudinary image and video delivery",
      role: memory("processor"),
      categories: ["content.upload", "device.ip"],
      purposes: ["content.assets"],
    },
  },
  otherNames: [{ name: "Cloudinary, Inc.", what: "also" }],
  domains: sourced(["cloudinary.com"], "thirdPartyWeb"),
  sources: {
    thirdPartyWeb: {
      kind: "dataset",
      title: "third-party-web 0.30.0, hosts by company (MIT)",
      url: "https://www.npmjs.com/package/third-party-web/v/0.30.0",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
