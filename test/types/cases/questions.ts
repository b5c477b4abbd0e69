// Questions with a slip in every key, about a map with one id of each kind, or more with the words after "several:".

import { defineDataMap, whatGets, whoGets } from "whogets";

const map = defineDataMap({
  name: "Questions",
  controller: {},
  categories: { "loyalty.points": { label: "points" } /* several: , "loyalty.level": { label: "level" } */ },
  purposes: { "loyalty.rewards": { label: "rewards" } /* several: , "loyalty.ranking": { label: "ranking" } */ },
  subjects: { customer: {} /* several: , visitor: {} */ },
  parties: { klaviyo: {} /* several: , stripe: {} */ },
  groups: { "account-data": { data: [] } /* several: , "order-data": { data: [] } */ },
});

whoGets(map, {
  data: [
    "contact.emial", // expect "contact.email"
    "loyalty.pionts", // expect "loyalty.points"
    "acount-data", // expect "account-data"
  ],
  subject: "custmer", // expect "customer"
  purpose: "marketing.emial", // expect "marketing.email"
});

whoGets(map, {
  subject: "everyonee", // expect "everyone"
  purpose: "loyalty.rewrads", // expect "loyalty.rewards"
});

whatGets(map, {
  party: "klavyio", // expect "klaviyo"
  subject: "customre", // expect "customer"
  purpose: "loyalty.reward", // expect "loyalty.rewards"
});
