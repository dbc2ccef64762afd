import { existsSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHROMIUM, startChromium } from "../../tests/browser/chromium.ts";
import { type Host, host } from "./server.ts";
import { FOLDER } from "./site.ts";

// One visit, from the first load on: what is asked for, and what still works when nothing answers.

describe.skipIf(!existsSync(CHROMIUM))(`a visit (in ${CHROMIUM}, Debian's package chromium)`, () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let site: Host;
  const requests: string[] = [];

  beforeAll(async () => {
    [browser, site] = await Promise.all([startChromium(), host(FOLDER)]);
    context = await browser.newContext();
    context.setDefaultTimeout(60_000);
    page = await context.newPage();
    context.on("request", (request) => requests.push(request.url()));
    await page.goto(site.url);
    await page.evaluate(async () => await navigator.serviceWorker.ready);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  test("all that the page asks for is of the site, in whatever folder that is", () => {
    expect(requests.length).toBeGreaterThan(5);
    expect(requests.filter((url) => !url.startsWith(site.url))).toEqual([]);
  });

  test("while names are typed, nothing is asked for", async () => {
    requests.length = 0;
    await page.getByLabel("One name", { exact: true }).pressSequentially("Juri Luschin");
    await page.getByLabel("Another name", { exact: true }).fill("Юрий Лужин");
    await page.getByRole("img", { name: "sch stands for ж" }).waitFor();
    expect(requests).toEqual([]);
  });

  test("a tool that is opened brings its own code; names typed in it ask for nothing", async () => {
    await page.getByRole("link", { name: "Find" }).click();
    await page.getByLabel("The text", { exact: true }).fill("Ufa");
    await page.getByRole("button", { name: "Find the names" }).click();
    await page.locator(".found").waitFor();
    expect(requests.filter((url) => !url.startsWith(`${site.url}assets/`))).toEqual([]);
    requests.length = 0;
    await page.getByLabel("The text", { exact: true }).fill("Radij Chabirow in Ufa");
    await page.getByRole("button", { name: "Find the names" }).click();
    await page.locator(".name", { hasText: "Radij" }).waitFor();
    expect(requests).toEqual([]);
  });

  test("without a network it opens, answers, and has its documents", async () => {
    site.close();
    await context.setOffline(true);
    await page.goto("about:blank");
    await page.goto(`${site.url}#journeys?name=Щукин`);
    await page.locator(".tree").waitFor();
    await page.getByRole("link", { name: "Your list" }).click();
    await page.locator(".list").getByLabel("A name", { exact: true }).fill("Radij Chabirow");
    await page.locator(".candidates li").first().waitFor();
    await page.getByRole("link", { name: "Documents", exact: true }).first().click();
    await page.getByRole("link", { name: "Romanization, both ways" }).click();
    expect(await page.locator("h1").innerText()).toBe("Romanization, both ways");
  });

  test("nothing of it may connect to anything, by the page's own policy", async () => {
    await page.goto(site.url);
    const refused = await page.evaluate(async () => {
      try {
        await fetch(location.href);
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).toBe(true);
  });
});
