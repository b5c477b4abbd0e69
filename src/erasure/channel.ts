// Where a request goes: what the map states of the recipient, of what it is a part of, or of the party that every way to it leads through.

import { type DataMap, type Party, partyOf } from "../model";
import type { Recipient } from "../queries";
import type { ErasureChannel } from "./types";

/** Null where the map names no channel. */
export function channelOf(map: DataMap, recipient: Recipient): ErasureChannel | null {
  const own = lineOf(map, recipient.id).map(channelAt).find(isThere);
  if (own !== undefined) return own;
  for (const id of throughAll(recipient)) {
    const found = lineOf(map, id).map(channelAt).find(isThere);
    if (found !== undefined && found.channel !== "none") return found;
  }
  return null;
}

const isThere = (channel: ErasureChannel | null): channel is ErasureChannel => channel !== null;

/** A party, and what it is a part of. */
function lineOf(map: DataMap, id: string): readonly Party[] {
  const line: Party[] = [];
  for (let party = partyOf(map, id); party !== undefined && !line.includes(party); party = partyOf(map, party.partOf ?? ""))
    line.push(party);
  return line;
}

function channelAt({ id, erasure, contacts, dpo }: Party): ErasureChannel | null {
  const addresses = [...(contacts ?? []), ...(dpo?.contacts ?? [])];
  if (erasure === null && addresses.length === 0) return null;
  return {
    of: id,
    channel: erasure?.channel ?? "contact",
    how: erasure?.how ?? null,
    url: erasure?.url ?? null,
    contacts: addresses,
    within: erasure?.within ?? null,
  };
}

/** Parties that stand on every way, the nearest first. */
function throughAll({ id, paths }: Recipient): readonly string[] {
  const [first = []] = paths;
  const between = first.filter((node) => node !== id && paths.every((path) => path.includes(node)));
  return [...between].reverse();
}
