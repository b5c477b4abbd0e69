// Who gets it: every rule of certainty, conditions, paths and closedness, on the map that shows it.

import { describe, expect, it } from "vitest";
import { defineDataMap, loadDataMap, onward, type RecipientAnswer, UsageError, whatGets, whoGets } from "whogets";
import * as maps from "../fixtures/maps";

/** `id` of a certain recipient, `id?` of a possible one; ` if` behind a conditional one. */
const gist = ({ recipients }: RecipientAnswer): readonly string[] =>
  recipients.map(({ id, certainty, conditional }) => `${id}${certainty === "possible" ? "?" : ""}${conditional ? " if" : ""}`);

const open = "the map is open: nothing in it says that nobody else receives this data";

describe("certainty", () => {
  it("is certain where the flow names the category or one inside it", () => {
    expect(gist(whoGets(maps.parallel, { data: ["contact.email"] }))).toEqual(["crm if"]);
    expect(gist(whoGets(maps.parallel, { data: ["contact"] }))).toEqual(["crm"]);
  });

  it("is possible where the question is narrower than the flow", () => {
    const answer = whoGets(maps.collection, { data: ["contact.email"], subject: "customer" });
    expect(gist(answer)).toEqual(["host?"]);
    expect(answer.recipients[0]?.why).toEqual(['the map says only "contact"']);
  });

  it("expands a lump of all data over what is collected, and counts some and unspecified ones as possible", () => {
    expect(gist(whoGets(maps.lumps, { data: ["contact.phone"] }))).toEqual(["agency?", "bank", "partner?"]);
    expect(gist(whoGets(maps.lumps, { data: ["payment"] }))).toEqual(["agency?", "bank", "partner?", "printer"]);
  });

  it("is certain of what a lump is said to include, and takes out what it is said to leave out", () => {
    expect(gist(whoGets(maps.lumps, { data: ["contact.email"] }))).toEqual(["agency?", "bank", "partner", "printer"]);
  });

  it("does not find in a lump what is not collected from these people", () => {
    expect(gist(whoGets(maps.lumps, { data: ["device.ip"] }))).toEqual([]);
    expect(gist(whoGets(maps.lumps, { data: ["device.ip"], subject: "visitor" }))).toEqual([]);
  });

  it("says by which words of the text a lump was found, and why it is only possible", () => {
    const { recipients } = whoGets(maps.lumps, { data: ["contact.phone"] });
    expect(recipients.map(({ lumps, why }) => ({ lumps, why }))).toEqual([
      { lumps: ["information"], why: ['the text says only "information"'] },
      { lumps: ["the personal data we receive from you"], why: [] },
      { lumps: ["some of your personal information"], why: ['the text says only "some of your personal information"'] },
    ]);
  });

  it("counts a lump as possible where nothing is recorded as collected", () => {
    const { recipients } = whoGets(maps.unnamed, { data: ["contact.address"] });
    expect(recipients.find((one) => one.id === "successor")).toMatchObject({ certainty: "possible" });
  });

  it("counts a flow whose data is not stated as possible", () => {
    const { recipients } = whoGets(maps.notStated, { data: ["contact.email"] });
    expect(recipients.map(({ id, certainty }) => [id, certainty])).toEqual([
      ["asked", "certain"],
      ["denied", "certain"],
      ["silent", "possible"],
    ]);
    expect(recipients[2]?.why).toEqual(["the data is not stated"]);
  });

  it("is possible where the text says may, or the statement is implied", () => {
    const map = defineDataMap({
      name: "doubts",
      controller: {},
      parties: { a: {}, b: {}, c: {}, d: {} },
      activities: {
        x: {
          data: ["contact.email"],
          flows: [
            { to: ["a"], may: true },
            { to: ["b"], assertion: "implied" },
            { to: ["c"], assertion: "inferred" },
            { to: ["d"], data: [{ category: "contact.email", may: true }] },
          ],
        },
      },
    });
    expect(gist(whoGets(map, { data: ["contact.email"] }))).toEqual(["a?", "b?", "c?", "d?"]);
  });

  it("takes the surest flow where several bring the same data", () => {
    const map = defineDataMap({
      name: "two ways",
      controller: {},
      parties: { a: {} },
      activities: {
        x: {
          data: ["contact.email"],
          flows: [
            { id: "sure", to: ["a"], onlyIf: ["consent"] },
            { id: "unsure", to: ["a"], may: true },
          ],
        },
      },
    });
    const { recipients } = whoGets(map, { data: ["contact.email"] });
    expect(recipients).toMatchObject([{ certainty: "certain", conditional: true, flows: ["x/sure", "x/unsure"], why: [] }]);
  });
});

describe("conditions", () => {
  it("stand apart from certainty, on the flow and on one category", () => {
    expect(gist(whoGets(maps.conditional, {}))).toEqual(["analytics", "carrier if", "police? if"]);
    expect(gist(whoGets(maps.conditional, { data: ["device.ip"] }))).toEqual(["analytics if"]);
    expect(gist(whoGets(maps.conditional, { data: ["behaviour.pages"] }))).toEqual(["analytics"]);
  });

  it("are told in the words of the text", () => {
    const { recipients } = whoGets(maps.conditional, { data: ["identity.name"] });
    expect(recipients.map(({ id, conditions }) => [id, conditions])).toEqual([
      ["carrier", ["delivery"]],
      ["police", ["on a lawful request"]],
    ]);
  });

  it("of an earlier flow make everything behind it conditional", () => {
    const map = defineDataMap({
      name: "chain",
      controller: {},
      parties: { a: {}, b: {} },
      activities: {
        x: {
          data: ["contact.email"],
          flows: [
            { to: ["a"], onlyIf: ["consent"] },
            { from: "a", to: ["b"] },
          ],
        },
      },
    });
    expect(gist(whoGets(map, { data: ["contact.email"] }))).toEqual(["a if", "b if"]);
  });
});

describe("paths", () => {
  it("lead through intermediaries, who are recipients too", () => {
    const { recipients } = whoGets(maps.conduit, { data: ["contact.email"] });
    expect(recipients.map(({ id, paths, direct }) => ({ id, paths, direct }))).toEqual([
      { id: "hub", paths: [["controller", "hub"]], direct: true },
      { id: "mailer", paths: [["controller", "hub", "mailer"]], direct: false },
      { id: "till", paths: [["controller", "hub", "till"]], direct: false },
    ]);
  });

  it("tell each leg with its own role and country", () => {
    const { recipients } = whoGets(maps.conduit, { data: ["contact.email"] });
    expect(recipients.find((one) => one.id === "till")).toMatchObject({
      countries: ["IE"],
      roles: ["sub-processor"],
      hops: [
        [
          { from: "controller", to: "hub", country: "US", countryAssertion: "stated", role: "processor" },
          { from: "hub", to: "till", country: "IE", countryAssertion: "stated", role: "sub-processor" },
        ],
      ],
    });
  });

  it("begin with the person where the vendor's tag collects", () => {
    expect(whoGets(maps.inbound, { data: ["device.cookieId"] }).recipients).toMatchObject([
      { id: "partner", paths: [["visitor", "partner"]], direct: true },
    ]);
  });

  it("go through parties that pass data on, also as a lump", () => {
    const map = defineDataMap({
      name: "onward",
      controller: {},
      subjects: { customer: {} },
      parties: { a: {}, b: {}, c: {} },
      activities: {
        x: {
          subjects: ["customer"],
          flows: [
            { to: ["a"], data: [{ category: "contact.email", becomes: "hashed" }, "identity.name"] },
            { from: "a", to: ["b"], data: [{ lump: "all", words: "all it has" }] },
            { from: "b", to: ["c"], data: [{ lump: "all", words: "all it has" }] },
          ],
        },
      },
    });
    const { recipients } = whoGets(map, { data: ["contact.email"] });
    expect(recipients.map(({ id, forms, paths }) => ({ id, forms, paths }))).toEqual([
      { id: "a", forms: ["hashed"], paths: [["controller", "a"]] },
      { id: "b", forms: ["hashed"], paths: [["controller", "a", "b"]] },
      { id: "c", forms: ["hashed"], paths: [["controller", "a", "b", "c"]] },
    ]);
    expect(gist(whoGets(map, { data: ["contact.phone"] }))).toEqual([]);
  });

  it("stop where a restriction says so, and name the flow that is not followed", () => {
    const { recipients, incomplete } = whoGets(maps.restricted, { data: ["contact.email"] });
    expect(recipients.map((one) => one.id)).toEqual(["carrier", "host", "mailer"]);
    expect(incomplete).toEqual([
      '"delivery/driver" is not followed: "delivery/carrier" is restricted (no-onward)',
      '"newsletter/broker" is not followed: "newsletter/mailer" is restricted (only-for)',
      open,
    ]);
  });

  it("do not go on behind a restriction", () => {
    const map = defineDataMap({
      name: "barred",
      controller: {},
      parties: { a: {}, b: {}, c: {}, d: {} },
      activities: {
        x: {
          data: ["contact.email"],
          flows: [
            { to: ["a"], restrictions: ["no-onward"] },
            { from: "a", to: ["b"] },
            { from: "b", to: ["c"] },
            { from: "c", to: ["b", "d"], id: "back" },
          ],
        },
      },
    });
    expect(whoGets(map, { data: ["contact.email"] }).recipients.map((one) => one.id)).toEqual(["a"]);
  });

  it("are simple in a ring, and every party of the ring is found once", () => {
    const map = defineDataMap({
      name: "ring",
      controller: {},
      parties: { a: {}, b: {}, c: {} },
      activities: {
        x: {
          data: ["contact.email"],
          flows: [
            { to: ["a"] },
            { from: "a", to: ["b"] },
            { from: "b", to: ["c"] },
            { id: "back", from: "c", to: ["a"] },
            { from: "c", to: ["controller"] },
          ],
        },
      },
    });
    expect(whoGets(map, { data: ["contact.email"] }).recipients.map((one) => one.paths)).toEqual([
      [["controller", "a"]],
      [["controller", "a", "b"]],
      [["controller", "a", "b", "c"]],
    ]);
  });

  it("begin inside a ring that nothing enters", () => {
    const map = defineDataMap({
      name: "closed ring",
      controller: {},
      parties: { a: {}, b: {} },
      activities: {
        x: {
          data: ["contact.email"],
          flows: [
            { from: "a", to: ["b"] },
            { from: "b", to: ["a"] },
          ],
        },
      },
    });
    expect(whoGets(map, { data: ["contact.email"] }).recipients.map((one) => one.paths)).toEqual([[["b", "a"]], [["a", "b"]]]);
  });

  it("make no recipient of a flow from a party to itself, and say so", () => {
    const map = defineDataMap({
      name: "self",
      controller: {},
      parties: { a: {} },
      activities: { x: { data: ["contact.email"], flows: [{ from: "a", to: ["a"] }] } },
    });
    const { recipients, incomplete } = whoGets(map, { data: ["contact.email"] });
    expect(recipients).toEqual([]);
    expect(incomplete).toEqual(['"x/a" leads back to "a" itself and makes no recipient', open]);
  });

  it("have at most eight legs, and a cut is named", () => {
    const ids = Array.from({ length: 12 }, (_, at) => `p${String(at).padStart(2, "0")}`);
    const map = defineDataMap({
      name: "long",
      controller: {},
      parties: Object.fromEntries(ids.map((id) => [id, {}])),
      activities: {
        x: { data: ["contact.email"], flows: ids.map((id, at) => ({ from: at === 0 ? "controller" : (ids[at - 1] as string), to: [id] })) },
      },
    } as never);
    const { recipients, incomplete } = whoGets(map, { data: ["contact.email"] });
    expect(recipients.map((one) => one.id)).toEqual(ids);
    expect(Math.max(...recipients.flatMap((one) => one.paths.map((path) => path.length - 1)))).toBe(8);
    expect(recipients.find((one) => one.id === "p08")?.paths).toEqual([["p07", "p08"]]);
    expect(incomplete).toContain('ways of more than 8 legs are cut at "x/p08"');
  });

  it("are at most a hundred to one recipient, and a cut is named", () => {
    const middle = Array.from({ length: 120 }, (_, at) => `m${at}`);
    const map = defineDataMap({
      name: "wide",
      controller: {},
      parties: Object.fromEntries([...middle, "end"].map((id) => [id, {}])),
      activities: {
        x: { data: ["contact.email"], flows: middle.flatMap((id) => [{ to: [id] }, { id: `${id}-end`, from: id, to: ["end"] }]) },
      },
    } as never);
    const { recipients, incomplete } = whoGets(map, { data: ["contact.email"] });
    expect(recipients).toHaveLength(121);
    expect(recipients.find((one) => one.id === "end")?.paths).toHaveLength(100);
    expect(incomplete[0]).toBe('more than 100 ways lead to "end"; no more are shown');
  });

  it("of parallel flows with the same facts are one, with all flows behind it", () => {
    const map = defineDataMap({
      name: "parallel",
      controller: {},
      parties: { a: {} },
      activities: { x: { data: ["contact.email"], flows: Array.from({ length: 60 }, (_, at) => ({ id: `f${at}`, to: ["a"] })) } },
    } as never);
    const { recipients } = whoGets(map, { data: ["contact.email"] });
    expect(recipients[0]?.paths).toEqual([["controller", "a"]]);
    expect(recipients[0]?.flows).toHaveLength(60);
    expect(recipients[0]?.hops[0]?.[0]?.flows).toHaveLength(60);
  });
});

describe("people", () => {
  it("are taken strictly, and closed over on request", () => {
    expect(gist(whoGets(maps.also, { data: ["device.ip"], subject: "client" }))).toEqual(["host?", "till"]);
    expect(gist(whoGets(maps.also, { data: ["device.ip"], subject: "client", closure: true }))).toEqual(["analytics", "host?", "till"]);
  });

  it("are possible where the flow names none", () => {
    const { recipients } = whoGets(maps.also, { data: ["device.ip"], subject: "visitor" });
    expect(recipients.find((one) => one.id === "host")?.why).toEqual(["no subject is named"]);
  });

  it("of a flow bound what its lump holds, also with closure", () => {
    const map = defineDataMap({
      name: "closure of lumps",
      controller: {},
      subjects: { visitor: {}, client: { also: ["visitor"] } },
      parties: { stats: {} },
      collection: [
        { from: "visitor", data: ["device.ip"] },
        { from: "client", data: ["payment.card"] },
      ],
      activities: { x: { subjects: ["visitor"], flows: [{ to: ["stats"], data: [{ lump: "all", words: "what the site records" }] }] } },
    });
    expect(gist(whoGets(map, { data: ["device.ip"], subject: "client", closure: true }))).toEqual(["stats"]);
    expect(gist(whoGets(map, { data: ["payment.card"], subject: "client", closure: true }))).toEqual([]);
  });
});

describe("purpose and date", () => {
  it("narrow the answer", () => {
    expect(gist(whoGets(maps.restricted, { data: ["contact.email"], purpose: "delivery" }))).toEqual(["carrier"]);
    expect(gist(whoGets(maps.notStated, { data: ["contact.email"], purpose: "marketing" }))).toEqual(["asked?", "silent?"]);
  });

  it("count the first and the last day of a flow", () => {
    const map = defineDataMap({
      name: "dates",
      controller: {},
      parties: { a: {} },
      activities: { x: { data: ["contact.email"], flows: [{ to: ["a"], since: "2024-02-01", until: "2024-03-01" }] } },
    });
    const on = (day: "2024-01-31" | "2024-02-01" | "2024-03-01" | "2024-03-02") => gist(whoGets(map, { data: ["contact.email"], on: day }));
    expect([on("2024-01-31"), on("2024-02-01"), on("2024-03-01"), on("2024-03-02")]).toEqual([[], ["a"], ["a"], []]);
  });
});

describe("what is no recipient", () => {
  it("mentions, non-flows, the controller and the person", () => {
    expect(gist(whoGets(maps.mention, {}))).toEqual(["till"]);
    expect(gist(whoGets(maps.closed, {}))).toEqual(["carrier if"]);
    expect(gist(whoGets(maps.inbound, {}))).toEqual(["mailer", "partner"]);
  });

  it("a party that only gets aggregates, unless aggregates are asked for", () => {
    expect(gist(whoGets(maps.aggregate, {}))).toEqual(["host"]);
    expect(gist(whoGets(maps.aggregate, { data: ["aggregate"] }))).toEqual(["partner"]);
  });

  it("a party that gets data only as the sender has made it anonymous; it is named instead", () => {
    const { recipients, incomplete } = whoGets(maps.forms, { data: ["device.ip"] });
    expect(recipients.map(({ id, forms }) => ({ id, forms }))).toEqual([{ id: "analytics", forms: ["truncated"] }]);
    expect(incomplete).toEqual(['"statistician" gets "device.ip" only as anonymised by the sender ("statistics/statistician")', open]);
  });

  it("a party of whom a non-flow says that a lump does not reach it", () => {
    const map = defineDataMap({
      name: "denied",
      controller: {},
      subjects: { customer: {} },
      parties: { a: {}, b: {} },
      collection: [{ from: "customer", data: ["contact.email", "device.ip"] }],
      activities: { x: { subjects: ["customer"], data: [{ lump: "all", words: "everything" }], flows: [{ to: ["a", "b"] }] } },
      nonFlows: [{ to: ["a"], data: ["contact.email"] }],
    });
    expect(gist(whoGets(map, { data: ["contact.email"] }))).toEqual(["b"]);
    expect(gist(whoGets(map, { data: ["device.ip"] }))).toEqual(["a", "b"]);
  });
});

describe("groups, derived data, what the text calls things", () => {
  it("finds what groups and groups of groups hold", () => {
    expect(gist(whoGets(maps.groups, { data: ["account.login"] }))).toEqual(["host", "printer?"]);
    expect(gist(whoGets(maps.groups, { data: ["identity.photo"] }))).toEqual(["host if", "printer? if"]);
  });

  it("opens groups in groups without multiplying what they hold", () => {
    const ids = Array.from({ length: 40 }, (_, at) => `g${at}`);
    const groups = Object.fromEntries(
      ids.map((id, at) => {
        const next = ids[at + 1];
        return [id, { data: next === undefined ? ["contact.email"] : [next, { category: next, may: true }] }];
      }),
    );
    const map = defineDataMap({
      name: "nested",
      controller: {},
      parties: { a: {} },
      groups,
      activities: { x: { flows: [{ to: ["a"], data: ["g0"] }] } },
    } as never);
    expect(gist(whoGets(map, { data: ["contact.email"] }))).toEqual(["a"]);
  });

  it("opens a chain of thousands of groups", () => {
    const ids = Array.from({ length: 5000 }, (_, at) => `g${at}`);
    const groups = Object.fromEntries(ids.map((id, at) => [id, { data: [ids[at + 1] ?? "contact.email"] }]));
    const map = defineDataMap({
      name: "chain",
      controller: {},
      parties: { a: {} },
      groups,
      activities: { x: { flows: [{ to: ["a"], data: ["g0"] }] } },
    } as never);
    expect(gist(whoGets(map, { data: ["contact.email"] }))).toEqual(["a"]);
  });

  it("can be asked for a group: any of its categories", () => {
    expect(gist(whoGets(maps.groups, { data: ["account-data"] }))).toEqual(["host", "printer?"]);
    expect(gist(whoGets(maps.retention, { data: ["account-data"] }))).toEqual(["archive"]);
  });

  it("finds what the recipient derives", () => {
    expect(gist(whoGets(maps.forms, { data: ["derived"] }))).toEqual(["ads"]);
  });

  it("counts data as we class it, whatever the text calls it", () => {
    expect(gist(whoGets(maps.claimed, { data: ["device"] }))).toEqual(["analytics"]);
  });
});

describe("incomplete", () => {
  it("is empty for a closed statement about these people", () => {
    expect(whoGets(maps.closed, { data: ["contact.email"], subject: "customer" })).toMatchObject({ recipients: [], incomplete: [] });
    expect(whoGets(maps.closed, { data: ["contact.email"], subject: "visitor" }).incomplete).toEqual([open]);
    expect(whoGets(maps.closed, { data: ["contact.email"] }).incomplete).toEqual([open]);
  });

  it("of a statement closed for some data holds for those only", () => {
    const map = defineDataMap({ name: "closed for e-mail", controller: {}, closed: [{ data: ["contact.email"] }] });
    expect(whoGets(map, { data: ["contact.email"] }).incomplete).toEqual([]);
    expect(whoGets(map, { data: ["contact"] }).incomplete).toEqual([open]);
    expect(whoGets(map, {}).incomplete).toEqual([open]);
  });

  it("names open words of the collection and whom they would reach", () => {
    expect(whoGets(maps.collection, { data: ["contact.email"], subject: "visitor" })).toMatchObject({
      recipients: [],
      incomplete: ['"anything you type" is collected without saying all it holds; if this data is in it, it also reaches: host', open],
    });
  });

  it("names sections that the text promises and does not have", () => {
    const map = defineDataMap({ name: "missing", controller: {}, missing: [{ what: "cookies" }] });
    expect(whoGets(map, {}).incomplete).toEqual([open, "the text has no section on: cookies"]);
  });
});

describe("another day than the map describes", () => {
  const closedOn = (asOf: object) =>
    defineDataMap({
      name: "days",
      ...asOf,
      controller: {},
      parties: { a: {}, b: {}, c: {} },
      activities: {
        x: {
          data: ["contact.email"],
          flows: [{ to: ["a"] }, { to: ["b"], since: "2020-01-01" }, { to: ["c"], until: "2030-01-01" }],
        },
      },
      closed: [{}],
    });
  const map = closedOn({ asOf: "2026-01-01" });
  const reasons = (on: "1990-01-01" | "2026-01-01" | "2028-01-01" | "2050-01-01", of = map) =>
    whoGets(of, { data: ["contact.email"], on }).incomplete;

  it("counts the flows of which the map does not say that they held, and is closed for no other day", () => {
    expect(reasons("2028-01-01")).toEqual([
      'the map describes 2026-01-01; 2 flows are counted here without an "until": whether they held on 2028-01-01 is not stated',
      "the map describes 2026-01-01; that nobody else received this data on 2028-01-01 is not stated",
    ]);
    expect(reasons("1990-01-01")).toEqual([
      'the map describes 2026-01-01; 2 flows are counted here without a "since": whether they held on 1990-01-01 is not stated',
      "the map describes 2026-01-01; that nobody else received this data on 1990-01-01 is not stated",
    ]);
    expect(whatGets(map, { party: "b", on: "2050-01-01" }).incomplete[0]).toBe(
      'the map describes 2026-01-01; 1 flow is counted here without an "until": whether it held on 2050-01-01 is not stated',
    );
    expect(onward(map, { on: "2050-01-01" }).incomplete).toHaveLength(2);
  });

  it("says so, too, where nobody gets it", () => {
    const none = defineDataMap({ name: "none", asOf: "2026-01-01", controller: {}, closed: [{}] });
    expect(reasons("2050-01-01", none as unknown as typeof map)).toEqual([
      "the map describes 2026-01-01; that nobody else received this data on 2050-01-01 is not stated",
    ]);
  });

  it("of a map that describes no day", () => {
    const undated = closedOn({});
    expect(reasons("2028-01-01", undated)[0]).toBe(
      'the map does not say which day it describes ("asOf"); 3 flows are counted here without both "since" and "until": whether they held on 2028-01-01 is not stated',
    );
    expect(whoGets(undated, {}).incomplete).toEqual([]);
  });

  it("is silent on the day itself, and names flows that are left out where no day was asked for", () => {
    expect(reasons("2026-01-01")).toEqual([]);
    const ended = closedOn({ asOf: "2031-01-01" });
    expect(whoGets(ended, { data: ["contact.email"] }).incomplete).toEqual([
      "1 flow is left out, because the map describes 2031-01-01 and it begins later or had ended: ask with another day",
    ]);
    expect(whoGets(ended, { data: ["payment"] }).incomplete).toEqual([]);
    expect(whatGets(ended, { party: "b" }).incomplete).toEqual([]);
    expect(whatGets(ended, { party: "c" }).incomplete).toHaveLength(1);
  });
});

describe("facts beside a recipient", () => {
  it("has places of processing beside the signer's country, and no code for what is unknown", () => {
    const { recipients } = whoGets(maps.countries, {});
    expect(recipients.map(({ id, countries, kind }) => [id, countries, kind])).toEqual([
      ["a", ["IE", "IN", "US"], "company"],
      ["b", [], "company"],
      ["c", [], "company"],
      ["d", [], "company"],
      ["patent-office", ["INT-EPO"], "authority"],
    ]);
    expect(recipients.find((one) => one.id === "b")?.hops[0]?.[0]?.country).toBe("unknown");
    expect(recipients.find((one) => one.id === "c")?.hops[0]?.[0]?.country).toBe(null);
  });

  it("has evidence of the flow and of the collection that a lump was expanded against", () => {
    const { recipients } = whoGets(maps.collection, { data: ["identity.name"] });
    expect(recipients[0]?.evidence).toEqual([
      { document: "policy", start: "all data is", end: "with our host" },
      { document: "policy", start: "we ask for your contact", end: "details and name" },
    ]);
  });
});

describe("a question that cannot be asked", () => {
  it("names the value and the one that was meant", () => {
    expect(() => whoGets(maps.lumps, { data: ["contact.emial"] as never })).toThrow(
      new UsageError('unknown category or group "contact.emial"; did you mean "contact.email"?'),
    );
    expect(() => whoGets(maps.lumps, { subject: "custmer" as never })).toThrow('unknown subject "custmer"; did you mean "customer"?');
    expect(() => whoGets(maps.lumps, { purpose: "marketng" as never })).toThrow('unknown purpose "marketng"; did you mean "marketing"?');
    expect(() => whoGets(maps.lumps, { on: "2026-02-30" })).toThrow('"2026-02-30" is not a day that exists; write it as YYYY-MM-DD');
    expect(() => whoGets(maps.lumps, { data: [] })).toThrow('"data" is empty');
  });
});

describe("a question about another day than the map describes", () => {
  const map = (asOf: string | null) =>
    loadDataMap(
      `name: t\n${asOf === null ? "" : `asOf: "${asOf}"\n`}controller: {}\nparties: { a: {}, b: {} }\nclosed: [{}]
activities: { x: { data: [contact.email], flows: [{ to: [a] }, { to: [b], since: "2020-01-01" }] } }`,
      { format: "yaml" },
    );
  const incomplete = (asOf: string | null, on?: string) =>
    whoGets(map(asOf), { data: ["contact.email"], ...(on === undefined ? {} : { on: on as never }) }).incomplete;

  it("is told that what has no dates may not have held, and no map is closed for it", () => {
    expect(incomplete("2026-01-01", "1970-01-01")).toEqual([
      'the map describes 2026-01-01; 1 flow is counted here without a "since": whether it held on 1970-01-01 is not stated',
      "the map describes 2026-01-01; that nobody else received this data on 1970-01-01 is not stated",
    ]);
    expect(incomplete(null, "2026-01-01")).toEqual([
      'the map does not say which day it describes ("asOf"); 2 flows are counted here without both "since" and "until": whether they held on 2026-01-01 is not stated',
      'the map does not say which day it describes ("asOf"); that nobody else received this data on 2026-01-01 is not stated',
    ]);
  });

  it("is closed on the day that it describes, asked for or not", () => {
    expect([incomplete("2026-01-01"), incomplete("2026-01-01", "2026-01-01"), incomplete(null)]).toEqual([[], [], []]);
  });
});
