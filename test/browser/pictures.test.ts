// Every view of every example and fixture, opened in a browser: strict XML, no complaints, and all words where the layout meant them to be.

import { afterAll, beforeAll, expect, it } from "vitest";
import type { DataMap } from "whogets";
import { draw, type View } from "whogets/draw";
import { printed } from "../fixtures/examples";
import { fixtures } from "../fixtures/maps";
import { odd } from "../fixtures/odd";
import { inBrowser, openPage } from "./chromium";
import { look } from "./look.mjs";

const views: readonly View[] = ["flow", "matrix", "sankey", "network", "transfers"];
const maps: readonly (readonly [string, DataMap])[] = Object.entries({ ...fixtures, ...odd, ...printed });

inBrowser.each(views)("the view %s in a browser", (view) => {
  let opened: Awaited<ReturnType<typeof openPage>>;
  beforeAll(async () => {
    opened = await openPage("");
  });
  afterAll(() => opened.page.context().close());

  it.each(maps)("%s", async (_, map) => {
    const { page, complaints } = opened;
    const svg = draw(map, { view, on: "2026-11-01", theme: "auto" });
    complaints.length = 0;
    await page.setContent(`<!doctype html><meta charset="utf-8"><style>body{margin:0}svg{display:block}</style>${svg}`);
    expect(await page.evaluate(look, svg)).toEqual({ xml: null, astray: [] });
    expect(complaints).toEqual([]);
  });
});

inBrowser("the theme auto in a browser", () => {
  const ground = async (dark: boolean): Promise<string> => {
    const svg = draw(fixtures.countries as DataMap, { theme: "auto" });
    const { page } = await openPage(`<!doctype html><body>${svg}`, { dark });
    const fill = await page.evaluate<string>('getComputedStyle(document.querySelector("svg > rect")).fill');
    await page.context().close();
    return fill;
  };

  it("is dark on a dark screen, and light on a light one", async () => {
    expect(await ground(false)).toBe("rgb(255, 255, 255)");
    expect(await ground(true)).toBe("rgb(18, 22, 27)");
  });
});
