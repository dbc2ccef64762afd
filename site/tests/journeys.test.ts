import { expect, test } from "vitest";
import { describeSite, expectAccessible, faultsOf } from "./site.ts";

describeSite("Journeys", (visit) => {
  test("a Cyrillic name: its likeliest spellings, the ways it takes, and a query", async () => {
    const opened = await visit.open("#journeys?name=Радий+Хабиров");
    const { page, context } = opened;
    await page.locator(".tree").waitFor();
    expect(await page.locator(".likeliest .spelling").allInnerTexts()).toContain("Radij Chabirow");
    expect(await page.locator(".tree .way > h3").allInnerTexts()).toEqual([
      expect.stringContaining("Newspapers in Latin letters"),
      expect.stringContaining("Through Arabic script"),
      expect.stringContaining("Through Ukrainian"),
      expect.stringContaining("Into the Cyrillic of neighbours"),
      expect.stringContaining("Standards of romanization"),
    ]);
    await page.getByLabel("How many spellings").selectOption("5");
    expect(await page.locator(".query-text").innerText()).toMatch(/^"Радий Хабиров"( OR "[^"]+"){5}$/);
    await expectAccessible(page);
    expect(faultsOf(opened)).toEqual([]);
    await context.close();
  });

  test("a Latin spelling: what it may have been, by language", async () => {
    const { page, context } = await visit.open("#journeys");
    await page.getByLabel("A name", { exact: true }).fill("Iouchtchenko");
    await page.locator(".origins").waitFor();
    const first = page.locator(".origins > li", { hasText: "Ukrainian" });
    expect(await first.locator(".spelling").first().innerText()).toBe("Ющенко");
    await page.getByLabel("It is a name in").selectOption("be");
    await page.locator(".origins > li", { hasText: "Ukrainian" }).waitFor({ state: "detached" });
    expect(page.url()).toContain("language=be");
    await context.close();
  });

  test("in Russian, dark and narrow", async () => {
    const options = { locale: "ru-RU", colorScheme: "dark", viewport: { width: 360, height: 740 } } as const;
    const { page, context } = await visit.open("#journeys?name=Щукин", options);
    await page.locator(".tree").waitFor();
    expect(await page.getByText("польская пресса").count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await expectAccessible(page);
    await context.close();
  });
});
