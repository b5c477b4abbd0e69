// The public lists, spelled out: nothing is added or lost by accident.

import { describe, expect, it } from "vitest";
import * as drawing from "../src/draw";
import * as whogets from "../src/index";
import * as node from "../src/node";
import * as page from "../src/page";
import * as processors from "../src/processors";
import * as render from "../src/render";

describe("exports", () => {
  it("of whogets", () => {
    expect(Object.keys(whogets).sort()).toMatchInlineSnapshot(`
      [
        "DataMapError",
        "UsageError",
        "askableIds",
        "baselineOf",
        "categories",
        "categoryAliases",
        "check",
        "countries",
        "defineActivities",
        "defineDataMap",
        "defineGround",
        "diffMaps",
        "drawFlow",
        "erasureFormats",
        "erasurePlan",
        "fingerprintOf",
        "graphOf",
        "impact",
        "isDataMap",
        "issueLine",
        "judgeTransfer",
        "loadDataMap",
        "locateEvidence",
        "notice",
        "noticeFormats",
        "onward",
        "purposes",
        "readBaseline",
        "readWaivers",
        "record",
        "recordFormats",
        "recordLayouts",
        "resolveCategory",
        "rules",
        "serialise",
        "subprocessorFormats",
        "subprocessors",
        "transfers",
        "tryLoadDataMap",
        "whatGets",
        "whoGets",
        "writeBaseline",
        "writeErasurePlan",
        "writeJsonSchema",
        "writeNotice",
        "writeRecord",
        "writeSubprocessors",
      ]
    `);
  });

  it("of whogets/render", () => {
    expect(Object.keys(render).sort()).toEqual(["drawFlow"]);
  });

  it("of whogets/draw", () => {
    expect(Object.keys(drawing).sort()).toEqual(["draw", "drawDiff", "drawPages"]);
  });

  it("of whogets/page", () => {
    expect(Object.keys(page).sort()).toEqual(["drawPage", "drawTable"]);
  });

  it("of whogets/node", () => {
    expect(Object.keys(node).sort()).toMatchInlineSnapshot(`
      [
        "mapEndings",
        "pdfOf",
        "pngOf",
        "readDataMap",
      ]
    `);
  });

  it("of whogets/processors: the vendors, and what is needed to define one", () => {
    const others = Object.keys(processors).filter(
      (name) =>
        typeof (processors as Record<string, unknown>)[name] !== "function" ||
        !("record" in ((processors as Record<string, unknown>)[name] as object)),
    );
    expect(others.sort()).toMatchInlineSnapshot(`
      [
        "catalogue",
        "catalogueOf",
        "defineVendor",
        "due",
        "findVendor",
        "memory",
        "noted",
        "sourced",
        "typicalOf",
        "vendorFacts",
        "vendorFactsFor",
        "vendorFactsOf",
        "vendorFinderOf",
        "vendorOn",
        "vendors",
        "vendorsFor",
      ]
    `);
  });
});
