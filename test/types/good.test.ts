// The maps that must compile load, too, and their ids arrive in their types.

import { describe, expect, expectTypeOf, it } from "vitest";
import type { DataMap, NoOther } from "whogets";
import { map } from "./cases/good";
import { all, recipients } from "./cases/good-small";

/** The ids that the type of a map carries. */
type IdsIn<M extends DataMap> = NonNullable<M["~ids"]>;

describe("the maps that must compile", () => {
  it("load", () => {
    expect(map.parties.map(({ id }) => id)).toEqual(["klaviyo", "zapier"]);
    expect(all.map(({ name }) => name)).toHaveLength(new Set(all.map(({ name }) => name)).size);
    expect(recipients).toContain("acme");
  });

  it("carry their own ids in their type, and nothing wider", () => {
    type Own = IdsIn<typeof map>;
    expectTypeOf<Exclude<Own["party"], NoOther>>().toEqualTypeOf<"klaviyo" | "zapier">();
    expectTypeOf<Own["subject"]>().toEqualTypeOf<"customer" | "visitor">();
    expectTypeOf<Own["group"]>().toEqualTypeOf<"account-data" | "all-data">();
    expectTypeOf<Own["document"]>().toEqualTypeOf<"policy" | "terms">();
    expectTypeOf<"loyalty.points">().toExtend<Own["category"]>();
    expectTypeOf<"contact.email">().toExtend<Own["category"]>();
    expectTypeOf<"loyalty.rewards">().toExtend<Own["purpose"]>();
    expectTypeOf<string>().not.toExtend<Own["category"]>();
  });

  it("can be taken for maps of any ids, and not the other way round", () => {
    expectTypeOf<typeof map>().toExtend<DataMap>();
    expectTypeOf<DataMap>().not.toExtend<typeof map>();
  });
});
