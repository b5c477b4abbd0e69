export function randomFrom(seed: number): () => number;
export function mapOfSize(size: number, seed?: number): unknown;
