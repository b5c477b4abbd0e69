// Data of a kind that a service does not usually get: a slip in the map, or more than the service needs.

import { catalogueNameOf, categories, categoryOf, isIdOf, pathOfFlow, rootOf, type ServiceFacts } from "../../model";
import { categoriesIn } from "../contents";
import { receiversOf } from "../recipients";
import type { Cause, Item, Rule } from "../rule";
import { comparedOf } from "../vendor-basis";
import { itemList, listWords, partyWords } from "../words";

export const dataUnusual: Rule = {
  id: "data-unusual",
  title: "Data of a kind that the service does not usually get",
  article: "whogets catalogue; Art. 5(1)(c) GDPR",
  severity: "note",
  why: "The catalogue lists what a service usually gets, as its editors judge, without a source. Data of another kind (card numbers at a service for e-mail) may be a slip in the map, or more than the purpose needs. Siblings of what is listed are taken as usual, and services into which people write or put anything are left out.",
  fix: "Look whether the data really goes there; correct the flow, or leave it as it is where it does.",
  run(map, { vendors }) {
    if (vendors === null) return [];
    const receivers = receiversOf(map);
    return comparedOf(map).flatMap(({ party, vendor }): readonly Cause[] => {
      const services = vendors.servicesOf(vendor).filter(({ id }) => party.service === null || id === party.service);
      const usual = usualRoots(services);
      if (usual === null) return [];
      const received = receivers.find((one) => one.party.id === party.id)?.received ?? [];
      // What goes to the last party of a way is known; an intermediary carries it for others.
      const items = received
        .filter(({ flow }) => flow.to === party.id)
        .flatMap(({ flow }): readonly Item[] => {
          const beyond = categoriesIn(map, flow.data).filter(
            (one) => isIdOf(categories, one) && categoryOf(map, one).personal && !usual.has(rootOf(one)),
          );
          if (beyond.length === 0) return [];
          const words = `${listWords(beyond)} in ${flow.id}`;
          return [{ about: flow.id, words, path: pathOfFlow(map, flow), flows: [flow.id], parties: [party.id], evidence: flow.evidence }];
        });
      const { name = vendor, reviewed = "", ...whose } = vendors.reviewOf(vendor) ?? {};
      const what = services.length === 1 ? services.map((one) => one.name).join() : `the services of ${name}`;
      return [
        {
          items,
          message: (left) =>
            `${partyWords(map, party.id)} gets what is not usual for ${what}: ${itemList(left)} [${catalogueNameOf(whose)}, ${reviewed}, the editors' judgement].`,
        },
      ];
    });
  },
};

/** What whoever serves people over the net sees, or derives, of them: said of no service, and a surprise at none. */
const everywhere = ["device", "preference", "derived"];

/** The roots of the categories that are usual; null = nothing is told, or anything may be in what people write or upload. */
function usualRoots(services: readonly ServiceFacts[]): ReadonlySet<string> | null {
  const roots = new Set(everywhere);
  for (const { categories: usual } of services) {
    if (usual === null || usual.length === 0) return null;
    for (const one of usual) roots.add(rootOf(one));
  }
  return services.length === 0 || roots.has("content") ? null : roots;
}
