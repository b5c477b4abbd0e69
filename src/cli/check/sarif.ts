// Findings as SARIF 2.1.0, for code scanning.

import { type Finding, fingerprintOf, type Rule, rules, type WaivedFinding } from "../../index";
import { pathText } from "../../model";
import { plain } from "../terminal";
import type { Report } from "./report";

export const sarif: Report = ({ on, findings, waived, known }, { version }) => {
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "whogets", semanticVersion: version, rules: rules.map(descriptorOf) } },
        columnKind: "utf16CodeUnits",
        results: [
          ...findings.map((finding) => resultOf(finding)),
          ...waived.map((finding) => ({ ...resultOf(finding), suppressions: [suppressionOf(finding)] })),
          ...known.map((finding) => ({ ...resultOf(finding), baselineState: "unchanged" })),
        ],
        properties: { on },
      },
    ],
  };
  return `${plain(JSON.stringify(log, null, 2))}\n`;
};

const descriptorOf = ({ id, title, article, severity, why, fix }: Rule) => ({
  id,
  name: id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  shortDescription: { text: title },
  fullDescription: { text: why },
  help: { text: `${title} (${article}). ${why} Fix: ${fix}`, markdown: `**${title}** (${article})\n\n${why}\n\n**Fix:** ${fix}` },
  defaultConfiguration: { level: severity },
  properties: { article, tags: ["data-protection"] },
});

function resultOf(finding: Finding) {
  const { rule, severity, article, message, fix, where, path, about, flows } = finding;
  const { file, line, column } = where;
  const region = line === null ? {} : { region: { startLine: line, ...(column === null ? {} : { startColumn: column }) } };
  const location = file === null ? [] : [{ physicalLocation: { artifactLocation: { uri: relativeUri(file) }, ...region } }];
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex((one) => one.id === rule),
    level: severity,
    message: { text: unlinked(message) },
    locations: location,
    partialFingerprints: { "whogets/v1": fingerprintOf(finding) },
    properties: { article, fix, path: pathText(path), about, flows },
  };
}

/** Text of a map makes no link: "[words](address)" in a message is one. */
const unlinked = (text: string): string => text.replace(/\]\(/g, "] (");

const suppressionOf = ({ waiver: { reason, owner, until } }: WaivedFinding) => ({
  kind: "external",
  status: "accepted",
  justification: `${reason} (${owner}, until ${until})`,
});

/** A relative reference, whatever the file is called; of a path that begins at a root only the name is left. */
export function relativeUri(file: string): string {
  const path = file.replace(/\\/g, "/");
  const parts = (/^(?:\/|[A-Za-z]:)/.test(path) ? (path.split("/").at(-1) ?? path) : path).split("/");
  return parts.map((part) => encodeURIComponent(part)).join("/");
}
