// What the built-in kinds of parties are called in French; categories and purposes are those of documents. Not read by a native speaker.

import type { PartyKindId } from "../../model";

export const frenchPartyKinds: Readonly<Record<PartyKindId, string>> = {
  company: "entreprise",
  service: "service",
  authority: "autorité",
  category: "catégorie de destinataires",
  internal: "unité interne",
  successor: "successeur",
};
