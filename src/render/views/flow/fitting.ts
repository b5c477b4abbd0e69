// Tries the settings one after another, each only as far as needed to know whether it is the one to take.

import { leastOnPaper } from "../../paper/fit";
import { smallestText } from "../../theme";
import type { PageParts } from "../page";
import type { Heading } from "../title-block";
import { type Density, densities, onPaper } from "./density";
import type { Diagram } from "./diagram";
import { partsOf, sizeOnScreen } from "./scene";
import { settingsOf } from "./settings";

interface Attempt {
  readonly parts: () => PageParts;
  /** Of its smallest text on A4, in points. */
  readonly size: number;
  /** Texts that do not stand whole. */
  readonly cuts: number;
}

/** After so many settings the rest is left out where text is smaller than this part of what paper asks: others gain a tenth at most. */
const [telling, within] = [4, 0.85];

/** Text that is this much smaller than the largest is as good, if that spares words. */
const nearly = 0.95;

/** Of the settings whose text is large enough on A4, or else nearly as large as it gets, the first that cuts fewest words. */
export function fittingParts(diagram: Diagram, heading: Heading): PageParts {
  const attempts: Attempt[] = [];
  const attemptAt = attemptsAt(diagram, heading);
  let largest = 0;
  for (const [at, density] of densities.entries()) {
    if (at === telling && largest < leastOnPaper * within) break;
    const attempt = attemptAt(density, Math.min(leastOnPaper, largest * nearly));
    if (attempt === null) continue;
    largest = Math.max(largest, attempt.size);
    if (attempt.size >= leastOnPaper && attempt.cuts === 0) return attempt.parts();
    attempts.push(attempt);
  }
  const enough = Math.min(leastOnPaper, largest * nearly);
  const legible = attempts.filter(({ size }) => size >= enough);
  const fewest = Math.min(...legible.map(({ cuts }) => cuts));
  return (legible.find(({ cuts }) => cuts === fewest) as Attempt).parts();
}

/** The attempt with a setting; null if its text is sure to come out smaller than `least`. */
function attemptsAt(diagram: Diagram, heading: Heading): (density: Density, least: number) => Attempt | null {
  const settingIn = settingsOf(diagram);
  return (density, least) => {
    const setting = settingIn(density);
    const draft = setting.draft();
    if (onPaper(smallestText, draft.leastWidth, 0) < least) return null;
    const settled = draft.settled();
    const { width, height } = sizeOnScreen(heading, setting, settled);
    return {
      parts: () => partsOf(heading, setting, settled.placement()),
      size: onPaper(smallestText, width, height),
      cuts: setting.cuts,
    };
  };
}
