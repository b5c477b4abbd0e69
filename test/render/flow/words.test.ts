// What the flow picture says in words: conditions of single data items, merged lines, role tags, countries, people without a line.

import { describe, expect, it } from "vitest";
import { type DataMap, defineDataMap, drawFlow } from "whogets";
import apimpex from "../../../examples/apimpex";
import { measureText } from "../../../src/render/text/measure";
import * as maps from "../../fixtures/maps";
import { overlaps, type Part, readPicture, type Words } from "../picture";

const define = (definition: object): DataMap => defineDataMap({ name: "words", asOf: "2026-01-01", ...definition } as never);
const shop = (flows: readonly object[], parties: object = { a: {} }, more: object = {}) =>
  define({ controller: { name: "Shop", country: "LV" }, parties, activities: { x: { flows } }, ...more });
const partsOf = (map: DataMap, kind: Part["kind"]) => readPicture(drawFlow(map)).parts.filter((part) => part.kind === kind);
const textOf = (part: Part | undefined): string => (part?.words ?? []).map((words) => words.text).join(" ");
const labelOf = (map: DataMap, id: string): string => textOf(partsOf(map, "label").find((part) => part.id === id));
const dashOf = (map: DataMap): string | undefined =>
  /data-flow="[^"]*">.*?<path [^>]*?(?:stroke-dasharray="([^"]*)"[^>]*)?\/>/s.exec(drawFlow(map))?.[1];

describe("conditions of single data items", () => {
  const item = { category: "contact.email", onlyIf: ["consent"] };

  it("stand with the item where the rest of the flow has none", () => {
    const map = shop([{ to: ["a"], data: ["identity.name", item, { category: "contact.phone", may: true }] }]);
    expect(labelOf(map, "controller a")).toBe("name e-mail address (if: consent) phone number (may)");
    expect(dashOf(map)).toBeUndefined();
  });

  it("give the line its dash where they cover the whole flow", () => {
    const conditional = shop([{ to: ["a"], data: [item] }]);
    expect(labelOf(conditional, "controller a")).toBe("e-mail address if: consent");
    expect(dashOf(conditional)).toBe("7 3");
    expect(dashOf(shop([{ to: ["a"], data: [{ category: "contact.email", may: true }] }]))).toBe("1.5 3");
  });

  it("are said once where they hold for all", () => {
    const both = { category: "contact.phone", onlyIf: ["consent", "delivery"] };
    expect(labelOf(shop([{ to: ["a"], data: [item, both] }]), "controller a")).toBe(
      "e-mail address phone number (if: delivery) all if: consent",
    );
  });

  it("stand in the title whole, however long", () => {
    const text = `if ${"the moon is full and ".repeat(30)}so on`;
    const map = shop([{ to: ["a"], data: ["identity.name", { category: "contact.email", onlyIf: [{ kind: "other", text }] }] }]);
    expect(partsOf(map, "flow")[0]?.title).toContain(`e-mail address (if: ${text})`);
    expect(partsOf(map, "label")[0]?.title).toContain(text);
  });
});

describe("several flows in one line", () => {
  it("say which data is under which condition, and how many flows are less sure", () => {
    const map = shop([
      { id: "one", to: ["a"], data: ["identity.name"] },
      { id: "two", to: ["a"], data: ["contact.email"], onlyIf: ["consent"] },
      { id: "three", to: ["a"], data: ["contact.phone"], may: true },
    ]);
    expect(labelOf(map, "controller a")).toBe("name e-mail address (if: consent) phone number (may) 3 flows, 1 conditional, 1 possible");
  });

  it("keep different conditions apart on a dashed line", () => {
    const map = shop([
      { id: "one", to: ["a"], data: ["identity.name"], onlyIf: ["delivery"] },
      { id: "two", to: ["a"], data: ["contact.email"], onlyIf: ["consent"] },
    ]);
    expect(labelOf(map, "controller a")).toBe("e-mail address (if: consent) name (if: delivery) 2 flows");
    expect(dashOf(map)).toBe("7 3");
  });

  it("do not put a condition on data that one of them passes on without", () => {
    const map = shop([
      { id: "one", to: ["a"], data: ["identity.name"] },
      { id: "two", to: ["a"], data: ["identity.name"], onlyIf: ["consent"] },
    ]);
    expect(labelOf(map, "controller a")).toBe("name 2 flows, 1 conditional");
  });

  it("are no surer than their activity", () => {
    const map = define({
      controller: { name: "Shop" },
      parties: { a: {} },
      activities: { x: { may: true, flows: [{ to: ["a"], data: ["contact.email"] }] } },
    });
    expect(dashOf(map)).toBe("1.5 3");
  });
});

describe("role tags", () => {
  const roles = ["processor", "controller", "joint-controller", "sub-processor", "authority", "unspecified", undefined];
  const box = ({ x, y, text, size, bold, anchor }: Words) => {
    const width = measureText(text, { size, bold });
    return { x: anchor === "middle" ? x - width / 2 : x, y: y - size * 0.75, width, height: size * 0.97 };
  };

  it.each([1, 2, 3, 5, 7])("%d of them touch neither the name nor each other, and break no word of it", (count) => {
    const name = "International Communications Corporation";
    const flows = roles
      .slice(0, count)
      .map((role, at) => ({ id: `f${at}`, to: ["a"], data: ["contact.email"], ...(role === undefined ? {} : { role }) }));
    const node = partsOf(shop(flows, { a: { name } }), "node").find((part) => part.id === "a") as Part;
    const tags = node.boxes.slice(1);
    expect(tags).toHaveLength(count);
    const names = node.words.filter((words) => words.bold && words.anchor === "start");
    expect(names.map((words) => words.text).join(" ")).toBe(name);
    for (const [at, tag] of tags.entries()) {
      for (const words of node.words.filter((one) => one.anchor === "start")) expect(overlaps(tag, box(words)), words.text).toBe(false);
      for (const other of tags.slice(at + 1)) expect(overlaps(tag, other)).toBe(false);
    }
  });
});

describe("names", () => {
  it("that cannot be seen are none", () => {
    const map = shop([{ to: ["a"], data: ["contact.email"] }], { a: { name: "\u200b\u2060\u3164" } });
    expect(textOf(partsOf(map, "node").find((part) => part.id === "a"))).toContain("a");
    expect(partsOf(map, "node").find((part) => part.id === "a")?.title).toBe("a");
  });

  it("of everyone say who that is", () => {
    const map = shop(
      [{ to: ["a"], data: ["device.ip"] }],
      { a: {} },
      {
        subjects: { customer: {}, visitor: {} },
        collection: [
          { from: "everyone", data: ["device.ip"] },
          { from: "customer", data: ["contact.email"] },
        ],
      },
    );
    expect(textOf(partsOf(map, "node").find((part) => part.id === "everyone"))).toBe("everyone including customer, visitor");
  });
});

describe("people without a line of their own", () => {
  const people = (id: string) => textOf(partsOf(apimpex, "node").find((part) => part.id === id));

  it("are said to come by way of others, where the map says so", () => {
    expect(people("social-contact")).toContain("data from Facebook, Google+, Pinterest, Twitter, YouTube");
    expect(people("facebook-user")).toContain("also Visitors");
    expect(drawFlow(apimpex)).not.toContain("collection not stated");
  });

  it("keep a line that says so where the map says nothing", () => {
    expect(labelOf(maps.parallel, "lead controller")).toBe("collection not stated");
  });
});

it("names the shape and the role of a controller differently in the legend", () => {
  const words = readPicture(drawFlow(maps.parallel)).words.map((one) => one.text);
  expect(words.filter((text) => text === "controller")).toHaveLength(2);
  expect(words).toContain("role: controller");
});

it("reads well where the controller has no name, with and without a title", () => {
  const first = (title?: string) => readPicture(drawFlow(maps.unnamed, title === undefined ? {} : { title })).words[0]?.text;
  expect(first()).toBe("Data flows of a controller whose name is not stated");
  expect(first("Orders")).toBe("Orders (the controller's name is not stated)");
});

describe("words that could say too much", () => {
  const boxOf = (map: DataMap, id: string): string => textOf(partsOf(map, "node").find((part) => part.id === id));

  it("a flow to oneself is no surer than it is written, and counts", () => {
    const map = shop([{ id: "in", from: "a", to: ["a"], data: ["contact.phone"], may: true, onlyIf: ["consent"] }]);
    expect(boxOf(map, "a")).toContain("to itself: phone number; if: consent");
    expect(dashOf(map)).toBe("1.5 3");
    expect(drawFlow(map)).toContain("1 other parties, 1 flows.");
    expect(drawFlow(map)).toContain("possible: “may”");
  });

  it("what a label has no room for is counted by data and called what it is", () => {
    const doubts = [
      { may: true },
      { assertion: "implied" },
      { assertion: "inferred" },
      { assertion: "implied", may: true },
      { assertion: "inferred", may: true },
    ];
    const data = ["contact.phone", "identity.name", "device.ip", "payment.card", "transaction.order"].map((category, at) => ({
      category,
      ...doubts[at],
    }));
    expect(labelOf(shop([{ to: ["a"], data: ["contact.email", ...data] }]), "controller a")).toMatch(/\+1 more, possible$/);
    const cases = [0, 1, 2, 3, 4, 5].map((at) => ({
      id: `f${at}`,
      to: ["a"],
      data: ["contact.email"],
      onlyIf: [{ kind: "other", text: `case ${at}` }],
    }));
    expect(labelOf(shop(cases), "controller a")).toMatch(/ also under other terms 6 flows$/);
  });

  it("data that the recipient changes is not said to come changed", () => {
    const item = { category: "device.ip", becomes: "anonymised" };
    expect(labelOf(shop([{ to: ["a"], data: [{ ...item, at: "recipient" }] }]), "controller a")).toBe(
      "IP address (anonymised by the recipient)",
    );
    expect(labelOf(shop([{ to: ["a"], data: [{ ...item, at: "sender" }] }]), "controller a")).toBe("IP address (anonymised)");
  });

  it("a lump keeps what it leaves out, apart from the same words without", () => {
    const lump = { lump: "all", words: "your data" };
    const map = shop([
      { id: "one", to: ["a"], data: [{ ...lump, except: ["payment.card"] }] },
      { id: "two", to: ["a"], data: [lump], onlyIf: ["consent"] },
    ]);
    expect(labelOf(map, "controller a")).toBe("“your data” (except card details) “your data” (if: consent) 2 flows, 1 conditional");
  });

  it("no data is said in words, and not beside data", () => {
    const map = shop(
      [
        { to: ["a"], data: [] },
        { id: "two", to: ["a"], data: ["contact.email"] },
      ],
      { a: {} },
      {
        subjects: { customer: {} },
        collection: [{ from: "customer", data: [] }],
      },
    );
    expect(labelOf(map, "customer controller")).toBe("no data");
    expect(labelOf(map, "controller a")).toBe("e-mail address 2 flows");
  });

  it("a country is no surer than it is written, on a party or on its flows", () => {
    const map = shop([{ to: ["a", "b"] }, { id: "c", to: ["c"], country: { value: "US", assertion: "inferred" } }], {
      a: { country: { value: "US", may: true } },
      b: { country: "US" },
      c: {},
    });
    expect(boxOf(map, "a")).toContain("US* (possible)");
    expect(boxOf(map, "b")).toBe("b US* ?");
    expect(boxOf(map, "c")).toContain("US* (inferred)");
  });

  it("what is written from right to left keeps what follows it in its place", () => {
    const map = shop([{ to: ["a"], data: ["identity.name", { lump: "some", words: "البريد" }, { lump: "some", words: "عنوان" }] }]);
    expect(labelOf(map, "controller a")).toBe("name, \u200e“البريد”\u200e, \u200e“عنوان”\u200e");
    expect(drawFlow(map)).toContain("words of the text itself");
  });

  it("a long list is measured upwards, not whole again and again", () => {
    const ids = Array.from({ length: 300 }, (_, at) => `own.c${at}`);
    const own = Object.fromEntries(ids.map((id) => [id, { label: `own category ${id}` }]));
    const map = shop([{ to: ["a", "b", "c"], data: ids }], { a: {}, b: {}, c: {} }, { categories: own });
    expect(labelOf(map, "controller a")).toMatch(/^own category own\.c0, .*, \+\d+ more$/);
  });

  it("everyone is everyone, written out or not; and what people are, too, is followed on", () => {
    const of = (more: object) => define({ controller: {}, parties: { broker: {} }, ...more });
    const people = { customer: {}, visitor: {} };
    const data = ["device.ip"];
    const all = of({ subjects: people, collection: [{ from: "everyone", subjects: ["everyone"], data }] });
    expect(boxOf(all, "everyone")).toBe("everyone including customer, visitor");
    expect(partsOf(all, "collection").map((part) => part.id)).toEqual(["everyone"]);
    const bought = of({ subjects: people, collection: [{ from: "broker", subjects: ["everyone"], data }] });
    expect(boxOf(bought, "visitor")).toBe("visitor data from broker");
    const chain = of({
      subjects: { member: { also: ["customer"] }, customer: { also: ["visitor"] }, visitor: {} },
      collection: [{ from: "visitor", data }],
    });
    expect(boxOf(chain, "member")).toBe("member also visitor");
    expect(partsOf(chain, "collection").map((part) => part.id)).toEqual(["visitor"]);
  });
});

describe("words that are less sure than what stands around them", () => {
  const boxOf = (map: DataMap, id: string): string => textOf(partsOf(map, "node").find((part) => part.id === id));
  const legendOf = (map: DataMap): readonly string[] => readPicture(drawFlow(map)).words.map((words) => words.text);

  it("what is not stated has no arrow, and the legend calls it no flow", () => {
    const silent = define({ controller: {}, parties: {}, subjects: { lead: {} } });
    const [line] = [...drawFlow(silent).matchAll(/data-collection="lead">.*?<path [^>]*>/gs)];
    expect(line?.[0]).toContain("stroke-dasharray");
    expect(line?.[0]).not.toContain("marker-end");
    expect(legendOf(silent)).toContain("nothing stated on how data comes");
    expect(legendOf(silent)).not.toContain("flow");
    const stated = define({ controller: {}, parties: {}, subjects: { lead: {} }, collection: [{ from: "lead", data: ["device.ip"] }] });
    expect(/data-collection="lead">.*?<path [^>]*>/s.exec(drawFlow(stated))?.[0]).toContain("marker-end");
    expect(legendOf(stated)).not.toContain("nothing stated on how data comes");
  });

  it("data that comes by way of others is as sure as what says so", () => {
    const people = (more: object, subjects: object = { lead: {} }) =>
      boxOf(
        define({
          controller: {},
          parties: { broker: {} },
          subjects,
          collection: [{ from: "broker", subjects: ["lead"], data: ["device.ip"], ...more }],
        }),
        "lead",
      );
    expect(people({})).toBe("lead data from broker");
    expect(people({ may: true })).toBe("lead data from broker (possible)");
    expect(people({ onlyIf: ["consent"] })).toBe("lead data from broker (conditional)");
    const also = (more: object) =>
      boxOf(
        define({
          controller: {},
          parties: {},
          subjects: { lead: { also: ["visitor"], ...more }, visitor: {} },
          collection: [{ from: "visitor", data: ["device.ip"] }],
        }),
        "lead",
      );
    expect(also({})).toBe("lead also visitor");
    expect(also({ assertion: "implied" })).toBe("lead also visitor (possible)");
  });

  it("a purpose is marked where another flow of the box is surer, and else the line says it", () => {
    const flow = (id: string, purpose: string, more: object = {}) => ({ id, to: ["a"], data: ["device.ip"], purposes: [purpose], ...more });
    const sure = flow("sure", "payments.processing");
    expect(boxOf(shop([sure, flow("b", "marketing.email", { may: true })]), "a")).toContain("(possible)");
    expect(boxOf(shop([sure, flow("b", "marketing.email", { onlyIf: ["consent"] })]), "a")).toContain("(conditional)");
    expect(boxOf(shop([sure, flow("b", "payments.processing", { may: true })]), "a")).not.toContain("(");
    expect(boxOf(shop([flow("b", "marketing.email", { may: true })]), "a")).not.toContain("(");
  });

  it("an exception that the quoted words make themselves is not said again", () => {
    const of = (words: string) => labelOf(shop([{ to: ["a"], data: [{ lump: "all", words, except: ["contact.phone"] }] }]), "controller a");
    expect(of("everything but your phone number")).toBe("“everything but your phone number”");
    expect(of("everything, such as your phone number")).toBe("“everything, such as your phone number” (except phone number)");
    expect(of("everything without payment")).toContain("(except phone number)");
  });

  it("the place of a name that is not stated does not look like a name", () => {
    const svg = drawFlow(define({ controller: {}, parties: { a: {} }, activities: { x: { flows: [{ to: ["a"] }] } } }));
    const [tag] = /<text [^>]*>name not stated</.exec(svg) ?? [""];
    expect(tag).toContain('font-style="italic"');
    expect(tag).not.toContain("bold");
    expect(/<text [^>]*>a</.exec(svg)?.[0]).toContain("bold");
  });
});
