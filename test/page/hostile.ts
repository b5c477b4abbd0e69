// A map whose every name tries to leave its place.

import { type DataMap, defineDataMap } from "whogets";

const names = [
  "</script><script>document.title='ran'</script>",
  "<img src=x onerror=\"document.title='ran'\">",
  `quotes " ' & \u2028 \u2029 <!-- <script`,
  "javascript:document.title='ran'",
] as const;

export const hostileMap: DataMap = defineDataMap({
  name: names[0],
  title: names[1],
  asOf: "2026-11-01",
  controller: { name: names[0], country: "LV" },
  documents: { a: { title: names[1], url: "https://example.org/?a=b&c=d" }, b: { title: names[2] } },
  subjects: { customer: { label: names[2] } },
  parties: Object.fromEntries(names.map((name, at) => [`p${at}`, { name, country: "US" }])),
  activities: {
    x: {
      label: names[0],
      subjects: ["customer"],
      data: [{ lump: "some", words: names[0] }, "contact.email"],
      retention: [names[1]],
      flows: [
        { to: ["p0", "p1"], note: names[0], evidence: [{ document: "a", start: names[0], end: names[1] }] },
        { to: ["p2", "p3"], onlyIf: [{ kind: "other", text: names[2] }], evidence: [{ document: "b", start: "a", end: names[2] }] },
      ],
    },
  },
} as never);
