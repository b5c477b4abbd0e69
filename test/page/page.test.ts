// The page as text: hostile names end no element and run nothing, its script and styles are named by their hash, the same map gives the same bytes.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { defineDataMap } from "whogets";
import { draw } from "whogets/draw";
import { drawPage } from "whogets/page";
import { linkTo } from "../../src/page/evidence";
import { readPageData, shownOf } from "../../src/page/page-data";
import { durationWords } from "../../src/page/words";
import { pageWordsOf } from "../../src/words/page";
import { call, folderWith, quickstart } from "../cli/terminal";
import { fromFile, printed } from "../fixtures/examples";
import { hostileMap } from "./hostile";

const quick = fromFile("quickstart");
const dataOf = (page: string): string => /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(page)?.[1] ?? "";

describe("drawPage", () => {
  it("gives the same bytes again, and begins with the flow picture", () => {
    expect(drawPage(quick)).toBe(drawPage(quick));
    expect(drawPage(quick).indexOf("<svg")).toBeLessThan(drawPage(quick).indexOf("<table"));
  });

  it("names script and styles by their hash, and allows nothing else", () => {
    const page = drawPage(quick);
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
    const hash = (text = "") => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    expect(policy).toContain(`script-src ${hash(/<script>([\s\S]*?)<\/script>/.exec(page)?.[1])};`);
    for (const [, css] of page.replace(/<script>[\s\S]*<\/script>/, "").matchAll(/<style>([\s\S]*?)<\/style>/g))
      expect(policy).toContain(hash(css));
    expect(policy).toMatch(/^default-src 'none'; .*base-uri 'none'; form-action 'none'$/);
    expect(policy).not.toContain("unsafe");
  });

  it("lets no name end an element or become one", () => {
    const page = drawPage(hostileMap);
    expect(page.match(/<\/?script/gi)).toHaveLength(4);
    expect(page).not.toMatch(/<img|<!--|href="(?!https?:|mailto:|#|data:,)/i);
    expect(dataOf(page)).not.toMatch(/[<>&\u2028\u2029]/);
    expect(page).toContain("&lt;/script&gt;&lt;script&gt;");
    expect(readPageData(dataOf(page)).map.controller.name).toBe(hostileMap.controller.name);
  });

  it("draws the same pictures from what it holds, and holds no internal facts", () => {
    for (const map of Object.values(printed)) {
      const { map: held } = readPageData(dataOf(drawPage(map)));
      for (const view of ["flow", "matrix", "sankey", "network", "transfers"] as const)
        expect(draw(held, { view, on: "2026-11-01" }) === draw(map, { view, on: "2026-11-01" }), view).toBe(true);
    }
    const map = defineDataMap({
      name: "m",
      owner: "secret owner",
      controller: { contacts: ["secret@example.org"] },
      security: ["secret wall"],
    });
    expect(drawPage(map).replace(/<script>[\s\S]*/, "")).not.toContain("secret");
    expect(shownOf(map).security).toBeNull();
  });

  it("holds only the part that was asked for", () => {
    const page = drawPage(printed.aptolux as never, { focus: "klaviyo" } as never);
    expect(page).toContain("a part of the map");
    expect(page.length).toBeLessThan(drawPage(printed.aptolux as never).length);
  });

  it("refuses what it does not know", () => {
    expect(() => drawPage(quick, { view: "tree" } as never)).toThrow('unknown view "tree"');
    expect(() => drawPage(quick, { veiw: "flow" } as never)).toThrow('unknown option "veiw"');
    expect(() => drawPage({} as never)).toThrow("no checked map");
  });

  it("says nothing that is a verdict", () => {
    const page = drawPage(quick).replace(/<script[\s\S]*?<\/script>/g, "");
    expect(page).not.toMatch(/\b(?:compliant|lawful|safe)\b/i);
  });
});

describe("parts", () => {
  it("lead to passages, and only by addresses that a page may have", () => {
    const evidence = { document: "d", start: "we share, e-mail", end: "with them" };
    expect(linkTo("https://a.example/p", evidence)).toBe("https://a.example/p#:~:text=we%20share%2C%20e%2Dmail,with%20them");
    for (const bad of ["javascript:alert(1)", " https://a.example", "data:text/html,x", "//a.example", null])
      expect(linkTo(bad, evidence)).toBeNull();
  });

  it("say durations in words", () => {
    expect(durationWords("P1Y6M", pageWordsOf("en"))).toBe("1 year 6 months");
    expect(durationWords("PT24H", pageWordsOf("en"))).toBe("24 hours");
    expect(durationWords("P30D", pageWordsOf("en"))).toBe("30 days");
    expect(durationWords("3 working days", pageWordsOf("en"))).toBe("3 working days");
  });
});

describe("whogets draw --html", () => {
  it("writes the page, to a file that ends in .html or to the terminal", async () => {
    const folder = folderWith();
    expect((await call(["draw", "--map", quickstart, "--html", "-o", "a.html"], { folder })).code).toBe(0);
    expect(readFileSync(join(folder, "a.html"), "utf8")).toBe((await call(["draw", "--map", quickstart, "--html"], { folder })).out);
    expect((await call(["draw", "--map", quickstart, "--html", "-o", "a.svg"], { folder })).err).toContain("end it in .html");
  });
});
