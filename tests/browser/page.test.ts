import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommand } from "../docs/run-commands.ts";
import { cardsShown, pointAt } from "./cards.ts";
import { open, startChromium } from "./chromium.ts";
import { lowestContrast } from "./contrast.ts";
import { counted, type Found } from "./found.ts";

// They stay, to be looked at.
const PICTURES = mkdtempSync(join(tmpdir(), "allonym-pages-"));
const PHONE = { width: 390, height: 844 };

let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
});

afterAll(async () => {
  await browser?.close();
  process.stdout.write(`Pictures of the pages: ${PICTURES}\n`);
});

describe.each([
  ["press-notes", "examples/press-notes.txt", ""],
  ["scripts", "tests/browser/scripts.txt", "--table tests/browser/scripts.json "],
])("the page of %s", (name, file, options) => {
  const address = pathToFileURL(join(PICTURES, `${name}.html`)).href;
  let mentions: Found[];

  beforeAll(async () => {
    const { out } = await runCommand(`npx allonym extract --html ${options}${file}`);
    writeFileSync(join(PICTURES, `${name}.html`), out);
    const lines = await runCommand(`npx allonym extract --json ${options}${file}`);
    mentions = lines.out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(mentions.length).toBeGreaterThan(10);
  });

  test("shows the whole text with every mention, asks for nothing and complains of nothing", async () => {
    const { page, context, complaints, requests } = await open(browser, address, { javaScriptEnabled: false });
    expect(await page.title()).toBe(file);
    const text = await page.locator(".text").evaluate((shown) => {
      const copy = shown.cloneNode(true) as Element;
      for (const card of copy.querySelectorAll(".card")) card.remove();
      return copy.textContent;
    });
    expect(text).toBe(readFileSync(file, "utf8"));
    expect(await page.locator("mark:visible").allTextContents()).toEqual(mentions.map(({ text }) => text));
    expect(await cardsShown(page)).toEqual([]);
    expect([complaints, requests]).toEqual([[], [address]]);
    await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
    await context.close();
  });

  test.each([
    ["a wide window", { width: 1280, height: 800 }],
    ["a telephone", PHONE],
    ["a telephone on its side", { width: 844, height: 390 }],
  ])("in %s each card shows whole, wherever its mark lies", async (_window, viewport) => {
    const { page, context } = await open(browser, address, { viewport });
    for (const [number, { status, name }] of mentions.entries()) {
      for (const block of ["start", "center", "end"] as const) {
        await pointAt(page, number, block);
        const cards = await cardsShown(page);
        const where = `${block}: ${mentions[number]?.text}`;
        expect(cards, where).toMatchObject([{ inWindow: true, besideMark: true }]);
        if (viewport.height > 400) expect(cards[0]?.whole, where).toBe(true);
        expect(cards[0]?.text, where).toContain(status === "match" ? name : "ambiguous");
      }
    }
    await context.close();
  });

  test("Tab goes from mark to mark, and shows the card of each", async () => {
    const { page, context } = await open(browser, address);
    const seen: string[] = [];
    for (let steps = 0; seen.length < 3 && steps < 10; steps++) {
      await page.keyboard.press("Tab");
      const marked = await page.evaluate(() => document.activeElement?.matches("mark") === true);
      if (!marked) continue;
      seen.push((await page.locator("mark:focus").textContent()) ?? "");
      expect(await cardsShown(page)).toMatchObject([{ inWindow: true, whole: true, besideMark: true }]);
    }
    expect(seen).toEqual(mentions.slice(0, 3).map(({ text }) => text));
    await page.screenshot({ path: join(PICTURES, `${name}-focus.png`) });
    await context.close();
  });

  test("the list counts the mentions of each entity and of each spelling, and leads to them", async () => {
    const { page, context } = await open(browser, address);
    const shown = await page
      .locator(".entities > li:not(.ambiguous)")
      .evaluateAll((items) =>
        items.map((item) => [
          item.querySelector("h3 bdi")?.textContent ?? "",
          item.querySelector("h3 .count")?.textContent ?? "",
          Array.from(item.querySelectorAll("ul > li"), (spelling) => [
            spelling.querySelector("bdi")?.textContent ?? "",
            spelling.querySelector(".count")?.textContent ?? "",
          ]),
        ]),
      );
    expect(new Map(shown.map(([name, ...counts]) => [name, counts]))).toEqual(counted(mentions));
    const links = page.locator(".entities li li a");
    expect(await links.count()).toBe(mentions.length);
    await links.last().click();
    await expect.poll(() => page.locator(".mention:target mark").count()).toBe(1);
    await context.close();
  });

  test.each(["light", "dark"] as const)("%s: letters stand out from what lies behind them", async (colorScheme) => {
    const { page, context } = await open(browser, address, { colorScheme });
    await pointAt(page, mentions.length - 1, "center");
    expect(
      await lowestContrast(page.locator("p, h1, h2, h3, a, mark, .count, .nature, .why, .score, .sample")),
    ).toBeGreaterThan(4.5);
    const ground = await lowestContrast(page.locator("body"));
    expect(ground).toBeGreaterThan(10);
    await page.screenshot({ path: join(PICTURES, `${name}-${colorScheme}.png`) });
    await context.close();
  });

  test("a telephone shows it without scrolling sideways", async () => {
    const { page, context } = await open(browser, address, { viewport: PHONE });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
    await page.screenshot({ path: join(PICTURES, `${name}-telephone-whole.png`), fullPage: true });
    await pointAt(page, 4, "center");
    await page.screenshot({ path: join(PICTURES, `${name}-telephone.png`) });
    await context.close();
  });

  test("on paper there is no hint to point at anything", async () => {
    const { page, context } = await open(browser, address);
    await page.emulateMedia({ media: "print" });
    await pointAt(page, 0, "center");
    expect(await page.locator(".hint:visible, .card:visible").count()).toBe(0);
    await page.screenshot({ path: join(PICTURES, `${name}-paper.png`), fullPage: true });
    await context.close();
  });
});
