// The picture of a difference: every change stands on its box, nothing is told by colour alone, and the same two maps give the same bytes.

import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { type DataMap, diffMaps, loadDataMap, serialise, UsageError } from "whogets";
import { drawDiff } from "whogets/draw";
import { changes as looks } from "../../../src/render/theme";
import { pictureWordsOf } from "../../../src/words/pictures";
import { printed } from "../../fixtures/examples";
import { elementsOf, type Part, readPicture } from "../picture";
import { edited, empty, mapOf, type Shop, shop, shopDefinition, shopLater } from "./maps";

const on = "2026-01-01";
const words = pictureWordsOf("en").diff;
const partsOf = (svg: string, kind: Part["kind"]) => readPicture(svg).parts.filter((part) => part.kind === kind);
const nodeOf = (svg: string, id: string): Part => partsOf(svg, "node").find((part) => part.id === id) as Part;
const textOf = (part: Part): string => part.words.map(({ text }) => text).join(" ");
const linesOf = (svg: string) => readPicture(svg).parts.filter(({ kind }) => kind === "flow" || kind === "collection");
const statusOf = ({ title }: Part): string => Object.values(words.tags).find((tag) => title.startsWith(`${tag}: `)) ?? "";
const activity = (map: Shop, id: string) => map.activities[id] as Shop["activities"][string];

describe("what became of boxes and lines", () => {
  const svg = drawDiff(shop, shopLater);

  it("stands on each box, in words and in its title", () => {
    const found = Object.fromEntries(partsOf(svg, "node").map((part) => [part.id, statusOf(part)]));
    expect(found).toEqual({
      ads: "− removed",
      bank: "~ changed",
      carriers: "unchanged",
      controller: "unchanged",
      customer: "unchanged",
      host: "unchanged",
      mailer: "~ changed",
      meta: "+ added",
      office: "unchanged",
      parcels: "~ changed",
      sender: "~ changed",
      visitor: "unchanged",
    });
    for (const part of partsOf(svg, "node")) {
      const shown = ["− removed", "~ changed", "+ added"].filter((tag) => textOf(part).includes(tag));
      expect(shown, part.id).toEqual(statusOf(part) === "unchanged" ? [] : [statusOf(part)]);
    }
  });

  it("stands on each line, and labels say what came and went", () => {
    const found = linesOf(svg).map((part) => [statusOf(part), part.title.replace(/^[^:]*: /, "").split(":")[0]]);
    expect(found).toEqual(
      expect.arrayContaining([
        ["~ changed", "customers to Lamp Shop SIA"],
        ["unchanged", "visitors to Lamp Shop SIA"],
        ["− removed", "Lamp Shop SIA to Old Ads Ltd"],
        ["+ added", "Lamp Shop SIA to Meta"],
        ["unchanged", "Lamp Shop SIA to Parcel Post → Parcels and More"],
        ["~ changed", "Lamp Shop SIA to Pay UAB"],
      ]),
    );
    const labelOf = (id: string) => textOf(partsOf(svg, "label").find((part) => part.id === id) as Part);
    expect(labelOf("controller bank")).toBe("~ changed + bank account − card details");
    expect(labelOf("controller mailer")).toBe("~ changed + name e-mail address");
    expect(labelOf("controller host")).toBe("IP address");
  });

  it("says in a box what changed of it, and in its description all of it", () => {
    expect(textOf(nodeOf(svg, "mailer"))).toContain("mechanism: SCC-2 → DPF");
    expect(nodeOf(svg, "mailer").desc).toContain(
      "data: + name; mechanism: standard contractual clauses, module 2 → Data Privacy Framework",
    );
    expect(textOf(nodeOf(svg, "bank"))).toContain("data: +1 −1 role: controller → processor");
    expect(nodeOf(svg, "bank").desc).toContain("data: card details → bank account");
  });

  it("draws a recipient that may have been renamed once, with both names", () => {
    expect(partsOf(svg, "node").map(({ id }) => id)).not.toContain("post");
    expect(textOf(nodeOf(svg, "parcels"))).toContain("Parcel Post → Parcels and More");
    expect(nodeOf(svg, "parcels").desc).toContain("perhaps Parcel Post, renamed: both get the same data for the same purposes");
  });

  it("names both maps with version and day, counts in the legend, and counts what no box shows", () => {
    const all = readPicture(svg).words.map(({ text }) => text);
    expect(all).toContain("before: Lamp shop, version 3, as of 2025-01-01");
    expect(all).toContain("after: Lamp shop, version 4, as of 2026-01-01");
    expect(/<title[^>]*>([^<]*)/.exec(svg)?.[1]).toBe(
      "Lamp Shop SIA: what changed; before: Lamp shop, version 3, as of 2025-01-01; after: Lamp shop, version 4, as of 2026-01-01",
    );
    expect(all).toContain("1 further change: see the list");
    for (const [tag, boxes] of [
      ["+ added", 1],
      ["− removed", 1],
      ["~ changed", 4],
      ["unchanged", 6],
    ] as const) {
      expect(partsOf(svg, "node").filter((part) => statusOf(part) === tag)).toHaveLength(boxes);
      const lines = linesOf(svg).filter((part) => statusOf(part) === tag).length;
      expect(all).toContain(`${tag}: ${words.counts(boxes, lines)}`);
    }
  });
});

describe("every change of diffMaps", () => {
  const edits: Readonly<Record<string, (map: Shop) => unknown>> = {
    recipient: (map) => {
      map.parties.meta = { name: "Meta" };
      activity(map, "news").flows.push({ to: ["meta"] });
    },
    "recipient gone": (map) => {
      activity(map, "site").flows = [];
    },
    category: (map) => activity(map, "news").data.push("special.genetic", { lump: "all", words: "whatever we have" }),
    purpose: (map) => activity(map, "news").purposes.push("analytics", "support.customer", "marketing.sms"),
    subject: (map) => activity(map, "news").subjects.push("visitor"),
    country: (map) => Object.assign(map.parties.mailer as object, { country: "IN" }),
    role: (map) => Object.assign(activity(map, "news").flows[0] as object, { role: "controller" }),
    condition: (map) => Object.assign(activity(map, "news").flows[0] as object, { onlyIf: ["consent"] }),
    mechanism: (map) =>
      Object.assign(activity(map, "news").flows[0] as object, { mechanisms: ["bcr-p", { kind: "dpf", until: "2027-01-01" }] }),
    retention: (map) => Object.assign(activity(map, "news").flows[0] as object, { retention: [{ keep: "P6M" }] }),
    certainty: (map) => Object.assign(activity(map, "news").flows[0] as object, { may: true }),
    renamed: (map) => {
      const { host, ...others } = map.parties;
      map.parties = { ...others, servers: { ...host, name: "Servers" } };
      activity(map, "site").flows = [{ to: ["servers"], role: "processor" }];
    },
    many: (map) => {
      Object.assign(map.parties.mailer as object, { country: "IN" });
      Object.assign(activity(map, "news").flows[0] as object, {
        role: "controller",
        onlyIf: ["consent"],
        may: true,
        retention: [{ keep: "P6M" }],
      });
      activity(map, "news").data.push("identity.name");
      activity(map, "news").purposes.push("analytics");
    },
  };
  const pairs: readonly (readonly [string, DataMap, DataMap])[] = [
    ...Object.entries(edits).flatMap(([name, edit]) => {
      const other = edited(edit);
      return [[name, shop, other] as const, [`${name}, backwards`, other, shop] as const];
    }),
    ["a year", shop, shopLater],
    ["nothing and a map", empty, shop],
    ["a map and nothing", shop, empty],
    ["two policies", printed.aptolux as DataMap, printed.alipartnership as DataMap],
  ];

  it.each(pairs)("%s: stands on its box", (_, before, after) => {
    const { changes } = diffMaps(before, after, { on });
    expect(changes.length).toBeGreaterThan(0);
    const svg = drawDiff(before, after, { on });
    const nodes = new Map(partsOf(svg, "node").map((part) => [part.id, part]));
    for (const { party, facet, kind } of changes) {
      if (party === null) continue;
      const node = nodes.get(party) as Part;
      expect(node, party).toBeDefined();
      expect(statusOf(node), `${party}: ${facet} ${kind}`).not.toBe("unchanged");
      if (kind === "renamed") expect(node.desc).toContain("perhaps");
      else if (facet === "recipient") expect(statusOf(node)).toMatch(/added|removed|changed/);
      else expect(node.desc).toContain(`${words.facets[facet as "category"]}: `);
      // At its foot, in short or by name; what came or went needs no more than its ring.
      const isInBoth = !/added|removed/.test(statusOf(node));
      if (isInBoth && kind !== "renamed" && facet !== "recipient")
        expect(textOf(node), `${party}: ${facet}`).toMatch(new RegExp(words.facets[facet as "category"]));
    }
    const further = changes.filter(({ party }) => party === null).length;
    const all = readPicture(svg).words.map(({ text }) => text);
    expect(all.some((text) => text.includes("see the list"))).toBe(further > 0);
    if (further > 0) expect(all).toContain(words.further(further));
  });
});

describe("what is no difference", () => {
  it.each(Object.entries({ ...printed, shop, empty }))("%s and itself: the picture says so", (_, map) => {
    const svg = drawDiff(map, map, { on });
    expect(readPicture(svg).words.map(({ text }) => text)).toContain("Nothing changed.");
    for (const part of [...partsOf(svg, "node"), ...linesOf(svg)]) expect(statusOf(part)).toBe("unchanged");
  });

  it("labels and names of what stays, which are told all the same", () => {
    const other = edited((map) => {
      map.subjects.customer = { label: "clients" };
      Object.assign(map.parties.host as object, { name: "Hosting Europe GmbH" });
    });
    const svg = drawDiff(shop, other, { on });
    expect(readPicture(svg).words.map(({ text }) => text)).toContain("Nothing changed.");
    expect(nodeOf(svg, "host").desc).toContain("was: Hosting GmbH");
  });
});

describe("the bytes", () => {
  it("are the same each time, and whatever the order of the maps' keys and lists", () => {
    const turned = (definition: Shop): Shop => ({
      ...definition,
      parties: Object.fromEntries(Object.entries(definition.parties).reverse()),
      activities: Object.fromEntries(Object.entries(definition.activities).reverse()),
      collection: [...definition.collection].reverse(),
    });
    const again = loadDataMap(serialise(shopLater), { file: "again.yaml" });
    expect(drawDiff(mapOf(turned(shopDefinition())), again)).toBe(drawDiff(shop, shopLater));
  });

  it("place what stays where it stays, whichever map comes first", () => {
    const other = edited((map) => {
      activity(map, "site").flows = [];
    });
    const [there, back] = [drawDiff(shop, other, { on }), drawDiff(other, shop, { on })];
    for (const { id } of partsOf(there, "node")) expect(nodeOf(there, id).boxes[0], id).toEqual(nodeOf(back, id).boxes[0]);
  });
});

describe("without colour", () => {
  it("rings and lines differ in width, dash, core or crosses, and words begin with a sign of their own", () => {
    const all = Object.values(looks);
    expect(new Set(all.map(({ ring }) => `${ring.width} ${ring.dash}`)).size).toBe(all.length);
    expect(new Set(all.map(({ line }) => `${line.width} ${line.core} ${line.crossed}`)).size).toBe(all.length);
    for (const language of ["en", "de", "fr"] as const) {
      const { tags } = pictureWordsOf(language).diff;
      expect([tags.added, tags.removed, tags.changed].map((tag) => tag.slice(0, 2))).toEqual(["+ ", "− ", "~ "]);
    }
  });

  it("boxes of the four kinds are drawn in four ways, in black and white", () => {
    const svg = drawDiff(shop, shopLater, { theme: "print" });
    for (const [, colour] of svg.matchAll(/(#[0-9a-f]{6})/g)) expect(colour).toMatch(/^#(..)\1\1$/);
    const looksOf = (id: string) => {
      const group = svg.slice(svg.indexOf(`data-node="${id}"`));
      const rects = [...group.slice(0, group.indexOf("</g>")).matchAll(/<rect[^>]*>/g)].map(([rect]) =>
        rect.replace(/ (?:x|y|width|height|rx)="[^"]*"/g, ""),
      );
      return rects.slice(0, 3).join();
    };
    expect(new Set(["meta", "ads", "bank", "host"].map(looksOf)).size).toBe(4);
    const widths = (title: string) => {
      const group = svg.slice(svg.indexOf(`<title>${title}`));
      return [...group.slice(0, group.indexOf("</g>")).matchAll(/stroke-width="([^"]*)"/g)].map(([, width]) => width).join();
    };
    const lines = ["+ added: Lamp", "− removed: Lamp", "~ changed: Lamp", "unchanged: Lamp"].map(widths);
    expect(new Set(lines).size).toBe(4);
  });

  it("is strong enough in grey: added is the darkest and widest, what stays the lightest and thinnest", () => {
    const grey = (hex: string) =>
      [1, 3, 5].reduce((sum, at, i) => sum + Number.parseInt(hex.slice(at, at + 2), 16) * ([0.2126, 0.7152, 0.0722][i] as number), 0);
    for (const status of ["added", "removed", "changed"] as const) {
      expect(grey(looks[status].colour)).toBeLessThan(grey(looks.same.colour) - 25);
      expect(looks[status].line.width).toBeGreaterThan(looks.same.line.width);
    }
    expect(looks.added.ring.width).toBeGreaterThanOrEqual(2 * looks.changed.ring.width);
  });
});

describe("what maps can say", () => {
  const name = '<script>alert(1)</script>"&\u202e]]>';
  it("is never markup", () => {
    const hostile = edited((map) => {
      map.title = name;
      map.version = name;
      map.controller.name = name;
      Object.assign(map.parties.host as object, { name });
      map.parties.other = { name, country: "FR" };
      activity(map, "site").flows.push({ to: ["other"], onlyIf: [{ kind: "consent", text: name }], data: [{ lump: "all", words: name }] });
    });
    for (const [before, after] of [
      [shop, hostile],
      [hostile, shop],
      [hostile, hostile],
    ] as const) {
      const svg = drawDiff(before, after, { on, title: name, note: name });
      expect(svg).not.toMatch(/<script|<foreignObject|<image|href=|]]>/i);
      expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
    }
  });

  it("is in every language, and no language changes what became of a box", () => {
    for (const language of ["de", "fr"] as const) {
      const svg = drawDiff(shop, shopLater, { language });
      const own = pictureWordsOf(language).diff;
      expect(svg).toContain(`lang="${language}"`);
      for (const part of partsOf(svg, "node")) {
        const english = Object.entries(words.tags).find(([, tag]) => tag === statusOf(nodeOf(drawDiff(shop, shopLater), part.id)));
        expect(part.title.startsWith(`${own.tags[english?.[0] as "added"]}: `)).toBe(true);
      }
    }
  });

  it("is drawn in each theme with lines of its own", () => {
    for (const theme of ["light", "dark", "auto", "print"] as const)
      expect(elementsOf(drawDiff(shop, shopLater, { theme })).length).toBe(
        elementsOf(drawDiff(shop, shopLater)).length + (theme === "auto" ? 1 : 0),
      );
  });
});

describe("what cannot be", () => {
  it("is refused with what was given and what to do", () => {
    expect(() => drawDiff({} as never, shop)).toThrow(UsageError);
    expect(() =>
      drawDiff(
        shop,
        edited((map) => Object.assign(map, { asOf: undefined })),
      ),
    ).toThrow(/name the day: \{ on/);
    expect(() => drawDiff(shop, shop, { on: "2026-02-30" as "2026-02-28" })).toThrow(/"2026-02-30" is not a day/);
    expect(() => drawDiff(shop, shop, { theme: "drak" as never })).toThrow(/"drak"; known: light/);
    expect(() => drawDiff(shop, shop, { language: "xx" as never })).toThrow(/"xx"; known: en/);
    expect(() => drawDiff(shop, shop, { view: "matrix" } as never)).toThrow(/"view"; known: on, title/);
    expect(() => drawDiff(shop, shop, null as never)).toThrow(/options are null/);
  });
});
