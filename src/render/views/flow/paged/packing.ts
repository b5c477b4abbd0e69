// Puts units on pages, nearly in their order: as few pages as hold them, and then none of them much emptier than the others.

/** Whether these stand on one page together. */
export type Fits<U> = (units: readonly U[], isFirst: boolean) => boolean;

/** So many that do not fit are passed over before a page is closed; they come first on the next. */
const mostPassed = 4;

/** Null where more than `most` pages would be needed. A unit alone always gets a page. */
export function packed<U extends object>(
  units: readonly U[],
  weightOf: (unit: U) => number,
  fits: Fits<U>,
  most: number,
): readonly (readonly U[])[] | null {
  const known = new Map<string, boolean>();
  const numbers = new Map(units.map((unit, at) => [unit, at]));
  const stands: Fits<U> = (some, isFirst) => {
    const key = `${isFirst} ${some.map((unit) => numbers.get(unit)).join(" ")}`;
    const answer = known.get(key) ?? (some.length === 1 || fits(some, isFirst));
    known.set(key, answer);
    return answer;
  };
  const pages = filled(units, weightOf, stands, Number.POSITIVE_INFINITY, most);
  if (pages === null || pages.length < 2) return pages;
  const total = units.reduce((sum, unit) => sum + weightOf(unit), 0);
  for (const room of [1.05, 1.2, 1.4]) {
    const even = filled(units, weightOf, stands, (total / pages.length) * room, pages.length);
    if (even !== null) return even;
  }
  return pages;
}

function filled<U>(units: readonly U[], weightOf: (unit: U) => number, fits: Fits<U>, cap: number, most: number) {
  const pages: (readonly U[])[] = [];
  let left = units;
  while (left.length > 0) {
    if (pages.length === most) return null;
    const page = pageOf(left, weightOf, fits, cap, pages.length === 0);
    pages.push(page);
    const taken = new Set(page);
    left = left.filter((unit) => !taken.has(unit));
  }
  return pages;
}

function pageOf<U>(left: readonly U[], weightOf: (unit: U) => number, fits: Fits<U>, cap: number, isFirst: boolean): readonly U[] {
  const page: U[] = [];
  let [weight, passed] = [0, 0];
  for (const unit of left) {
    if (page.length > 0 && (weight + weightOf(unit) > cap || !fits([...page, unit], isFirst))) {
      if (++passed > mostPassed) break;
      continue;
    }
    page.push(unit);
    weight += weightOf(unit);
  }
  return page;
}
