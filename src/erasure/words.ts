// Parts of a plan in words, shared by its formats.

import type { ErasureChannel, ErasureException, ErasureStep } from "./types";

export const modes: Readonly<Record<NonNullable<ErasureStep["mode"]>, string>> = {
  delete: "is deleted",
  suppress: "is suppressed: kept on a list so that it is not used again",
  anonymise: "is made anonymous",
  expire: "expires after a time",
  "keep-by-law": "is kept by law",
};

const channels: Readonly<Record<ErasureChannel["channel"], string>> = {
  contact: "write",
  "account-settings": "settings of the account",
  api: "API",
  automatic: "automatic",
  none: "cannot be told",
};

/** `write: privacy@example.com (within P30D)` */
export function channelWords(channel: ErasureChannel | null, party: string): string {
  if (channel === null) return `not stated (field: parties.${party}.erasure)`;
  const { of, channel: kind, how, url, contacts, within } = channel;
  const where = [how, url, ...contacts].filter((part) => part !== null).join(", ");
  return [
    `${channels[kind]}${where === "" ? "" : `: ${where}`}`,
    ...(within === null ? [] : [`within ${within}`]),
    ...(of === party ? [] : [`by way of ${of}`]),
  ].join("; ");
}

export function modeWords({ mode, retention, party }: ErasureStep): string {
  const own = mode === null ? `not stated (field: parties.${party}.erasure.mode)` : modes[mode];
  return retention.length === 0 ? own : `${own}; time there: ${retention.join(", ")}`;
}

export function heldWords({ identifiers, unresolved }: ErasureStep): string {
  const named = identifiers.map(({ label, certainty, forms }) => {
    const about = [...(certainty === "possible" ? ["possible"] : []), ...forms];
    return `${label}${about.length === 0 ? "" : ` (${about.join(", ")})`}`;
  });
  const open = unresolved.map((words) => `“${words}”`);
  return [...named, ...open].join(", ") || "none stated";
}

export const roleWords = ({ roles }: ErasureStep): string => (roles.length === 0 ? "role not stated" : roles.join(", "));

export function exceptionWords({ article, basis, law, conditions, retention, isDoubted }: ErasureException): string {
  return [
    `${article}: ${basis ?? "no basis is stated for keeping it"}`,
    ...(law === null ? [] : [law]),
    ...(conditions.length === 0 ? [] : [`if: ${conditions.join(", ")}`]),
    ...(retention.length === 0 ? [] : [`time: ${retention.join(", ")}`]),
    ...(isDoubted ? ["to be confirmed"] : []),
  ].join("; ");
}
