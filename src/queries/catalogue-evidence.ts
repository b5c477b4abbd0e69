// What a vendor catalogue adds to a hop: dated, graded, labelled, and never in the place of what the map states.

import type { CatalogueFact, ImporterConditionId, KnownConditions, Party, PlainDate, RegimeId, VendorFacts } from "../model";

/** What the catalogue has on the importer. */
export interface CatalogueEvidence {
  readonly vendor: string;
  readonly signer: string;
  readonly country: CatalogueFact<string>;
  /** Data Privacy Framework; null = nothing is recorded. */
  readonly dpf: CatalogueFact<"active" | "none" | "unknown"> | null;
}

export function catalogueEvidenceOf(
  party: Party | undefined,
  country: string | null,
  vendors: VendorFacts | null,
): CatalogueEvidence | null {
  if (vendors === null || party === undefined || party.vendor === null) return null;
  const stated = country === "unknown" ? null : country;
  const signer = vendors.signerOf(party.vendor, { entity: party.entity, country: stated });
  return signer === null ? null : { vendor: party.vendor, signer: signer.name, country: signer.country, dpf: signer.dpf };
}

/** In words, with the source, for a reader who must decide whether to take it over. */
export function countryFromCatalogue({ signer, country }: CatalogueEvidence): string {
  return `${whoseCatalogue(country, true)} ${signer}, ${country.value} (${basisOf(country)}); state the country in the map if that is who signs.`;
}

/** `The vendor catalogue has`, `the map's own vendors say` */
const whoseCatalogue = ({ own }: CatalogueFact<unknown>, begins: boolean): string =>
  begins
    ? own === true
      ? "The map's own vendors have"
      : "The vendor catalogue has"
    : own === true
      ? "the map's own vendors say"
      : "the vendor catalogue says";

const basisOf = ({ grade, source, seen }: CatalogueFact<unknown>): string =>
  grade === "memory" ? "from memory, to be confirmed" : `${source}, read on ${seen}`;

export interface CatalogueListing {
  /** Conditions that are taken as met. */
  readonly holds: readonly ImporterConditionId[];
  /** What is to be said of it; null = nothing. */
  readonly message: string | null;
}

/** A listing is renewed each year: what was read longer ago, or longer after, says nothing of the day. */
const daysOfListing = 366;

/**
 * The catalogue's word on the Data Privacy Framework, EU track. It supports what the map says and never stands alone: only where the map names
 * the framework, and leaves open whether the importer is listed, is a sourced entry of that year taken.
 */
export function listingFromCatalogue(
  evidence: CatalogueEvidence | null,
  asked: { readonly regime: RegimeId; readonly on: PlainDate; readonly isNamed: boolean; readonly known: KnownConditions },
): CatalogueListing {
  const { regime, on, isNamed, known } = asked;
  const dpf = evidence?.dpf ?? null;
  const isSettled = known.holds.includes("usDpfEu") || known.holdsNot.includes("usDpfEu");
  if (evidence === null || dpf === null || dpf.value === "unknown" || regime !== "EU_GDPR" || isSettled)
    return { holds: [], message: null };
  const said = dpf.value === "active" ? "is active" : "is not";
  const fact = `${whoseCatalogue(dpf, false)} that ${evidence.signer} ${said} on the Data Privacy Framework List (${basisOf(dpf)})`;
  const isNear = Math.abs(Date.parse(on) - Date.parse(dpf.seen)) <= daysOfListing * 86_400_000;
  if (isNamed && dpf.value === "active" && dpf.grade === "sourced" && isNear)
    return { holds: ["usDpfEu"], message: `Not from the map: ${fact}. Please confirm it for ${on} and record it under "holds".` };
  if (!isNamed && dpf.value !== "active") return { holds: [], message: null };
  return { holds: [], message: `Not from the map, and not relied on: ${fact}. Please look at the list for ${on}.` };
}
