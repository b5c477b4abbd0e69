// What the activities of the shop refer to. Each file of activities is checked against it.

import { defineGround } from "whogets";
import { klaviyo, stripe } from "whogets/processors";

export const ground = defineGround({
  subjects: { customer: {}, subscriber: {} },
  parties: {
    klaviyo: { ...klaviyo(), country: "US" },
    stripe: { ...stripe({ entity: "IE" }), country: "IE" },
    carrier: { name: "delivery services", kind: "category" },
  },
  groups: { "order-data": { data: ["contact.email", "contact.address.delivery", "identity.name", "transaction.order"] } },
});
