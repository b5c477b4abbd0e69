// Two diagrams as one: every box and line of both once, with what became of it. What is in both stands as the later map has it.

import type { DataMap } from "../../../model";
import type { ChangeStatus, PictureWords } from "../../../words/pictures";
import type { PartyChange } from "../flow/change";
import type { Diagram } from "../flow/diagram";
import type { DiagramBox } from "../flow/diagram-boxes";
import type { DiagramLink } from "../flow/diagram-links";
import { itemText } from "../flow/sizes";
import { type Said, shortWords, valueWords, wholeWords } from "./change-words";

export interface Side {
  readonly map: DataMap;
  readonly diagram: Diagram;
}

/** What is told of parties, and what they were called. */
export interface Told {
  readonly changes: readonly PartyChange[];
  /** Names in the earlier map by the id that the party has now. */
  readonly oldNames: ReadonlyMap<string, string>;
}

export function unionOf(before: Side, after: Side, told: Told): Diagram {
  const { words } = after.diagram;
  const changes = changesByParty(told.changes);
  const boxes = paired(before.diagram.boxes, after.diagram.boxes, ({ id }) => id).map(([was, is]) =>
    boxOf(was, is, { before, after, changes: changes.get((is ?? was)?.id ?? "") ?? [], oldNames: told.oldNames }, words),
  );
  return {
    boxes: boxes.sort((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1)),
    links: linksOf(before.diagram.links, after.diagram.links, words),
    regime: after.diagram.regime,
    grouped: after.diagram.grouped ?? before.diagram.grouped,
    words,
  };
}

function changesByParty(changes: readonly PartyChange[]): ReadonlyMap<string, readonly PartyChange[]> {
  const found = new Map<string, PartyChange[]>();
  for (const one of changes) found.set(one.party, [...(found.get(one.party) ?? []), one]);
  return found;
}

/** People, everyone, the controller, parties: as one map has them. */
const rankOf = ({ id, shape }: DiagramBox): number => (shape === "person" ? (id === "everyone" ? 1 : 0) : id === "controller" ? 2 : 3);

function paired<T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string): readonly (readonly [T | null, T | null])[] {
  const [old, now] = [new Map(before.map((one) => [keyOf(one), one])), new Map(after.map((one) => [keyOf(one), one]))];
  return [...new Set([...old.keys(), ...now.keys()])].sort().map((key) => [old.get(key) ?? null, now.get(key) ?? null]);
}

// ---------------------------------------------------------------- boxes

interface Around {
  readonly before: Side;
  readonly after: Side;
  readonly changes: readonly PartyChange[];
  readonly oldNames: ReadonlyMap<string, string>;
}

/** Changes that the foot of a box has room for. */
const mostNotes = 4;

function boxOf(was: DiagramBox | null, is: DiagramBox | null, around: Around, words: PictureWords): DiagramBox {
  const box = (is ?? was) as DiagramBox;
  const loops = linksOf(was?.loops ?? [], is?.loops ?? [], words);
  if (was === null || is === null) {
    const status = was === null ? "added" : "removed";
    const said = around.changes.flatMap((one) => saidOf(one, around, false, words));
    return {
      ...box,
      loops,
      change: { status },
      desc: described(
        status,
        said.map((one) => wholeWords(one, words)),
        box,
        words,
      ),
    };
  }
  const renamed = around.changes.find(({ kind }) => kind === "renamed");
  const oldName = around.oldNames.get(box.id);
  const others = otherChanges(was, is, around, words);
  const all = (isShort: boolean) => [...around.changes.flatMap((one) => saidOf(one, around, isShort, words)), ...others];
  // A source of data that became a recipient, a recipient that is only a source now; and a name, which stands in the place of the name.
  const isTold = around.changes.some(({ facet }) => facet === "recipient") || others.some(({ facet }) => facet === "name");
  const said = all(true).filter(({ facet }) => facet !== "name");
  const isSaid = said.length > 0 || renamed !== undefined || isTold;
  const detail = is.detail === was.detail || isSaid ? [] : [words.diff.was(was.detail === "" ? words.diff.noFlow : was.detail)];
  const marks = [...(renamed === undefined ? [] : [words.diff.renamed]), ...notesOf(said, words), ...detail];
  const whole = [
    ...(renamed === undefined ? [] : [words.diff.renamedFrom(oldName ?? renamed.before.join(", "), renamed.reason ?? "")]),
    ...(renamed === undefined && oldName !== undefined && oldName !== is.name ? [words.diff.was(oldName)] : []),
    ...all(false).map((one) => wholeWords(one, words)),
    ...detail,
  ];
  const loopChanged = loops.some(({ change }) => change?.status !== "same");
  const status: ChangeStatus = marks.length > 0 || isTold || loopChanged ? "changed" : "same";
  const name = renamed !== undefined && oldName !== undefined && oldName !== is.name ? `${oldName} → ${is.name}` : nameOf(was, is);
  return {
    ...is,
    name,
    isNameless: is.isNameless && name === is.name,
    loops,
    marks,
    change: { status },
    desc: described(status, whole, is, words),
  };
}

/** The first in short, and of the others what it is that changed. */
function notesOf(said: readonly Said[], words: PictureWords): readonly string[] {
  const shown = said.length <= mostNotes ? said : said.slice(0, mostNotes - 1);
  const others = [...new Set(said.slice(shown.length).map(({ facet }) => words.diff.facets[facet]))];
  return [...shown.map((one) => shortWords(one, words)), ...(others.length === 0 ? [] : [words.diff.alsoChanged(others.join(", "))])];
}

/** Parties that are only called otherwise are as they were; the controller is who the map is of. */
const nameOf = (was: DiagramBox, is: DiagramBox): string =>
  is.id === "controller" && was.name !== is.name ? `${was.name} → ${is.name}` : is.name;

const described = (status: ChangeStatus, whole: readonly string[], { desc }: DiagramBox, words: PictureWords): string =>
  [words.diff.tags[status], ...whole, desc].join("; ");

/** A change as words; a recipient that came or went is told by its box, and what it got stands in the description. */
function saidOf(change: PartyChange, { before, after }: Around, isShort: boolean, words: PictureWords): readonly Said[] {
  const isRecipient = change.facet === "recipient";
  if (change.kind === "renamed") return [];
  const facet = change.facet === "recipient" ? "category" : change.facet;
  const valuesIn = (values: readonly string[], { map }: Side) => values.map((value) => valueWords(facet, value, map, isShort, words));
  if (isRecipient && change.before.length + change.after.length === 0) return [];
  return [{ facet, before: valuesIn(change.before, before), after: valuesIn(change.after, after) }];
}

/** What a box shows and no change tells: of people, of the controller, of sources. */
function otherChanges(was: DiagramBox, is: DiagramBox, { changes, before, after }: Around, words: PictureWords): readonly Said[] {
  const isTold = (facet: Said["facet"]) => changes.some((one) => one.facet === facet);
  const only = (some: readonly string[], others: readonly string[]) => some.filter((one) => !others.includes(one));
  const told = (facet: "country" | "role", old: readonly string[], now: readonly string[]): readonly Said[] => {
    const [left, came] = [only(old, now), only(now, old)];
    if (isTold(facet) || left.length + came.length === 0) return [];
    const said = (ids: readonly string[], { map }: Side) => ids.map((id) => valueWords(facet, id, map, true, words));
    return [{ facet, before: said(left, before), after: said(came, after) }];
  };
  const roleIds = ({ roles }: DiagramBox) => roles.map((role) => role ?? words.box.roleNotStated);
  const kindOf = ({ shape }: DiagramBox) => (shape === "person" || shape === "controller" ? words.plurals[shape] : words.partyKinds[shape]);
  return [
    ...(was.shape === is.shape ? [] : [{ facet: "kind" as const, before: [kindOf(was)], after: [kindOf(is)] }]),
    ...(is.id === "controller" && was.name !== is.name ? [{ facet: "name" as const, before: [was.name], after: [is.name] }] : []),
    ...told("country", was.countries, is.countries),
    ...told("role", roleIds(was), roleIds(is)),
  ];
}

// ---------------------------------------------------------------- lines

const linksOf = (before: readonly DiagramLink[], after: readonly DiagramLink[], words: PictureWords): readonly DiagramLink[] =>
  paired(before, after, ({ id }) => id).map(([was, is]) => linkOf(was, is, words));

function linkOf(was: DiagramLink | null, is: DiagramLink | null, words: PictureWords): DiagramLink {
  const link = (is ?? was) as DiagramLink;
  if (was === null || is === null)
    return { ...link, change: { status: was === null ? "added" : "removed", came: [], gone: [], count: "" } };
  const itemsOf = ({ groups }: DiagramLink) => groups.flatMap((group) => group.data.map((data) => itemText(data, group, words)));
  const [old, now] = [itemsOf(was), itemsOf(is)];
  const [came, gone] = [now.filter((one) => !old.includes(one)), old.filter((one) => !now.includes(one))];
  const count = was.count === is.count ? "" : `${countWords(was, words)} → ${countWords(is, words)}`;
  const isSame = came.length + gone.length === 0 && count === "" && was.style === is.style;
  return {
    ...is,
    flows: [...new Set([...is.flows, ...was.flows])].sort(),
    change: { status: isSame ? "same" : "changed", came, gone, count },
    desc: isSame ? is.desc : [changeWords(came, gone, count), is.desc].filter((one) => one !== "").join("\n"),
  };
}

const countWords = ({ count, flows }: DiagramLink, words: PictureWords): string =>
  count !== "" ? count : flows.length === 0 ? words.diff.noFlow : words.diff.oneFlow;

const changeWords = (came: readonly string[], gone: readonly string[], count: string): string =>
  [
    ...(came.length > 0 ? [`+ ${came.join(", ")}`] : []),
    ...(gone.length > 0 ? [`− ${gone.join(", ")}`] : []),
    ...(count === "" ? [] : [count]),
  ].join("; ");
