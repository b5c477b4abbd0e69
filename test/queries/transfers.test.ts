// Every hop on a day: who exports, under which laws, where it goes, and what that rests on.

import { describe, expect, it } from "vitest";
import { type DataMap, defineDataMap, type TransferHop, transfers, type VendorFacts } from "../../src";
import type { DataMapDefinition } from "../../src/model";

const on = "2026-11-01";
const mapOf = (rest: Partial<DataMapDefinition>): DataMap =>
  defineDataMap({ name: "t", controller: { country: "LV" }, ...rest } as DataMapDefinition) as DataMap;

type Rest = Omit<Parameters<typeof transfers>[1], "on">;
const hopsOf = (rest: Partial<DataMapDefinition>, options: Rest & { on?: typeof on } = {}) =>
  transfers(mapOf(rest), { on, vendors: null, ...options } as Parameters<typeof transfers>[1]).hops;
/** `law status instrument`, joined where several laws apply. */
const said = (hop: TransferHop | undefined) =>
  hop?.regimes.map(({ regime, status, instrument }) => `${regime} ${status} ${instrument}`).join(", ");
const warned = (hop: TransferHop | undefined) => hop?.regimes.flatMap(({ warnings }) => warnings.map(({ id }) => id)) ?? [];

type Flows = NonNullable<NonNullable<DataMapDefinition["activities"]>[string]["flows"]>;
const one = (flows: Flows, parties: DataMapDefinition["parties"], rest: Partial<DataMapDefinition> = {}): Partial<DataMapDefinition> => ({
  ...rest,
  subjects: { visitor: {} },
  ...(parties === undefined ? {} : { parties }),
  activities: { a: { data: ["contact.email"], flows } },
});

describe("who exports", () => {
  it("is nobody where people give data themselves", () => {
    const [hop] = hopsOf(one([{ from: "visitor", to: ["shop"] }], { shop: { country: "US" } }));
    expect(said(hop)).toBe("EU_GDPR not-a-transfer null");
    expect(hop).toMatchObject({ from: "visitor", fromCountry: null });
  });

  it("is the controller where a tag on its site collects", () => {
    const [hop] = hopsOf(one([{ from: "visitor", to: ["ads"], means: "tag", mechanisms: ["none"] }], { ads: { country: "CN" } }));
    expect(hop).toMatchObject({ from: "controller", fromCountry: "LV", path: ["visitor", "ads"], means: "tag" });
    expect(said(hop)).toBe("EU_GDPR not-covered null");
  });

  it("is each sender in turn on a way with intermediaries, which is said where the last is inside again", () => {
    const hops = hopsOf(
      one([{ to: ["stripe"], via: [{ party: "zapier", mechanisms: ["scc-2"] }] }], {
        zapier: { country: "IN" },
        stripe: { country: "IE" },
      }),
    );
    expect(hops.map(({ from, to, path, leg }) => [leg, from, to, path.join(">")])).toEqual([
      [0, "controller", "zapier", "controller>zapier"],
      [1, "zapier", "stripe", "controller>zapier>stripe"],
    ]);
    expect(hops.map(said)).toEqual(["EU_GDPR safeguarded eu-scc-2021", "EU_GDPR not-a-transfer null"]);
    expect(warned(hops[1])).toContain("through-third-country");
    expect(warned(hops[0])).not.toContain("through-third-country");
    const outside = hopsOf(one([{ to: ["host"], via: ["zapier"] }], { zapier: { country: "IN" }, host: { country: "US" } }));
    expect(warned(outside[1])).not.toContain("through-third-country");
  });

  it("is the controller for its own units abroad, and what goes to them is no transfer", () => {
    const parties = {
      branch: { kind: "internal", country: "US" },
      ads: { country: "IN" },
      parent: { country: "US", partOf: "controller" },
    };
    const flows = [{ to: ["branch"] }, { from: "branch", to: ["ads"], id: "on" }, { to: ["parent"], mechanisms: ["none"] }];
    const hops = hopsOf(one(flows as Flows, parties as DataMapDefinition["parties"]));
    const of = (from: string, to: string) => hops.find((hop) => hop.from === from && hop.to === to);
    expect(said(of("controller", "branch"))).toBe("EU_GDPR not-a-transfer null");
    expect(of("controller", "branch")?.regimes[0]?.why).toContain("same company");
    expect(said(of("branch", "ads"))).toBe("EU_GDPR not-covered null");
    expect(warned(of("branch", "ads"))).not.toContain("onward");
    expect(said(of("controller", "parent"))).not.toContain("not-a-transfer");
  });

  it("refuses what is no list of laws, and takes a law once", () => {
    const map = mapOf(one([{ to: ["ads"] }], { ads: { country: "IN" } }));
    for (const regimes of ["EU_GDPR", null, 1, {}, [null]]) expect(() => transfers(map, { on, regimes } as never)).toThrow(/law/);
    for (const day of [{}, Object.create(null), 1, null])
      expect(() => transfers(map, { on: day } as never)).toThrow("is not a day that exists");
    expect(transfers(map, { on, regimes: ["EU_GDPR", "EU_GDPR"] }).hops[0]?.regimes.length).toBe(1);
  });

  it("is the processor towards its sub-processor, under the law of the data", () => {
    const hops = hopsOf(
      one(
        [
          { to: ["host"], role: "processor", mechanisms: ["scc-2"] },
          { from: "host", to: ["backup"], role: "sub-processor", mechanisms: ["scc-3"] },
        ],
        { host: { country: "IN" }, backup: { country: "IN" } },
      ),
    );
    expect(hops.map((hop) => [hop.flow, said(hop)])).toEqual([
      ["a/backup", "EU_GDPR safeguarded eu-scc-2021"],
      ["a/host", "EU_GDPR safeguarded eu-scc-2021"],
    ]);
    expect(warned(hops[0])).toContain("onward");
    expect(warned(hops[0])).not.toContain("module-roles");
    expect(warned(hops[1])).not.toContain("onward");
  });

  it("is outside the law where it got nothing by a transfer", () => {
    const hops = hopsOf(one([{ from: "network", to: ["controller"] }], { network: { country: "US" } }));
    expect(hops.map(said)).toEqual(["EU_GDPR not-a-transfer null"]);
  });
});

describe("a unit of the controller", () => {
  it("is the same company: nothing is transferred to it, and it exports as the controller", () => {
    const hops = hopsOf(
      one([{ to: ["branch"] }, { from: "branch", to: ["host"], role: "processor", mechanisms: ["scc-2"] }], {
        branch: { kind: "internal", country: "IN" },
        host: { country: "IN" },
      }),
    );
    expect(hops.map((hop) => [hop.flow, said(hop)])).toEqual([
      ["a/branch", "EU_GDPR not-a-transfer null"],
      ["a/host", "EU_GDPR safeguarded eu-scc-2021"],
    ]);
    expect(warned(hops[1])).not.toContain("module-roles");
  });
});

describe("under which laws", () => {
  const flows: Flows = [{ to: ["jp"], mechanisms: ["none"] }];
  const parties = { jp: { country: "JP" as const, holds: ["jpPihbo" as const] } };

  it.each([
    ["LV", "EU_GDPR adequate eu-jp-2019"],
    ["NO", "EU_GDPR adequate eu-jp-2019"],
    ["GB", "UK_GDPR adequate uk-jp-2021"],
    ["CH", "CH_FADP not-covered null"],
  ] as const)("a controller in %s: %s", (country, expected) => {
    const [hop] = hopsOf(one(flows, parties, { controller: { country } }));
    expect(said(hop)).toBe(expected);
    expect(hop?.regimes.map(({ regimeSource }) => regimeSource)).toEqual(["country"]);
  });

  it("takes those that the map states, all of them", () => {
    const [hop] = hopsOf(one(flows, parties, { regimes: ["CH_FADP", "EU_GDPR"] }));
    expect(said(hop)).toBe("EU_GDPR adequate eu-jp-2019, CH_FADP not-covered null");
    expect(hop?.regimes.map(({ regimeSource }) => regimeSource)).toEqual(["stated", "stated"]);
  });

  it("takes those that are asked for alone", () => {
    const [hop] = hopsOf(one(flows, parties, { regimes: ["CH_FADP"] }), { regimes: ["EU_GDPR"] });
    expect(hop?.regimes.map(({ regime, regimeSource }) => [regime, regimeSource])).toEqual([["EU_GDPR", "asked"]]);
  });

  it("assumes the EU GDPR where nothing says which, and says so", () => {
    const [hop] = hopsOf(one(flows, parties, { controller: {} }));
    expect(said(hop)).toBe("EU_GDPR undecided null");
    expect(hop?.regimes[0]).toMatchObject({ regimeSource: "assumed", why: expect.stringContaining("controller") });
    expect(warned(hop)).toContain("regime-assumed");
  });

  it("adds the law of the sender's own country", () => {
    const hops = hopsOf(
      one([{ to: ["uk"] }, { from: "uk", to: ["jp"] }], { uk: { country: "GB" }, jp: { country: "JP", holds: ["jpPihbo"] } }),
    );
    expect(hops.map((hop) => [hop.flow, said(hop)])).toEqual([
      ["a/jp", "EU_GDPR adequate eu-jp-2019, UK_GDPR adequate uk-jp-2021"],
      ["a/uk", "EU_GDPR adequate eu-gb-2025"],
    ]);
  });
});

describe("where it goes", () => {
  it.each([
    [{}, "is not stated"],
    [{ country: "unknown" }, "is unknown"],
    [
      {
        entities: [
          { name: "A", country: "IE" },
          { name: "B", country: "US" },
        ],
      },
      "which of these companies signs is not settled: A, B",
    ],
  ] as const)("is undecided for %j, never domestic", (party, expected) => {
    const [hop] = hopsOf(one([{ to: ["p"] }], { p: party as never }));
    expect(hop?.regimes[0]).toMatchObject({ status: "undecided", why: expect.stringContaining(expected) });
  });

  it("depends on the day and on the customer's country where several companies sign", () => {
    const entities = [
      { name: "Inc", country: "US", until: "2021-12-31" },
      { name: "Ltd", country: "IE", customersIn: ["EEA"], since: "2022-01-01" },
      { name: "Inc", country: "US", customersIn: ["elsewhere"], since: "2022-01-01" },
    ] as const;
    const country = (on: string, controller: "LV" | "US") =>
      hopsOf(one([{ to: ["p"] }], { p: { entities } }, { controller: { country: controller } }), { on: on as never })[0]?.toCountry;
    expect([country("2021-12-31", "LV"), country("2022-01-01", "LV"), country("2022-01-01", "US")]).toEqual(["US", "IE", "US"]);
  });

  it("is the place of processing, too: the graver of the two counts", () => {
    const [hop] = hopsOf(one([{ to: ["p"], processedIn: ["DE", "IN"] }], { p: { country: "IE" } }));
    expect(said(hop)).toBe("EU_GDPR not-covered null");
    expect(hop).toMatchObject({ toCountry: "IE", processedIn: ["DE", "IN"] });
    expect(warned(hop)).toContain("place-of-processing");
    expect(said(hopsOf(one([{ to: ["p"], processedIn: ["DE"] }], { p: { country: "IN" } }))[0])).toBe("EU_GDPR not-covered null");
    expect(said(hopsOf(one([{ to: ["p"], processedIn: ["DE"] }], { p: {} }))[0])).toBe("EU_GDPR undecided null");
    expect(said(hopsOf(one([{ to: ["p"], processedIn: ["DE"] }], { p: { country: "IE" } }))[0])).toBe("EU_GDPR not-a-transfer null");
  });

  it("is the accessor's place where data is made available", () => {
    const [hop] = hopsOf(one([{ to: ["helpdesk"], means: "remote-access" }], { helpdesk: { country: "IN" } }));
    expect(said(hop)).toBe("EU_GDPR not-covered null");
    expect(hop).toMatchObject({ toCountry: "IN", means: "remote-access" });
  });

  it("says where a country is not stated outright", () => {
    const [hop] = hopsOf(one([{ to: ["p"] }], { p: { country: { value: "IN", assertion: "inferred" } } }));
    expect(hop?.countryAssertion).toBe("inferred");
    expect(warned(hop)).toContain("country-not-stated-outright");
  });
});

describe("what it rests on", () => {
  const dpf: Flows = [{ to: ["us"], mechanisms: ["dpf"] }];

  it.each([
    [["usDpfEu"], "EU_GDPR adequate eu-us-dpf"],
    [[], "EU_GDPR undecided null"],
    [[{ condition: "usDpfEu", holds: false }], "EU_GDPR not-covered null"],
    [[{ condition: "usDpfEu", since: "2024-01-01" }], "EU_GDPR adequate eu-us-dpf"],
    [[{ condition: "usDpfEu", until: "2026-10-31" }], "EU_GDPR not-covered null"],
    [[{ condition: "usDpfEu", since: "2026-11-02" }], "EU_GDPR not-covered null"],
    [
      [
        { condition: "usDpfEu", until: "2025-01-01" },
        { condition: "usDpfEu", since: "2026-01-01" },
      ],
      "EU_GDPR adequate eu-us-dpf",
    ],
    [[{ condition: "usDpfEu", assertion: "inferred" }], "EU_GDPR undecided null"],
    [[{ condition: "usDpfEu", may: true }], "EU_GDPR undecided null"],
  ] as const)("importer %j: %s", (holds, expected) => {
    expect(said(hopsOf(one(dpf, { us: { country: "US", holds: holds as never } }))[0])).toBe(expected);
  });

  it("is what its company holds, for a service that says nothing itself", () => {
    const parties = { us: { partOf: "inc", country: "US" }, inc: { holds: ["usDpfEu"] } } as const;
    expect(said(hopsOf(one(dpf, parties))[0])).toBe("EU_GDPR adequate eu-us-dpf");
  });

  it("tells stated none from not stated, and both from unknown", () => {
    const why = (mechanisms: Flows[number]["mechanisms"]) =>
      hopsOf(one([{ to: ["p"], ...(mechanisms === undefined ? {} : { mechanisms }) }], { p: { country: "IN" } }))[0];
    expect([said(why(undefined)), said(why([])), said(why(["unknown"]))]).toEqual([
      "EU_GDPR not-covered null",
      "EU_GDPR not-covered null",
      "EU_GDPR undecided null",
    ]);
    expect([why(undefined)?.mechanisms, why([])?.mechanisms]).toEqual([null, []]);
  });

  it("is nothing where only data without a person is sent", () => {
    const counts: Partial<DataMapDefinition> = {
      parties: { p: { country: "IN" } },
      activities: { a: { flows: [{ to: ["p"], data: [{ category: "behaviour.pages", becomes: "aggregated", at: "sender" }] }] } },
    };
    expect(said(hopsOf(counts)[0])).toBe("EU_GDPR not-a-transfer null");
  });

  it("leaves out flows that have ended or not begun", () => {
    const flows: Flows = [{ to: ["p"], since: "2026-11-01", until: "2026-11-01" }];
    const count = (on: string) => hopsOf(one(flows, { p: {} }), { on: on as never }).length;
    expect([count("2026-10-31"), count("2026-11-01"), count("2026-11-02")]).toEqual([0, 1, 0]);
  });
});

describe("the vendor catalogue", () => {
  type Listing = NonNullable<ReturnType<VendorFacts["signerOf"]>>["dpf"];
  const factsWith = (dpf: Listing, grade: "sourced" | "memory" = "sourced") =>
    ({
      signerOf: () => ({ name: "Acme, Inc.", country: { value: "US", grade, source: "its page", seen: "2026-06-01" }, dpf }),
    }) as unknown as VendorFacts;
  const listed = { value: "active", grade: "sourced", source: "its page", seen: "2026-06-01" } as const;
  const asked = (party: object, dpf: Listing, options: { on?: string; mechanisms?: readonly string[] } = {}) =>
    hopsOf(one([{ to: ["p"], mechanisms: (options.mechanisms ?? ["dpf"]) as never }], { p: { vendor: "klaviyo", ...party } as never }), {
      vendors: factsWith(dpf),
      on: (options.on ?? on) as never,
    })[0];

  it("supports a framework that the map names, and is labelled", () => {
    const hop = asked({ country: "US" }, listed);
    expect(said(hop)).toBe("EU_GDPR adequate eu-us-dpf");
    const [warning] = hop?.regimes[0]?.warnings ?? [];
    expect(warning).toMatchObject({
      id: "catalogue-fact",
      message: expect.stringMatching(/^Not from the map: .*its page, read on 2026-06-01/),
    });
  });

  it.each([
    ["where the map does not name it", {}, listed, { mechanisms: [] }],
    ["from memory", {}, { ...listed, grade: "memory" } as const, {}],
    ["read more than a year away", {}, listed, { on: "2024-11-01" }],
    ["that says no", {}, { ...listed, value: "none" } as const, {}],
    ["that does not know", {}, { ...listed, value: "unknown" } as const, {}],
  ])("decides nothing: %s", (_, party, dpf, options) => {
    expect(said(asked({ country: "US", ...party }, dpf, options))).toBe("EU_GDPR undecided null");
  });

  it("never outweighs the map", () => {
    expect(said(asked({ country: "US", holds: [{ condition: "usDpfEu", holds: false }] }, listed))).toBe("EU_GDPR not-covered null");
  });

  it("names a country, and leaves it undecided", () => {
    const hop = asked({}, listed);
    expect(said(hop)).toBe("EU_GDPR undecided null");
    expect(hop).toMatchObject({ toCountry: null, catalogue: { signer: "Acme, Inc.", country: { value: "US" } } });
    expect(hop?.regimes[0]?.why).toContain("The vendor catalogue has Acme, Inc., US (its page, read on 2026-06-01)");
  });
});

describe("misuse", () => {
  it.each([
    [{ on: "2026-02-30" }, "2026-02-30"],
    [{}, "is not a day that exists"],
    [{ on, regimes: ["GDPR"] }, "GDPR"],
    [{ on, regimes: ["__proto__"] }, "__proto__"],
  ])("%j is refused by name", (options, expected) => {
    expect(() => transfers(mapOf({}), options as never)).toThrow(expected);
  });

  it("of a definition in the place of a map is told", () => {
    expect(() => transfers({ name: "t", controller: {} } as never, { on })).toThrow(/defineDataMap/);
  });
});
