// What the built-in kinds of parties are called in German; categories and purposes are those of documents. Not read by a native speaker.

import type { PartyKindId } from "../../model";

export const germanPartyKinds: Readonly<Record<PartyKindId, string>> = {
  company: "Unternehmen",
  service: "Dienst",
  authority: "Behörde",
  category: "Kategorie von Empfängern",
  internal: "interne Stelle",
  successor: "Rechtsnachfolger",
};
