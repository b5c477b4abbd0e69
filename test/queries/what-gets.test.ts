// What one party gets: the mirror of `whoGets` must show the same facts from the other side.

import { describe, expect, it } from "vitest";
import { type DataMap, UsageError, whatGets, whoGets } from "whogets";
import alipartnership from "../../examples/alipartnership";
import aptolux from "../../examples/aptolux";
import * as maps from "../fixtures/maps";

const categoriesOf = (map: DataMap, party: string, rest: object = {}): readonly string[] =>
  whatGets(map, { party, ...rest }).gets.map(
    ({ category, certainty, conditional }) => `${category}${certainty === "possible" ? "?" : ""}${conditional ? " if" : ""}`,
  );

describe("whatGets", () => {
  it("lists every category with its certainty and condition", () => {
    expect(categoriesOf(maps.conditional, "analytics")).toEqual(["behaviour.pages", "device.ip if"]);
    expect(categoriesOf(maps.lumps, "printer")).toEqual(["contact.email", "payment.card"]);
    expect(categoriesOf(maps.lumps, "agency")).toEqual(["contact.email?", "contact.phone?", "payment.card?"]);
    expect(categoriesOf(maps.groups, "host")).toEqual(["account.login", "contact.email", "identity.photo if"]);
  });

  it("counts intermediaries as getting what they pass on", () => {
    expect(categoriesOf(maps.conduit, "hub")).toEqual(["contact.email"]);
  });

  it("has the form, the path and the flows", () => {
    expect(whatGets(maps.forms, { party: "ads" }).gets).toMatchObject([
      { category: "contact.email", forms: ["hashed"], paths: [["controller", "ads"]], flows: ["matching/ads"] },
      { category: "derived.interests", forms: [], flows: ["matching/ads"] },
    ]);
  });

  it("takes people strictly, and closes over them on request", () => {
    expect(categoriesOf(maps.also, "analytics", { subject: "client" })).toEqual([]);
    expect(categoriesOf(maps.also, "analytics", { subject: "client", closure: true })).toEqual(["device.ip"]);
  });

  it("shows the words of lumps that nothing can be said of", () => {
    expect(whatGets(maps.unnamed, { party: "successor" })).toMatchObject({
      gets: [],
      unresolved: [{ words: "customer data", flow: "sale/successor" }],
    });
  });

  it("says nothing of what only passes by a restriction", () => {
    expect(categoriesOf(maps.restricted, "driver")).toEqual([]);
    expect(whatGets(maps.restricted, { party: "driver" }).incomplete).toContain(
      '"delivery/driver" is not followed: "delivery/carrier" is restricted (no-onward)',
    );
  });

  it("refuses a party that the map does not have, and names the one that was meant", () => {
    expect(() => whatGets(maps.conduit, { party: "mialer" as never })).toThrow(
      new UsageError('unknown party "mialer"; did you mean "mailer"?'),
    );
    expect(() => whatGets(maps.conduit, { party: "zzz" as never })).toThrow("the map has: hub, mailer, till");
  });

  it("agrees with whoGets on every party and category", () => {
    for (const map of [...Object.values(maps.fixtures), aptolux, alipartnership] as readonly DataMap[]) {
      for (const { id } of map.parties) {
        for (const receipt of whatGets(map, { party: id }).gets) {
          const recipient = whoGets(map, { data: [receipt.category] }).recipients.find((one) => one.id === id);
          const { category: _, ...facts } = receipt;
          expect(recipient).toMatchObject(facts);
        }
      }
    }
  });
});
