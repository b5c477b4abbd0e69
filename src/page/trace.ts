// Which boxes and lines lie on a path through a thing, up and down: data about the same people, and along one flow leg by leg.

import type { Day, DayLeg } from "./day";

/** What is lit. Lines are named as in pictures: `from to`. */
export interface Trace {
  readonly nodes: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
  readonly flows: ReadonlySet<string>;
}

interface Step {
  readonly from: string;
  readonly to: string;
  /** null = collection. */
  readonly leg: DayLeg | null;
  /** null = of anybody. */
  readonly people: readonly string[] | null;
}

/** All paths through one box. */
export function traceNode(day: Day, id: string): Trace {
  const steps = stepsOf(day);
  const isPerson = id === "everyone" || day.map.subjects.some((subject) => subject.id === id);
  const touching = steps.filter(({ from, to }) => from === id || to === id);
  const people = isPerson ? [id] : id === "controller" ? null : peopleOf(touching);
  return traced(
    steps,
    people,
    touching.filter(({ to }) => to === id),
    touching.filter(({ from }) => from === id),
    [id],
  );
}

/** All paths through lines or flows. */
export function traceSteps(day: Day, isStart: (step: Pick<Step, "from" | "to"> & { readonly flow: string | null }) => boolean): Trace {
  const steps = stepsOf(day);
  const starts = steps.filter(({ from, to, leg }) => isStart({ from, to, flow: leg?.flow ?? null }));
  return traced(steps, peopleOf(starts), starts, starts, []);
}

function stepsOf({ map, legs, links }: Day): readonly Step[] {
  const isPerson = new Set(["everyone", ...map.subjects.map(({ id }) => id)]);
  const collected = map.collection.map(
    ({ from, subjects }): Step => ({ from, to: "controller", leg: null, people: subjects ?? (isPerson.has(from) ? [from] : null) }),
  );
  const known = new Set(collected.map(({ from }) => from));
  const silent = links.filter(({ from, flows }) => flows.length === 0 && !known.has(from));
  return [
    ...legs.map((leg): Step => ({ from: leg.from, to: leg.to, leg, people: leg.whole.subjects })),
    ...collected,
    ...silent.map(({ from, to }): Step => ({ from, to, leg: null, people: [from] })),
  ].filter(({ from, to }) => from !== to);
}

/** null = anybody. */
const peopleOf = (steps: readonly Step[]): readonly string[] | null =>
  steps.some(({ people }) => people === null) ? null : [...new Set(steps.flatMap(({ people }) => people ?? []))];

const concerns = ({ people }: Step, asked: readonly string[] | null): boolean =>
  people === null || asked === null || people.some((one) => one === "everyone" || asked.includes(one) || asked.includes("everyone"));

function traced(
  steps: readonly Step[],
  people: readonly string[] | null,
  up: readonly Step[],
  down: readonly Step[],
  start: readonly string[],
): Trace {
  const own = steps.filter((step) => concerns(step, people));
  const lit = new Set([...walk(up, (step) => before(own, step)), ...walk(down, (step) => after(own, step))]);
  const all = [...lit];
  return {
    nodes: new Set([...start, ...all.flatMap(({ from, to }) => [from, to])]),
    lines: new Set(all.map(({ from, to }) => `${from} ${to}`)),
    flows: new Set(all.flatMap(({ leg }) => leg?.flow ?? [])),
  };
}

function walk(starts: readonly Step[], next: (step: Step) => readonly Step[]): ReadonlySet<Step> {
  const met = new Set(starts);
  for (const step of met) for (const one of next(step)) met.add(one);
  return met;
}

/** Within a flow the leg before; at its beginning whatever brings data to where it begins. */
const before = (steps: readonly Step[], { from, leg }: Step): readonly Step[] =>
  leg !== null && leg.index > 0
    ? steps.filter((other) => other.leg?.flow === leg.flow && other.leg.index === leg.index - 1)
    : steps.filter((other) => other.to === from && other.leg?.isLast !== false);

const after = (steps: readonly Step[], { to, leg }: Step): readonly Step[] =>
  leg !== null && !leg.isLast
    ? steps.filter((other) => other.leg?.flow === leg.flow && other.leg.index === leg.index + 1)
    : steps.filter((other) => other.from === to && (other.leg === null || other.leg.index === 0));
