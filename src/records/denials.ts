// Who is stated not to get data: it stands in the notes of the recipients.

import { type Activity, type Evidence, isWithin } from "../model";
import { listWords } from "../words";
import { type Setting, who } from "./setting";
import { dataLines, doubtsOf, possibleWords } from "./statements";

export interface Denials {
  readonly evidence: readonly Evidence[];
  readonly notes: readonly string[];
}

/** Statements about people and purposes of an activity. */
export function denialsFor(setting: Setting, { purposes, subjects }: Activity): Denials {
  const { map, words } = setting;
  const touches = (theirs: readonly string[] | null, ours: readonly string[] | null) =>
    theirs === null || (ours ?? []).some((id) => theirs.some((other) => isWithin(id, other)));
  const found = map.nonFlows.filter(
    (one) => touches(one.purposes, purposes) && (one.subjects?.includes("everyone") === true || touches(one.subjects, subjects)),
  );
  const notes = found.map(({ to, data, ...said }) => {
    const names = to.map((id) => (id === "anyone" ? words.recipient.anyone : who(setting, id)));
    const about = [...(data === null ? [] : [dataLines(setting, data).join(", ")]), ...possibleWords(setting, doubtsOf(setting, [said]))];
    return words.recipient.notTo(`${listWords(words, names)}${about.length === 0 ? "" : ` (${about.join("; ")})`}`);
  });
  return { notes: [...notes, ...found.flatMap(({ note }) => note ?? [])], evidence: found.flatMap(({ evidence }) => evidence) };
}
