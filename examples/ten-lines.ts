// The smallest useful map: a shop, seven vendors, two activities. Run: npx whogets email --map examples/ten-lines.ts

import { defineDataMap } from "whogets";

export default defineDataMap({
  name: "Acme Shop",
  controller: { name: "Acme Shop", country: "DE" },
  parties: {
    klaviyo: { country: "US" },
    pipedrive: { country: "US" },
    paypal: { country: "US" },
    stripe: { country: "IE" },
    facebook: { country: "US" },
    google: { country: "US" },
    zapier: { country: "US" },
  },
  activities: {
    marketing: {
      purposes: ["marketing"],
      data: ["contact.email", "identity.name"],
      flows: [{ to: ["klaviyo", "pipedrive", "facebook", "google"], via: ["zapier"] }],
    },
    payments: {
      purposes: ["payments.processing"],
      data: ["contact.email", "identity.name", "payment.card"],
      flows: [{ to: ["paypal", "stripe"], via: ["zapier"] }],
    },
  },
});
