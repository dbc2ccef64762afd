import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";
import { startChromium } from "../../tests/browser/chromium.ts";
import { host } from "../tests/server.ts";

// What the site costs, and whether it stays quick: `npm run site && npm run bench:site`.

const FOLDER = "site/dist";
/** Bytes and milliseconds of a slow line: 1.6 Mbit/s with 150 ms to and fro. */
const SLOW = { offline: false, downloadThroughput: 200_000, uploadThroughput: 95_000, latency: 150 };
const NAMES = 100_000;
const ASKED = 2_000;

const say = (what: string, ...values: readonly (string | number)[]): void => {
  process.stdout.write(`${what.padEnd(64)} ${values.join("  ")}\n`);
};
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

const site = await host(FOLDER);
const browser = await startChromium();
try {
  sizes();
  await firstAnswer(browser, undefined);
  await firstAnswer(browser, SLOW);
  await manyNames(browser);
} finally {
  await browser.close();
  site.close();
}

function sizes(): void {
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((file) =>
    statSync(`${FOLDER}/${file}`).isFile(),
  );
  const packed = files.map((file) => gzipSync(readFileSync(`${FOLDER}/${file}`), { level: 9 }).length);
  say("all files, gzipped", files.length, kB(packed.reduce((sum, size) => sum + size, 0)));
}

/** What the page of Compare asks for until it has answered, and how long that takes. */
async function firstAnswer(browser: Browser, line: typeof SLOW | undefined): Promise<void> {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  const asked: string[] = [];
  context.on("request", (request) => asked.push(request.url()));
  if (line !== undefined) await throttled(context, page, line);
  const begin = performance.now();
  await page.goto(`${site.url}#compare?a=Juri+Luschin&b=Юрий+Лужин`, { waitUntil: "commit" });
  await page.getByRole("img", { name: "sch stands for ж" }).waitFor();
  const took = performance.now() - begin;
  const files = asked
    .filter((url) => url.startsWith(site.url))
    .map((url) => new URL(url).pathname.split("/where/")[1] || "index.html");
  const size = files.reduce((sum, file) => sum + gzipSync(readFileSync(`${FOLDER}/${file}`), { level: 9 }).length, 0);
  const name = line === undefined ? "first answer" : "first answer, line of 1.6 Mbit/s, 150 ms";
  say(name, `${Math.round(took)} ms`, `${files.length} requests`, `${kB(size)} gzipped`);
  await context.close();
}

async function throttled(context: BrowserContext, page: Page, line: typeof SLOW): Promise<CDPSession> {
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", line);
  return session;
}

/** Reads and asks a list of many names, while the page notes how long anything keeps it from answering a click. */
async function manyNames(browser: Browser): Promise<void> {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  page.setDefaultTimeout(600_000);
  await page.goto(`${site.url}#list`);
  await page.getByRole("button", { name: "Read the list" }).waitFor();
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: "longtask",
    });
  });
  // As paths, which a browser reads when it is told to; buffers would be unpacked within the page.
  const folder = mkdtempSync(join(tmpdir(), "allonym-site-"));
  const [list, asked] = [join(folder, "many.csv"), join(folder, "asked.csv")];
  const rows = made(NAMES).map((name, at) => `${at};${name}\n`);
  writeFileSync(list, `id;name\n${rows.join("")}`);
  writeFileSync(asked, `name\n${made(ASKED).join("\n")}\n`);
  await page.locator("input[type=file]").first().setInputFiles(list);
  let begin = performance.now();
  await page.getByRole("button", { name: "Read the list" }).click();
  await page.locator(".summary").waitFor();
  say(`${NAMES} names read and indexed`, `${Math.round(performance.now() - begin)} ms`);
  await told(page, "longest tasks of the main thread meanwhile");
  await page.getByLabel("A name", { exact: true }).fill(made(NAMES)[77] ?? "");
  await page.locator(".candidates li").first().waitFor();
  await page.locator("input[type=file]").last().setInputFiles(asked);
  begin = performance.now();
  await page.getByRole("button", { name: "Look them up" }).click();
  await page.locator("tbody tr").first().waitFor();
  say(`${ASKED} names looked up in them`, `${Math.round(performance.now() - begin)} ms`);
  await told(page, "longest tasks of the main thread meanwhile");
  await context.close();
  rmSync(folder, { recursive: true });
}

async function told(page: Page, what: string): Promise<void> {
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks.splice(0));
  const longest = tasks.sort((a, b) => b - a).slice(0, 5);
  say(
    what,
    longest.length === 0 ? "none of 50 ms or more" : longest.map((task) => `${Math.round(task)} ms`).join(", "),
  );
}

/** Made-up names of given names and surnames put together of syllables, always the same. */
function made(count: number): string[] {
  const given = ["Руслан", "Ильдар", "Жанна", "Юрий", "Ольга", "Марат", "Гульнара", "Степан", "Вера", "Тимур"];
  const first = ["Ба", "Га", "Ка", "Ма", "Са", "Та", "Ша", "Ху", "Му", "Ла", "Зи", "Ни", "Ро", "Се", "Ве"];
  const middle = ["бу", "ги", "ли", "ма", "на", "ра", "са", "ту", "хи", "ша", "де", "ко", "ми", "по", "же"];
  const last = ["ков", "лин", "тов", "ров", "син", "хов", "шев", "нов", "мин", "бов"];
  return Array.from({ length: count }, (_, at) => {
    const [a, b, c, d, e] = [at % 10, at % 15, (at * 7) % 15, Math.floor(at / 15) % 15, Math.floor(at / 225) % 10];
    return `${given[a]} ${first[b]}${middle[c]}${middle[d]}${middle[(at * 11) % 13]}${last[e]}`;
  });
}
