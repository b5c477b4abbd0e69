// What the shop team is responsible for.

import { defineActivities } from "whogets";
import { ground } from "./ground";

export const orders = defineActivities(ground, {
  payments: {
    owner: "shop team",
    purposes: ["payments.processing"],
    subjects: ["customer"],
    data: ["payment.card", "transaction.order"],
    bases: ["contract"],
    flows: [{ to: ["stripe"] }],
  },
  delivery: {
    owner: "shop team",
    purposes: ["delivery.fulfilment"],
    subjects: ["customer"],
    data: ["order-data"],
    bases: ["contract"],
    flows: [{ to: ["carrier"] }],
  },
});
