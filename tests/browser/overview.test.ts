import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommand } from "../docs/run-commands.ts";
import { cardsShown, pointAt } from "./cards.ts";
import { open, startChromium } from "./chromium.ts";
import { lowestContrast } from "./contrast.ts";

// They stay, to be looked at.
const PICTURES = mkdtempSync(join(tmpdir(), "allonym-overview-"));
const FILE = join(PICTURES, "overview.html");
const ADDRESS = pathToFileURL(FILE).href;
const NOTES = "examples/press-notes.txt";
// So many that contents and links of an entity are folded.
const TEXTS = 13;

let browser: Browser;

beforeAll(async () => {
  const { out } = await runCommand(`npx allonym extract --html --unknown ${Array(TEXTS).fill(NOTES).join(" ")}`);
  writeFileSync(FILE, out);
  browser = await startChromium();
});

afterAll(async () => {
  await browser?.close();
  process.stdout.write(`Pictures of the overview: ${PICTURES}\n`);
});

test.each([
  ["light", 360],
  ["dark", 360],
  ["light", 1200],
  ["dark", 1200],
] as const)("%s, %i wide: it can be read, and nothing lies outside the window", async (colorScheme, width) => {
  const viewport = { width, height: 800 };
  const { page, context, complaints, requests } = await open(browser, ADDRESS, { colorScheme, viewport });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  const words = page.locator(".overview :is(b, a, .nature, .count, summary, .sample), nav summary, mark.unknown");
  expect(await lowestContrast(words)).toBeGreaterThan(4.5);
  expect([complaints, requests]).toEqual([[], [ADDRESS]]);
  await page.screenshot({ path: join(PICTURES, `${colorScheme}-${width}.png`) });
  await context.close();
});

test("the contents and the further texts of an entity unfold without script, and lead to it", async () => {
  const { page, context } = await open(browser, ADDRESS, { javaScriptEnabled: false });
  await page.locator("nav summary").click();
  expect(await page.locator("nav a:visible").count()).toBe(TEXTS);
  const first = page.locator(".overview > ol > li").first();
  const folded = await first.locator("a:visible").count();
  await first.locator("summary").click();
  expect([folded, await first.locator("a:visible").count()]).toEqual([8, TEXTS]);
  await first.locator("a").last().click();
  const name = await first.locator("b").textContent();
  await expect.poll(() => page.locator(".entities > li:target h3 bdi").textContent()).toBe(name);
  await context.close();
});

test("on paper nothing is folded", async () => {
  const { page, context } = await open(browser, ADDRESS);
  await page.emulateMedia({ media: "print" });
  const heights = await page
    .locator("details > :is(ol, ul)")
    .evaluateAll((lists) => lists.map((list) => list.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(10);
  expect(Math.min(...heights)).toBeGreaterThan(0);
  await page.screenshot({ path: join(PICTURES, "paper.png") });
  await context.close();
});

test("the card of a name that the table lacks says so", async () => {
  const { page, context } = await open(browser, ADDRESS);
  const classes = await page.locator("mark").evaluateAll((marks) => marks.map((mark) => mark.className));
  await pointAt(page, classes.indexOf("unknown"), "center");
  expect(await cardsShown(page)).toMatchObject([
    { text: expect.stringMatching(/^not in the table.*names none of the entities/), inWindow: true, besideMark: true },
  ]);
  await page.screenshot({ path: join(PICTURES, "card.png") });
  await context.close();
});
