// A stated role beside the role that the vendor usually has for that service.

import { pathOfFlow } from "../../model";
import { type Received, receiversOf } from "../recipients";
import type { Cause, Rule } from "../rule";
import { basisWords, comparedOf } from "../vendor-basis";
import { listWords, partyWords } from "../words";

export const roleUnusual: Rule = {
  id: "role-unusual",
  title: "Role other than the usual one for that service",
  article: "whogets catalogue; Art. 4(7), 4(8), 26, 28 GDPR",
  severity: "note",
  why: "The role follows from who decides on purposes and means, and the vendor's own terms say how it sees itself. Where the two differ, the contract that the map expects may not exist.",
  fix: "Look into the vendor's terms for this service; correct the role, or write in a note why it differs here. Where the catalogue is wrong, tell it.",
  run(map, { vendors }) {
    if (vendors === null) return [];
    const receivers = receiversOf(map);
    return comparedOf(map).flatMap(({ party, vendor }): readonly Cause[] => {
      const services = vendors.servicesOf(vendor);
      const service =
        party.service === null ? (services.length === 1 ? services[0] : undefined) : services.find(({ id }) => id === party.service);
      if (service === undefined || service.roles.includes("depends")) return [];
      const received = receivers.find((one) => one.party.id === party.id)?.received ?? [];
      const other = received.filter(({ leg }) => isOther(leg.role, service.roles));
      if (other.length === 0) return [];
      const stated = [...new Set(other.map(({ leg }) => String(leg.role)))].sort();
      return [
        {
          items: other.map(({ flow }) => ({
            about: `${party.id} in ${flow.id}`,
            words: flow.id,
            path: pathOfFlow(map, flow),
            flows: [flow.id],
            parties: [party.id],
            evidence: flow.evidence,
          })),
          message: (items) =>
            `${partyWords(map, party.id)} is ${listWords(stated)} in ${listWords(items.map(({ words }) => words))}; for ${service.name} it is usually ${listWords(service.roles)} ${basisWords(service.role)}.`,
        },
      ];
    });
  },
};

/** A sub-processor is the processor of a processor. Not stated and unspecified are no other role. */
const isOther = (role: Received["leg"]["role"], usual: readonly string[]): boolean =>
  role !== null && role !== "unspecified" && !usual.includes(role === "sub-processor" ? "processor" : role);
