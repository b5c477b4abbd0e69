// A TypeScript map in several files: a mistake is told in the file that has it, with its line.

import { describe, expect, it } from "vitest";
import { folderWith, start } from "./terminal";

const good = {
  "ground.ts": `import { defineGround } from "whogets";
export const ground = defineGround({
  subjects: { customer: {} },
  parties: { klaviyo: {}, stripe: {} },
});
`,
  "marketing.ts": `import { defineActivities } from "whogets";
import { ground } from "./ground";
export const marketing = defineActivities(ground, {
  newsletter: { data: ["contact.email"], flows: [{ to: ["klaviyo"] }] },
});
`,
  "orders.ts": `import { defineActivities } from "whogets";
import { ground } from "./ground";
export const orders = defineActivities(ground, {
  payments: { data: ["payment.card"], flows: [{ to: ["stripe"] }] },
});
`,
  "datamap.ts": `import { defineActivities, defineDataMap } from "whogets";
import { ground } from "./ground";
import { marketing } from "./marketing";
import { orders } from "./orders";
export default defineDataMap({
  ...ground,
  name: "Shop",
  controller: {},
  activities: defineActivities(ground, marketing, orders),
});
`,
};

const loading = (changes: Partial<Record<keyof typeof good, (text: string) => string>>) => {
  const files = Object.entries(good).map(([name, text]) => [name, changes[name as keyof typeof good]?.(text) ?? text]);
  return start(["show"], { folder: folderWith(Object.fromEntries(files) as Record<string, string>) });
};
const replaced = (from: string, to: string) => (text: string) => text.replace(from, to);

describe("a map in several files", () => {
  it("loads", async () => {
    expect(await loading({})).toMatchObject({ code: 0, out: expect.stringContaining("klaviyo") });
  });

  it.each([
    ["ground.ts", "klaviyo: {}", 'klaviyo: { partOf: "strpe" }', /\/ground\.ts:4:33: unknown-party: .*"strpe".* "stripe"/m],
    ["ground.ts", "klaviyo: {}", "klaviyo: { nme: 1 }", /\/ground\.ts:4:25: unknown-key: .*"name"/m],
    ["ground.ts", "  subjects", '  name: "t",\n  subjects', /\/ground\.ts:3:3: unknown-key: "name" does not belong here/m],
    ["marketing.ts", '"klaviyo"', '"klavyio"', /\/marketing\.ts:4:57: unknown-party: .*"klaviyo"/m],
    ["orders.ts", '"payment.card"', '"payment.crd"', /\/orders\.ts:4:22: unknown-category: .*"payment.card"/m],
    ["orders.ts", "payments:", "newsletter:", /\/orders\.ts:4:3: duplicate-key: the activity "newsletter" is defined twice/m],
    ["datamap.ts", '"Shop"', "7", /\/datamap\.ts:7:9: wrong-type/m],
    ["datamap.ts", "controller: {}", 'controller: {},\n  closed: [{ subjects: ["custmer"] }]', /\/datamap\.ts:9:25: unknown-subject/m],
  ] as const)("%s: %s written as %s", async (file, from, to, expected) => {
    const { code, err } = await loading({ [file]: replaced(from, to) });
    expect(err).toMatch(expected);
    expect(err.match(/^.*\.ts:\d+:\d+: /gm)).toHaveLength(1);
    expect(code).toBe(2);
  });

  it("tells the mistakes of all lots that one file checks", async () => {
    const { err } = await loading({
      "orders.ts": replaced("});", '}, { more: { flows: [{ to: ["strip"] }] } }, { other: { bogus: 1 } });'),
    });
    expect(err).toMatch(/orders\.ts:5:29: unknown-party/);
    expect(err).toMatch(/orders\.ts:5:\d+: unknown-key/);
  });
});
