// What the marketing team is responsible for.

import { defineActivities } from "whogets";
import { ground } from "./ground";

export const marketing = defineActivities(ground, {
  newsletter: {
    owner: "marketing team",
    purposes: ["marketing.email"],
    subjects: ["subscriber"],
    data: ["contact.email"],
    bases: ["consent"],
    flows: [{ to: ["klaviyo"], role: "processor" }],
  },
});
