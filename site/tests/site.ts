import { existsSync } from "node:fs";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { CHROMIUM, type Opened, open, startChromium } from "../../tests/browser/chromium.ts";
import { type Host, host } from "./server.ts";

/** Where `npm run site` puts it. */
export const FOLDER = "site/dist";

/** The site on a static host, and a browser that looks at it. */
export interface Visit {
  /** Opens a page at an address within the site, in a context of its own, which the caller closes. */
  open(address?: string, options?: BrowserContextOptions): Promise<Opened & { readonly url: string }>;
}

/** Tests of the page, where Debian's chromium is there. */
export function describeSite(name: string, tests: (visit: Visit) => void): void {
  describe.skipIf(!existsSync(CHROMIUM))(`${name} (in ${CHROMIUM}, Debian's package chromium)`, () => {
    let browser: Browser | undefined;
    let site: Host | undefined;
    beforeAll(async () => {
      [browser, site] = await Promise.all([startChromium(), host(FOLDER)]);
    });
    afterAll(async () => {
      await browser?.close();
      site?.close();
    });
    tests({
      async open(address = "", options = {}) {
        if (browser === undefined || site === undefined) throw new Error("not started");
        // A service worker would answer for the host, and is tested by itself.
        const opened = await open(browser, site.url + address, { serviceWorkers: "block", ...options });
        // A busy machine takes long.
        opened.context.setDefaultTimeout(100_000);
        const isDrawn = options.javaScriptEnabled === false ? "main" : "[data-ready], body.document";
        await opened.page.locator(isDrawn).first().waitFor({ state: "attached" });
        return { ...opened, url: site.url };
      },
    });
  });
}

/** Holds what is shown to the rules of axe-core, the best practices among them. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)).toEqual(
    [],
  );
}

/** What the page complained of, but that its service worker was blocked above. */
export function faultsOf({ complaints }: Pick<Opened, "complaints">): string[] {
  return complaints.filter((text) => !text.includes("Service Worker registration blocked"));
}

/** The content of the file that the browser is given when something is pressed. */
export async function downloaded(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  const stream = await download.createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return { name: download.suggestedFilename(), text: Buffer.concat(parts).toString("utf8") };
}
