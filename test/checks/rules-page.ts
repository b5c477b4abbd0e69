// docs/checks.md, made from the rules.

import type { Rule } from "whogets";

/** Text of a rule in Markdown: what looks like a key or a value stands as it is. */
const shown = (text: string): string => text.replace(/[<>|*_]/g, "\\$&");

export const rulesPage = (rules: readonly Rule[]): string => `# Checks

\`whogets check\` looks at a map on a day and tells what is not recorded, contradicts itself or has lapsed. It gives no verdict: whoever reads a
finding decides what it means. Made from the rules by \`UPDATE_CHECKS=1 npx vitest run test/checks\`.

| severity | when |
|---|---|
| error | the map contradicts itself, or states that there is none of what an article asks for |
| warning | something that an article asks for is not stated |
| note | a hint |

A key that is left out is *not stated*; \`"unknown"\` was asked for, and nobody knows; \`[]\` is stated to be none. Messages keep the three apart.
Rules of the GDPR run where the map states \`EU_GDPR\` or \`UK_GDPR\`, or no regime at all.

## All rules

| Rule | Severity | Article | What it finds |
|---|---|---|---|
${rules.map(({ id, severity, article, title }) => `| [${id}](#${id}) | ${severity} | ${shown(article)} | ${shown(title)} |`).join("\n")}
${rules
  .map(
    ({ id, title, severity, article, why, fix, regimes }) =>
      `\n## ${id}\n\n${shown(title)}. ${severity[0]?.toUpperCase()}${severity.slice(1)}; ${shown(article)}${regimes === undefined ? "" : `; ${shown(regimes.join(", "))}`}.\n\n${shown(why)}\n\nFix: ${shown(fix)}\n`,
  )
  .join("")}`;
