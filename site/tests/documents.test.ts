import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";
import { describeSite, expectAccessible, FOLDER, faultsOf } from "./site.ts";

const pages = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".html"));

/** The pages and files that a page leads to, by their paths in the site. */
function linksOf(page: string): { readonly path: string; readonly slug: string | undefined }[] {
  const html = readFileSync(`${FOLDER}/${page}`, "utf8");
  return Array.from(html.matchAll(/<(?:a|img|link|script)\s[^>]*?(?:href|src)="([^"]+)"/g), ([, link = ""]) => link)
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => {
      const [path = "", slug] = link.split("#");
      return { path: path === "" ? page : posix.join(posix.dirname(page), decodeURI(path)), slug };
    });
}

test("every document of docs/ has a page, two steps from the first at most", () => {
  const documents = readdirSync("docs", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".md"));
  const first = new Set(linksOf("index.html").map(({ path }) => path));
  const second = new Set(
    [...first].filter((path) => pages.includes(path)).flatMap((page) => linksOf(page).map(({ path }) => path)),
  );
  const expected = documents.map((file) => `docs/${file.replace(/README\.md$/, "index.md").replace(/\.md$/, ".html")}`);
  expect(expected.filter((page) => !existsSync(`${FOLDER}/${page}`))).toEqual([]);
  expect(expected.filter((page) => !first.has(page) && !second.has(page))).toEqual([]);
});

test("every link leads somewhere", () => {
  const slugs = (page: string): Set<string> =>
    new Set(Array.from(readFileSync(`${FOLDER}/${page}`, "utf8").matchAll(/\sid="([^"]+)"/g), ([, id = ""]) => id));
  const faults = pages.flatMap((page) =>
    linksOf(page).flatMap(({ path, slug }) => {
      if (!existsSync(`${FOLDER}/${path}`) || statSync(`${FOLDER}/${path}`).isDirectory()) return [`${page}: ${path}`];
      const isTool = path === "index.html";
      return slug === undefined || isTool || slugs(path).has(decodeURI(slug)) ? [] : [`${page}: ${path}#${slug}`];
    }),
  );
  expect(pages.length).toBeGreaterThan(40);
  expect(faults).toEqual([]);
});

test("no page leads to the root of a host, or to the machine that built it", () => {
  const faults = pages.flatMap((page) => {
    const html = readFileSync(`${FOLDER}/${page}`, "utf8");
    return Array.from(html.matchAll(/(?:href|src)="(?:\/|file:|https?:\/\/(?:localhost|127\.))[^"]*"/g), ([link]) => [
      page,
      link,
    ]);
  });
  expect(faults).toEqual([]);
});

describeSite("Documents", (visit) => {
  test.each([
    ["docs/index.html", "light", 1280],
    ["docs/scores.html", "dark", 360],
    ["contributing.html", "light", 360],
  ] as const)("%s, %s, %i wide", async (address, colorScheme, width) => {
    const opened = await visit.open(address, { colorScheme, viewport: { width, height: 800 } });
    const { page, context } = opened;
    await page.getByLabel("Colours").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await expectAccessible(page);
    expect(faultsOf(opened)).toEqual([]);
    await context.close();
  });

  test("a document can be read without script", async () => {
    const { page, context } = await visit.open("docs/trust.html", { javaScriptEnabled: false });
    await page.getByRole("link", { name: "What a score means" }).first().click();
    expect(await page.locator("h1").innerText()).toBe("What a score means");
    await context.close();
  });

  test("the colours that are chosen hold on all pages", async () => {
    const { page, context, url } = await visit.open("");
    await page.getByLabel("Colours").selectOption("dark");
    await page.goto(`${url}docs/index.html`);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(20, 23, 22)");
    await context.close();
  });
});
