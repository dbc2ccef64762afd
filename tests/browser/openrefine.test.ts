import { mkdirSync, readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtIn } from "../../src/cli/built-in.ts";
import { createResolver } from "../../src/index.ts";
import { type Running, start } from "../cli/serve/server.ts";
import { isThere, OPENREFINE, OpenRefine } from "../openrefine/openrefine.ts";
import { open, startChromium } from "./chromium.ts";

// The page of OpenRefine, as a librarian works with it: what a command cannot show is what its page makes of replies
// that the browser fetches itself, across origins. The pictures in .tools/openrefine are there to be looked at.

const PICTURES = ".tools/openrefine";
const NAMES = readFileSync("tests/openrefine/names.csv", "utf8");

describe.skipIf(!isThere)(`the page of OpenRefine (${OPENREFINE}, Debian's package openrefine)`, () => {
  let browser: Browser;
  let refine: OpenRefine;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    [browser, refine] = [await startChromium(), await OpenRefine.start()];
  }, 150_000);
  afterAll(async () => {
    await browser?.close();
    await refine?.end();
  });

  test("adds the service, guesses types, reconciles, and shows candidates", { timeout: 180_000 }, async () => {
    const server = await start({ load: async () => createResolver(builtIn), options: { name: "Bashkortostan" } });
    const project = await refine.createProject(NAMES);
    const { page, complaints } = await open(browser, `${refine.url}/project?project=${project}`);
    await reconcile(page, server);
    await page.locator(".viewpanel-pagesize").getByText("50", { exact: true }).click();
    const row = (name: string) => page.locator("tr").filter({ hasText: name });
    await row("Alsenov").locator(".data-table-recon-candidate").first().waitFor();
    await picture(page, "reconciled");
    // A cell that is matched shows what it is matched to: Ruslan Jabasov, Rusłan Gabbasow and other spellings.
    expect(await page.getByText("Ruslan Gabbasov", { exact: true }).count()).toBeGreaterThanOrEqual(5);
    expect(await row("Alsenov").locator(".data-table-recon-candidate").count()).toBeGreaterThan(1);
    await row("Alsenov").locator(".data-table-recon-candidate a").first().hover();
    await page.frameLocator("iframe").first().locator("h1").waitFor();
    await picture(page, "preview");
    expect(complaints.filter((text) => text.includes(server.url))).toEqual([]);
    // What the browser asked for itself.
    expect(server.log.some((line) => line.startsWith("GET /preview/{id} 200"))).toBe(true);
  });
});

/** By the menus and dialogs of the page. */
async function reconcile(page: Page, { url }: Running): Promise<void> {
  await page.locator(".column-header", { hasText: "name" }).locator(".column-header-menu").click();
  await page.locator(".menu-item", { hasText: /^Reconcile/ }).hover();
  await page.locator(".menu-item", { hasText: /^Start reconciling/ }).click();
  await page.getByRole("button", { name: /Add standard service/i }).click();
  await page.locator("input[bind=input], .dialog-container input[type=text]").last().fill(`${url}/reconcile`);
  await page.getByRole("button", { name: /^Add service/i }).click();
  await page.locator(".recon-dialog-standard-service-panel, .recon-dialog-service-list").first().waitFor();
  await page.getByText("Person", { exact: false }).first().waitFor();
  // The list of services lies over the types.
  await page.locator(".recon-dialog-service-opener").click();
  await page.locator(".recon-dialog-service-list").waitFor({ state: "hidden" });
  await picture(page, "types");
  await page.getByText(/no particular type/i).click();
  await page.getByRole("button", { name: /^Start reconciling/i }).click();
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${PICTURES}/${name}.png` });
}
