// The text of a first map: what the user said, and what the catalogue says as comments to confirm.

import { catalogue, vendors as known, type Vendor } from "../processors";

export interface FirstMap {
  readonly name: string;
  readonly country: string | null;
  readonly asOf: string;
  /** Slugs of the catalogue. */
  readonly vendors: readonly string[];
}

/** JSON text is valid YAML and TypeScript, whatever the name holds. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** What the catalogue says of a vendor, for a comment. */
function usual(slug: string): { readonly data: string; readonly source: string } {
  const typical = catalogue.typicalOf(slug, undefined, undefined);
  return {
    data: typical.categories.join(", "),
    source: `usual for ${slug} in the judgement of the catalogue (${typical.seen}); confirm before you keep it`,
  };
}

export const camelCase = (slug: string): string => slug.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

export function yamlMap({ name, country, asOf, vendors }: FirstMap): string {
  const parties = vendors.map((slug) => `  ${slug}: { vendor: ${slug} }\n`).join("");
  const flows = vendors.map((slug) => `      - to: [${slug}]\n        # data: [${usual(slug).data}]  # ${usual(slug).source}\n`).join("");
  return `# yaml-language-server: $schema=./whogets.schema.json
$schema: ./whogets.schema.json
whogets: 1
name: ${quoted(name)}
asOf: ${quoted(asOf)}
controller:
  name: ${quoted(name)}
${country === null ? '  # country: "LV"          # two letters; left out = not stated\n' : `  country: ${quoted(country)}\n`}subjects:
  customer: {}
  visitor: {}
# What you collect, from whom. Flows that say "all personal data" are worked out against it.
collection:
  - from: customer
    data: [contact.email, identity.name]
${parties === "" ? "parties: {}\n" : `parties:\n${parties}`}# Why you process data, and who gets it. One activity each: newsletter, orders, payments, statistics, ...
activities:
  to-sort-out:
    # purposes: [marketing.email]
    subjects: [customer]
${flows === "" ? "    flows: []\n" : `    flows:\n${flows}`}`;
}

export function typescriptMap({ name, country, asOf, vendors }: FirstMap): string {
  const chosen = vendors
    .map((slug) => known.find((vendor: Vendor) => vendor.record.slug === slug))
    .filter((vendor) => vendor !== undefined);
  const names = chosen.map((vendor) => camelCase(vendor.record.slug));
  const parties = vendors.map((slug) => `    ${/^[a-z]+$/.test(slug) ? slug : quoted(slug)}: ${camelCase(slug)}(),\n`).join("");
  const flows = vendors
    .map(
      (slug) =>
        `        {\n          to: [${quoted(slug)}],\n          // data: [${usual(slug).data.split(", ").map(quoted).join(", ")}], // ${usual(slug).source}\n        },\n`,
    )
    .join("");
  return `import { defineDataMap } from "whogets";
${names.length === 0 ? "" : `import { ${names.join(", ")} } from "whogets/processors";\n`}
export default defineDataMap({
  name: ${quoted(name)},
  asOf: ${quoted(asOf)},
  controller: { name: ${quoted(name)}${country === null ? "" : `, country: ${quoted(country)}`} },
  subjects: { customer: {}, visitor: {} },
  // What you collect, from whom. Flows that say "all personal data" are worked out against it.
  collection: [{ from: "customer", data: ["contact.email", "identity.name"] }],
  parties: {
${parties}  },
  // Why you process data, and who gets it. One activity each: newsletter, orders, payments, statistics, ...
  activities: {
    "to-sort-out": {
      // purposes: ["marketing.email"],
      subjects: ["customer"],
      flows: [
${flows}      ],
    },
  },
});
`;
}
