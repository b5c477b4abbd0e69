// The types of a definition and the schema of the loader say the same: the same keys, the same ones needed, the same ids and words.

import { beforeAll, expect, it } from "vitest";
import { definitionSchema } from "../../src/model/schema";
import { buildIfStale } from "./compilers";
import { readProbe } from "./probe";
import { shapeOfSchema, shapeOfType } from "./shape";

beforeAll(buildIfStale, 180_000);

it("every key takes the same in both", () => {
  expect(shapeOfType(readProbe())).toEqual(shapeOfSchema(definitionSchema));
});
