// Cloudinary stores and delivers pictures and videos.

import { defineVendor, memory } from "./define";

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
  domains: memory(["cloudinary.com"]),
  sources: {},
  reviewed: "2026-11-25",
  recheckAfter: "2027-11-25",
});
