// What checking a map needs from a vendor catalogue. The model does not know the catalogue itself: it is handed in.

import type { Typical } from "./definition";
import type { Fault, Path } from "./issue";
import { nearest, shown } from "./issue";
import type { OwnRecord } from "./own-vendors";
import type { DefinitionInput } from "./schema";
import type { PartyKindId } from "./vocabulary";

/** How a catalogue takes in vendors that stand in a data file (`vendors:`), whose structure was checked before. */
export interface OwnVendorForm {
  /** The record of what a file writes. */
  read(slug: string, written: object): OwnRecord;
  /** What a file writes of a record. */
  write(record: OwnRecord): object;
  /** The catalogue with these vendors: one of theirs stands in the place of another with its slug. */
  joined(records: readonly OwnRecord[]): Catalogue;
}

/** A catalogue of vendors, by slug. */
export interface Catalogue {
  readonly slugs: readonly string[];
  servicesOf(slug: string): readonly string[];
  entitiesOf(slug: string): readonly string[];
  /** What a party of this vendor is; undefined = a company. */
  kindOf(slug: string): PartyKindId | undefined;
  typicalOf(slug: string, service: string | undefined, entity: string | undefined): Typical;
  /** Absent = data files cannot bring vendors of their own. */
  readonly own?: OwnVendorForm;
}

/** Vendors, services and entities that the catalogue does not have, on parties and mentions. */
export function vendorFaults(definition: DefinitionInput, catalogue: Catalogue): readonly Fault[] {
  const parties = Object.entries(definition.parties ?? {}).filter(([, party]) => party.typical === undefined);
  return [
    ...parties.flatMap(([id, { vendor, service, entity }]) => unknownOf({ vendor, service, entity }, catalogue, ["parties", id])),
    ...(definition.mentions ?? []).flatMap(({ vendor, service }, at) => unknownOf({ vendor, service }, catalogue, ["mentions", at])),
  ];
}

interface Named {
  readonly vendor?: string | undefined;
  readonly service?: string | undefined;
  readonly entity?: string | undefined;
}

function unknownOf({ vendor, service, entity }: Named, catalogue: Catalogue, path: Path): readonly Fault[] {
  if (vendor === undefined) return [];
  if (!catalogue.slugs.includes(vendor)) return [unknown("vendor", vendor, catalogue.slugs, [...path, "vendor"])];
  const services = catalogue.servicesOf(vendor);
  const entities = catalogue.entitiesOf(vendor);
  return [
    ...(service === undefined || services.includes(service) ? [] : [unknown("service", service, services, [...path, "service"])]),
    ...(entity === undefined || entities.includes(entity) ? [] : [unknown("entity", entity, entities, [...path, "entity"])]),
  ];
}

function unknown(kind: string, value: string, known: readonly string[], path: Path): Fault {
  // Entities are known by countries, and two letters are no slip of two others.
  const suggestion = kind === "entity" ? null : nearest(value, known);
  const remedy =
    suggestion !== null
      ? `did you mean "${suggestion}"?`
      : kind === "vendor"
        ? 'describe it under "vendors:", or leave the key out for a vendor that the catalogue does not have'
        : known.length === 0
          ? "the catalogue has none for this vendor"
          : `the catalogue has: ${known.join(", ")}`;
  return { rule: `unknown-${kind}`, path, message: `unknown ${kind} ${shown(value)}; ${remedy}`, suggestion };
}

/** The definition with the catalogue's facts beside each vendor, as `klaviyo()` puts them there. */
export function withTypical(definition: DefinitionInput, catalogue: Catalogue): DefinitionInput {
  if (definition.parties === undefined) return definition;
  const parties = Object.entries(definition.parties).map(([id, party]) => {
    if (party.vendor === undefined || party.typical !== undefined) return [id, party] as const;
    const kind = party.kind ?? catalogue.kindOf(party.vendor);
    const typical = catalogue.typicalOf(party.vendor, party.service, party.entity) as never;
    return [id, { ...party, ...(kind === undefined ? {} : { kind }), typical }] as const;
  });
  return { ...definition, parties: Object.fromEntries(parties) };
}
