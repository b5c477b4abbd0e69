// Which legs a filter leaves in: those around a party, those to a country, those within a number of steps.

import { type DataMap, type Flow, type Leg, legsOf, type ViaLeg } from "../../model";

interface Step {
  readonly flow: number;
  readonly leg: number;
  readonly from: string;
  readonly to: string;
  readonly terms: Leg;
}

const stepsOf = (flows: readonly Flow[]): readonly Step[] =>
  flows.flatMap((flow, at) => legsOf(flow).map(({ from, to, terms, index }) => ({ flow: at, leg: index, from, to, terms })));

/** What reaches a party, and what it passes on, `depth` legs far in both directions; the controller is gone beyond in neither. */
export function aroundParty(flows: readonly Flow[], party: string, depth: number): readonly Flow[] {
  const steps = stepsOf(flows);
  const kept = [...walk(steps, [party], "to", depth), ...walk(steps, [party], "from", depth)];
  return cutTo(flows, kept, "all between");
}

/** What reaches parties in a country: by signing entity or by place of processing. */
export function toCountry(flows: readonly Flow[], country: string): readonly Flow[] {
  const steps = stepsOf(flows);
  const isThere = ({ to, terms }: Step): boolean => {
    if (to === "controller") return false;
    const places = [terms.country, ...(terms.processedIn ?? []).map(({ value }) => value)];
    return country === "not-stated" ? terms.country === null : places.some((place) => place === country);
  };
  const there = steps.filter(isThere);
  return cutTo(
    flows,
    [
      ...there,
      ...walk(
        steps,
        there.map(({ from }) => from),
        "to",
        Number.POSITIVE_INFINITY,
      ),
    ],
    "all between",
  );
}

/** Legs whose two ends are at most so many legs from the controller, the people, and parties that nothing reaches. */
export function withinDepth(map: DataMap, flows: readonly Flow[], depth: number): readonly Flow[] {
  const steps = stepsOf(flows);
  const reached = new Set(steps.map(({ to }) => to));
  const sources = ["controller", "everyone", ...map.subjects.map(({ id }) => id)];
  const silent = map.parties.map(({ id }) => id).filter((id) => !reached.has(id));
  const leaving = byEnd(steps, "from");
  const distance = new Map([...sources, ...silent].map((id) => [id, 0]));
  for (const [at, far] of distance) for (const { to } of leaving.get(at) ?? []) if (!distance.has(to)) distance.set(to, far + 1);
  const near = (id: string) => (distance.get(id) ?? 0) <= depth;
  return cutTo(
    flows,
    steps.filter(({ from, to }) => near(from) && near(to)),
    "first run",
  );
}

const byEnd = (steps: readonly Step[], end: "from" | "to"): ReadonlyMap<string, readonly Step[]> => {
  const found = new Map<string, Step[]>();
  for (const step of steps) {
    const own = found.get(step[end]);
    if (own === undefined) found.set(step[end], [step]);
    else own.push(step);
  }
  return found;
};

/** Legs met on the way against (`to`) or along (`from`) their direction. */
function walk(steps: readonly Step[], starts: readonly string[], end: "from" | "to", depth: number): readonly Step[] {
  const index = byEnd(steps, end);
  const other = end === "from" ? "to" : "from";
  const distance = new Map(starts.filter((id) => id !== "controller").map((id) => [id, 0]));
  const met: Step[] = [];
  for (const [at, far] of distance) {
    if (far >= depth) continue;
    for (const step of index.get(at) ?? []) {
      met.push(step);
      if (step[other] !== "controller" && !distance.has(step[other])) distance.set(step[other], far + 1);
    }
  }
  return met;
}

/** Flows cut to their legs among these: to all between the first and the last of them, or to the first run without a gap. */
function cutTo(flows: readonly Flow[], kept: readonly Step[], how: "all between" | "first run"): readonly Flow[] {
  const legs = new Map<number, Set<number>>();
  for (const { flow, leg } of kept) legs.set(flow, (legs.get(flow) ?? new Set()).add(leg));
  return flows.flatMap((flow, at) => {
    const own = legs.get(at);
    if (own === undefined) return [];
    const order = [...own].sort((a, b) => a - b);
    const first = order[0] as number;
    let last = first;
    if (how === "all between") last = order.at(-1) as number;
    else while (own.has(last + 1)) last++;
    return [partOf(flow, first, last)];
  });
}

/** A flow from its leg `first` to its leg `last`; a cut flow is no surer than the whole. */
function partOf(flow: Flow, first: number, last: number): Flow {
  const from = first === 0 ? flow.from : (flow.via[first - 1]?.party ?? flow.from);
  if (last >= flow.via.length) return { ...flow, from, via: flow.via.slice(first) };
  const { party, ...terms } = flow.via[last] as ViaLeg;
  const said = {
    may: flow.may || terms.may,
    assertion: flow.assertion === "stated" ? terms.assertion : flow.assertion,
    evidence: [...flow.evidence, ...terms.evidence],
  };
  return { ...flow, ...terms, ...said, from, to: party, via: flow.via.slice(first, last), derives: [] };
}
