// Naming the framework proves nothing: the importer itself must be on the list, for this data, on the day.

import type { AdequacyId } from "../../law";
import type { Cause, Rule } from "../rule";
import { causesBy, type JudgedHop, judgedHops, namesFramework, warningsOf } from "../transfer-causes";
import { count, itemList } from "../words";

export const dpfImporter: Rule = {
  id: "dpf-importer",
  title: "Data Privacy Framework named for an importer that is not known to be listed",
  article: "Art. 45 GDPR; Decision (EU) 2023/1795",
  severity: "warning",
  why: "The framework reaches only companies on its list, each for itself and a year at a time, with separate elections for the EU, the United Kingdom and Switzerland, and for employee data.",
  fix: 'Look the company up on the list (dataprivacyframework.gov), and write on the party: holds: [{ condition: "usDpfEu", since: "...", until: "..." }], or holds: false and another mechanism.',
  run(map, context) {
    const hops = judgedHops(map, context).filter(namesFramework);
    const failed = hops.filter((one) => warningsOf(one, ["condition-not-met"]).length > 0);
    const open = hops.filter(({ verdict }) => verdict.status === "undecided" && verdict.rests.some(({ id }) => frameworks.has(id)));
    const abroad = hops.filter((one) => warningsOf(one, ["dpf-only-us"]).length > 0);
    const fromCatalogue = hops.filter((one) => one.verdict.status === "adequate" && warningsOf(one, ["catalogue-fact"]).length > 0);
    const said = (
      list: readonly JudgedHop[],
      begin: string,
      severity: NonNullable<Cause["severity"]>,
      reason?: (one: JudgedHop) => string,
    ) =>
      causesBy(
        map,
        list.map((one) => ({ ...one, reason: reason?.(one) ?? "", article: null })),
        (items, words) =>
          `The Data Privacy Framework is named for ${count(items.length, "transfer")} to importers ${begin}: ${itemList(items)}.${words === "" ? "" : ` ${words}`}`,
        () => ({ severity }),
      );
    return [
      ...said(failed, "that the map says not to be on the list", "error"),
      ...said(abroad, "outside the United States", "error"),
      ...said(open, "that are not stated to be on the list", "warning"),
      ...said(
        fromCatalogue,
        "that only the vendor catalogue has on the list",
        "note",
        (one) => warningsOf(one, ["catalogue-fact"])[0]?.message ?? "",
      ),
    ];
  },
};

/** What leaves a hop open is the listing only where one of these could carry it; an unknown country is another matter. */
const frameworks: ReadonlySet<string> = new Set<AdequacyId>(["eu-us-dpf", "uk-us-2023", "ch-us-2024"]);
