// The page in a real browser: it loads nothing, runs nothing of a map, and is driven by mouse and by keyboard.

import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { type DataMap, defineDataMap } from "whogets";
import { drawPage } from "whogets/page";
import { pageWordsOf } from "../../src/words/page";
import { fromFile, printed } from "../fixtures/examples";
import { hostileMap } from "./hostile";

const executablePath = ["/usr/bin/chromium", chromium.executablePath()].find((path) => existsSync(path));
if (executablePath === undefined) console.warn("no Chromium on this machine: tests of the page in a browser are skipped");
const browser: Browser | null = executablePath === undefined ? null : await chromium.launch({ executablePath });
afterAll(() => browser?.close());
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The page, with what it says on its console and what it asks for. */
async function opened(
  map: DataMap,
  bypassCSP = false,
  language: "en" | "de" | "fr" = "en",
): Promise<{ page: Page; said: string[]; asked: string[] }> {
  const context = await (browser as Browser).newContext({ viewport: { width: 1400, height: 900 }, bypassCSP });
  const page = await context.newPage();
  const [said, asked]: [string[], string[]] = [[], []];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  page.on("request", (request) => asked.push(request.url()));
  const html = drawPage(map, { language });
  await page.route("https://page.test/", (route) => route.fulfill({ body: html, contentType: "text/html; charset=utf-8" }));
  await page.goto("https://page.test/");
  await page.waitForSelector("html[data-ready]", { timeout: 20_000, state: "attached" });
  return { page, said, asked };
}

const quick = fromFile("quickstart");
const all = { ...printed, quickstart: quick, hostile: hostileMap };
const count = (page: Page, what: string) => page.locator(what).count();

describe.skipIf(browser === null)("the page", () => {
  it.each(Object.entries(all))("opens %s in every view without a message or a request, and runs nothing of it", async (_, map) => {
    const { page, said, asked } = await opened(map);
    const title = await page.title();
    for (const view of ["matrix", "sankey", "network", "transfers", "flow"]) {
      await page.click(`#tab-${view}`);
      // A map without a day is not judged, and says so in the place of the picture.
      if (view === "transfers" && map.asOf === null) {
        expect(await page.textContent("#picture")).toContain("states no day");
        continue;
      }
      expect(await count(page, "#picture svg"), view).toBe(1);
      if (view === "transfers" && (await count(page, "#picture [role=button]")) === 0) continue;
      expect(await count(page, "#picture [role=button]"), view).toBeGreaterThan(0);
      await page.locator("#picture [role=button]").first().focus();
      await page.keyboard.press("Enter");
      expect(await count(page, "#panel.on h2"), view).toBe(1);
      await page.keyboard.press("Escape");
    }
    expect(await page.title()).toBe(title);
    expect([said, asked.filter((url) => url !== "https://page.test/")]).toEqual([[], []]);
    await page.context().close();
  });

  it("refuses a script that is put into it", async () => {
    const { page } = await opened(quick);
    await page.addScriptTag({ content: "document.title = 'ran'" }).catch(() => {});
    expect(await page.title()).not.toBe("ran");
    await page.context().close();
  });

  it("names every line of the flow picture as its label does", async () => {
    const { page } = await opened(printed.aptolux as DataMap);
    const lit = async (label: string) => page.locator(`#picture g.lit[data-label="${label}"]`).count();
    const first = page.locator("#picture g[data-label]").first();
    const label = (await first.getAttribute("data-label")) ?? "";
    await first.hover();
    expect(await lit(label)).toBe(1);
    const title = await first.locator("title").textContent();
    expect(await page.locator("#picture g.lit[data-flow] > title, #picture g.lit[data-collection] > title").allTextContents()).toContain(
      title,
    );
    await page.context().close();
  });

  it("is driven by the keyboard: arrow keys trace, Enter tells, Escape goes back", async () => {
    const { page } = await opened(quick);
    await page.locator("#picture [data-node=controller]").focus();
    expect(await count(page, "#picture svg.tracing")).toBe(1);
    await page.keyboard.press("ArrowRight");
    const here = await page.locator("#picture :focus").getAttribute("aria-label");
    await page.keyboard.press("Enter");
    expect(await page.locator("#panel-name").evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.locator("#picture :focus").getAttribute("aria-label")).toBe(here);
    await page.context().close();
  });

  it("finds, filters with a new layout, and shows all again", async () => {
    const { page } = await opened(printed.aptolux as DataMap);
    const [boxes, rows] = [await count(page, "#picture [data-node]"), await count(page, "tbody tr")];
    await page.fill("#search", "united states");
    expect(await count(page, "#found button")).toBeGreaterThan(0);
    await page.fill("#search", "klaviyo");
    expect(await count(page, "#picture .matched")).toBeGreaterThan(0);
    await page.keyboard.press("Enter");
    expect((await page.locator("#panel-name").textContent())?.toLowerCase()).toContain("klaviyo");
    await page.selectOption("#pick-country", "US");
    expect(await count(page, "#picture [data-node]")).toBeLessThan(boxes);
    expect(await count(page, "tbody tr")).toBeLessThan(rows);
    for (const value of await page
      .locator("#pick-transfer option")
      .evaluateAll((list) => list.map((one) => one.getAttribute("value") ?? "")))
      await page.selectOption("#pick-transfer", value);
    await page.click("#clear");
    await expect.poll(() => count(page, "#picture [data-node]")).toBe(boxes);
    expect(await count(page, "tbody tr")).toBe(rows);
    await page.context().close();
  });

  it.each([
    ["de", "vereinigte staaten", "Schließen", "gefunden", "Erhält Daten", "Nichts gefunden."],
    ["fr", "etats-unis", "Fermer", "Résultats", "Reçoit des données", "Rien trouvé."],
  ] as const)("speaks %s: finds, tells, filters, and opens every view", async (language, question, close, tells, gets, nothing) => {
    const { page, said } = await opened(printed.aptolux as DataMap, false, language);
    const words = pageWordsOf(language);
    const [boxes, rows] = [await count(page, "#picture [data-node]"), await count(page, "tbody tr")];
    await page.fill("#search", question);
    expect(await count(page, "#found button")).toBeGreaterThan(0);
    expect(await page.textContent("#status")).toContain(tells);
    await page.fill("#search", "qqqqqq");
    expect(await page.textContent("#found")).toBe(nothing);
    await page.fill("#search", "klaviyo");
    await page.keyboard.press("Enter");
    expect(await page.textContent("#panel button.panel-top")).toBe(close);
    expect(await page.textContent("#panel")).toContain(gets);
    await page.selectOption("#pick-country", "US");
    expect(await count(page, "#picture [data-node]")).toBeLessThan(boxes);
    expect(await count(page, "tbody tr")).toBeLessThan(rows);
    expect(await page.textContent("#status")).toMatch(
      language === "de" ? /ein Teil der Karte.* Schritten\./ : /une partie de la carte.* étapes\./,
    );
    for (const value of await page
      .locator("#pick-transfer option")
      .evaluateAll((list) => list.map((one) => one.getAttribute("value") ?? "")))
      await page.selectOption("#pick-transfer", value);
    await page.click("#clear");
    await expect.poll(() => count(page, "#picture [data-node]")).toBe(boxes);
    for (const view of ["matrix", "sankey", "network", "transfers", "flow"] as const) {
      await page.click(`#tab-${view}`);
      expect(await page.textContent(`#tab-${view}`)).toBe(words.shell.tabs[view]);
      expect(await page.locator("#picture svg").getAttribute("xml:lang"), view).toBe(language);
      expect(await count(page, "#picture [role=button]"), view).toBeGreaterThan(0);
    }
    // A cell leads to its flows, whatever its description is called.
    await page.click("#tab-matrix");
    await page.locator("#picture [data-cell]").first().press("Enter");
    expect(await count(page, "#panel details.leg")).toBeGreaterThan(0);
    expect(said).toEqual([]);
    await page.context().close();
  });

  it.each([
    ["light", "en"],
    ["dark", "en"],
    ["light", "de"],
  ] as const)("has no fault that axe finds, %s, %s", async (colorScheme, language) => {
    const { page } = await opened(printed.aptolux as DataMap, true, language);
    await page.emulateMedia({ colorScheme });
    await page.evaluate(axe);
    for (const view of ["flow", "matrix", "transfers"]) {
      await page.click(`#tab-${view}`);
      await page.locator("#picture [role=button]").first().press("Enter");
      const faults = (await page.evaluate(
        "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))",
      )) as string[];
      expect(faults, view).toEqual([]);
    }
    await page.context().close();
  });

  it("is no wider than the window, whatever a name is", async () => {
    const word = "W".repeat(300);
    const map = defineDataMap({
      name: word,
      title: word,
      asOf: "2026-01-01",
      controller: { name: word, country: "LV" },
      subjects: { customer: { label: word } },
      parties: { a: { name: word, country: "US" } },
      activities: { x: { label: word, data: ["contact.email"], flows: [{ to: ["a"], onlyIf: [{ kind: "consent", text: word }] }] } },
    });
    const { page } = await opened(map);
    for (const width of [1400, 700, 360]) {
      await page.setViewportSize({ width, height: 800 });
      for (const view of ["flow", "matrix", "network"]) {
        await page.click(`#tab-${view}`);
        await page.locator("#picture [role=button]").first().focus();
        await page.keyboard.press("Enter");
        expect(await page.evaluate<number>("document.documentElement.scrollWidth"), `${view} at ${width}`).toBeLessThanOrEqual(width);
        await page.keyboard.press("Escape");
      }
    }
    await page.context().close();
  });

  it("prints on A4 in landscape", async () => {
    const { page } = await opened(quick);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 84[12][.\d]* 59[45]/);
    await page.context().close();
  });
});
