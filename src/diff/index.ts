// Differences: two maps in, what changed and what that asks for out.

export { type DiffOptions, diffMaps, diffMapsIn } from "./diff-maps";
export type { ChangeFacet, MapChange, MapDiff, Meaning, MeaningId } from "./types";
