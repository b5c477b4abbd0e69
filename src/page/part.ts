// A part of the map as the filters of the page name it, and its picture: by the same code in the library and in the browser.

import { draw, type View, type ViewOptions } from "../draw";
import type { DataMap, MechanismId } from "../model";
import { filteredMap, filterWords, type MapFilter, onlyFlows } from "../queries";
import { drawNothing } from "../render/views/nothing";
import { partWording } from "../render/views/part-wording";
import { type Day, dayOf, type Speech } from "./day";
import type { PageData } from "./page-data";
import { fill } from "./words";

/** What is picked; absent = all. */
export interface Choice {
  readonly data?: string;
  readonly subject?: string;
  readonly country?: string;
  /** `status:adequate`, `named:dpf`, `named:not-stated`. */
  readonly transfer?: string;
}

export interface Part {
  readonly day: Day;
  /** What was left out, in words; empty = nothing. */
  readonly words: string;
}

export function partOf(data: PageData, whole: Day, choice: Choice): Part {
  const filter: MapFilter = {
    ...(choice.data === undefined ? {} : { data: [choice.data] }),
    ...(choice.subject === undefined ? {} : { subject: choice.subject }),
    ...(choice.country === undefined ? {} : { country: choice.country }),
  };
  const on = whole.on === null ? {} : { on: whole.on };
  const filtered = filteredMap(data.map, { ...filter, ...on });
  const { transfer } = choice;
  const map = transfer === undefined ? filtered : onlyFlows(filtered, flowsResting(whole, transfer), whole.on);
  const own = filterWords(data.map, filter, partWording(whole.pictures));
  const words = transfer === undefined ? own : `${own === "" ? whole.pictures.part.part : own}  ·  ${transferWords(whole, transfer)}`;
  return { day: map === data.map ? whole : dayOf(map, whole.on, data.words, data.options.regimes), words };
}

/** Flows of which a leg has this status on the day, or names this mechanism. */
function flowsResting({ legs }: Day, transfer: string): ReadonlySet<string> {
  const [kind, value] = transfer.split(":");
  const rests = legs.filter(({ terms, hop }) => {
    if (kind === "status") return hop?.regimes.some(({ status }) => status === value) ?? false;
    if (value === "not-stated") return terms.mechanisms === null;
    return terms.mechanisms?.some((mechanism) => mechanism.kind === value) ?? false;
  });
  return new Set(rests.map(({ flow }) => flow));
}

/** A choice of the fourth filter in words. */
export function transferWords({ words, pictures }: Speech, transfer: string): string {
  const [kind, value = ""] = transfer.split(":");
  if (kind === "status") {
    const status = Object.entries(pictures.transfers.status).find(([one]) => one === value)?.[1] ?? value;
    return fill(words.part.status, { status });
  }
  return value === "not-stated" ? words.part.notStated : fill(words.part.named, { mechanism: words.mechanisms[value as MechanismId] });
}

/** The picture of a part; ids in it begin with `picture-`. */
export function pictureOf(data: PageData, { day, words }: Part, view: View): string {
  const { note, ...options } = data.options;
  const notes = [words, note ?? ""].filter((one) => one !== "").join("  ·  ");
  const around = {
    ...(options.title === undefined ? {} : { title: options.title }),
    ...(day.on === null ? {} : { on: day.on }),
    ...(notes === "" ? {} : { note: notes }),
    idPrefix: "picture-",
    language: data.words.language,
  };
  if (isEmpty(day.map) && (words !== "" || data.options.isPart)) return drawNothing(day.map, around);
  const own: ViewOptions = {
    ...(view === "sankey" && options.level !== undefined ? { level: options.level } : {}),
    ...(view === "transfers" && options.regimes !== undefined ? { regimes: options.regimes } : {}),
    ...(view === "transfers" && options.all !== undefined ? { all: options.all } : {}),
  };
  return draw(day.map, { ...around, ...own, view });
}

const isEmpty = ({ flows, collection }: DataMap): boolean => flows.length === 0 && collection.length === 0;
