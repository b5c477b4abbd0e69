// What is told about rules without a map: the list of all, and one explained.

import { requireRule } from "../../checks";
import { rules } from "../../index";
import { jsonText } from "../commands/types";
import { type Terminal, writeTable } from "../terminal";
import { wrapped } from "./text";

const facts = ({ id, title, article, severity, why, fix, regimes }: (typeof rules)[number]) => ({
  id,
  title,
  article,
  severity,
  why,
  fix,
  regimes: regimes ?? null,
});

/** The list of rules as a table, or as JSON. */
export function list(terminal: Terminal, asJson: boolean): string {
  if (asJson) return jsonText({ rules: rules.map(facts) });
  let text = "";
  const columns = [
    { title: "Rule", share: 0 },
    { title: "Severity", share: 0 },
    { title: "Article", share: 1 },
    { title: "What it finds", share: 2 },
  ];
  writeTable(
    {
      ...terminal,
      out: (part) => {
        text += part;
      },
    },
    columns,
    rules.map(({ id, severity, article, title }) => [id, severity, article, title]),
  );
  return text;
}

/** @throws {UsageError} for a rule that does not exist. */
export function explain(id: string, asJson: boolean): string {
  const rule = requireRule(rules, id);
  if (asJson) return jsonText(facts(rule));
  const regimes = rule.regimes === undefined ? "under any law" : `where the map states ${rule.regimes.join(" or ")}, or no regime`;
  return `${[
    `${rule.id}: ${rule.title}`,
    `${rule.severity} by default; ${rule.article}; runs ${regimes}`,
    "",
    ...wrapped(rule.why, 100, ""),
    "",
    ...wrapped(`Fix: ${rule.fix}`, 100, ""),
  ].join("\n")}\n`;
}
