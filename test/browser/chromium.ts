// A real browser for tests: Debian's Chromium, or the one of playwright-core. Without one these tests are skipped, with the reason.

import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, describe } from "vitest";

const path = [chromium.executablePath(), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
if (path === undefined)
  console.warn("tests in a browser are skipped: no Chromium on this machine (Debian: apt-get install chromium fonts-liberation)");

/** `describe`, or what skips where there is no browser. */
export const inBrowser = describe.skipIf(path === undefined);

let started: Promise<Browser> | null = null;

/** A page that cannot reach a network, and everything that it complained of. */
export async function openPage(html: string, options: { readonly dark?: boolean } = {}): Promise<{ page: Page; complaints: string[] }> {
  started ??= chromium.launch({ executablePath: path as string });
  const browser = await started;
  const context = await browser.newContext({ offline: true, colorScheme: options.dark === true ? "dark" : "light" });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!request.url().startsWith("data:") && request.url() !== "about:blank") complaints.push(`asks for ${request.url()}`);
  });
  await page.setContent(html, { waitUntil: "load" });
  return { page, complaints };
}

afterAll(async () => {
  await (await started)?.close();
  started = null;
});
