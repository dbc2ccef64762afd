import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { describeSite, downloaded, expectAccessible, faultsOf } from "./site.ts";

const TEXT = "Radij Chabirow traf Fail Alsynov in Ufa. Bayguskarov kam später, und Bulat Sadykow.";

async function search(page: Page, text: string): Promise<void> {
  await page.getByLabel("The text", { exact: true }).fill(text);
  await page.getByRole("button", { name: "Find the names" }).click();
  await page.locator(".found").waitFor();
}

const marks = (page: Page): Promise<string[]> => page.locator(".marked .name").allInnerTexts();

describeSite("Find", (visit) => {
  test("a text that is pasted: its names are marked, and the entities listed with their spellings", async () => {
    const opened = await visit.open("#find");
    const { page, context } = opened;
    await search(page, TEXT);
    expect(await marks(page)).toEqual(["Radij Chabirow", "Fail Alsynov", "Ufa", "Bayguskarov"]);
    const list = page.locator(".entities");
    expect(await list.locator("h3").allInnerTexts()).toEqual([
      expect.stringContaining("Radiy Khabirov"),
      expect.stringContaining("Fail Alsynov"),
      expect.stringContaining("Ufa"),
      expect.stringMatching(/Bayghusqar or .*Bayguskarov|Bayguskarov or .*Bayghusqar/),
    ]);
    await expectAccessible(page);
    expect(faultsOf(opened)).toEqual([]);
    await context.close();
  });

  test("a mark opens by keyboard, says why, and Escape closes it", async () => {
    const { page, context } = await visit.open("#find");
    await search(page, TEXT);
    const mark = page.locator(".name", { hasText: "Radij Chabirow" });
    await mark.focus();
    await page.keyboard.press("Enter");
    expect(await page.locator(".card").innerText()).toMatch(/Radiy Khabirov[\s\S]*politician[\s\S]*sounds like/);
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await page.locator(".card").waitFor({ state: "detached" });
    expect(await page.locator(":focus").innerText()).toBe("Radij Chabirow");
    await context.close();
  });

  test("what is ambiguous is chosen by hand, for all its mentions, and goes into the files", async () => {
    const { page, context } = await visit.open("#find");
    await search(page, `${TEXT} Bayguskarov ging.`);
    await page.locator(".name.ambiguous").first().click();
    await page.getByRole("radio", { name: /Minniyar Bayguskarov/ }).check();
    expect(await page.locator(".name.by-hand").count()).toBe(2);
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    const { name, text } = await downloaded(page, () => page.getByRole("button", { name: "Save as CSV" }).click());
    expect(name).toBe("names.csv");
    const rows = text.split("\r\n").filter((row) => row.includes("Bayguskarov,"));
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row).toMatch(/,match,minniyar-bayguskarov,Minniyar Bayguskarov,.*,yes$/);
    const json = await downloaded(page, () => page.getByRole("button", { name: "Save as JSON" }).click());
    expect((JSON.parse(json.text) as { id: string | null }[]).map(({ id }) => id)).toEqual([
      "radiy-khabirov",
      "fail-alsynov",
      "ufa",
      "minniyar-bayguskarov",
      "minniyar-bayguskarov",
    ]);
    const html = await downloaded(page, () => page.getByRole("button", { name: "Save as HTML" }).click());
    expect(html.text).toContain('<mark class="person"');
    expect(html.text).not.toContain("ambiguous:");
    await context.close();
  });

  test("strangers are marked on request", async () => {
    const { page, context } = await visit.open("#find");
    await search(page, TEXT);
    await page.getByLabel("Mark persons too whom the list lacks").check();
    await page.locator(".name.none").waitFor();
    expect(await page.locator(".name.none").allInnerTexts()).toEqual(["Bulat Sadykow"]);
    await context.close();
  });

  test("files of any usual encoding, and a spelling of the list leads to its mention", async () => {
    const { page, context } = await visit.open("#find");
    // "Радий Хабиров приехал в Уфу." in Windows-1251.
    const russian = Buffer.from("d0e0e4e8e920d5e0e1e8f0eee220eff0e8e5f5e0eb20e220d3f4f32e", "hex");
    await page.locator("input[type=file]").setInputFiles([
      { name: "a.txt", mimeType: "text/plain", buffer: russian },
      { name: "b.txt", mimeType: "text/plain", buffer: Buffer.from("Өфө. راضي خابيروف في أوفا.") },
    ]);
    await page.getByRole("button", { name: "Find the names" }).click();
    await page.locator(".found").waitFor();
    expect(await marks(page)).toEqual(["Радий Хабиров", "Уфу", "Өфө", "راضي خابيروف", "أوفا"]);
    await page.locator(".entities").getByRole("button", { name: "Өфө" }).click();
    expect(await page.locator(":focus").innerText()).toBe("Өфө");
    await context.close();
  });

  test("a text without names, and one that would be markup", async () => {
    const { page, context } = await visit.open("#find");
    await page.getByLabel("The text", { exact: true }).fill("Nothing to see here.");
    await page.getByRole("button", { name: "Find the names" }).click();
    await page.getByText("No name of the list is in this text.").waitFor();
    await search(page, "<img src=x onerror=alert(1)> Ufa");
    expect(await page.locator(".marked").innerText()).toBe("<img src=x onerror=alert(1)> Ufa");
    await context.close();
  });

  test("in Russian, dark and narrow", async () => {
    const options = { locale: "ru-RU", colorScheme: "dark", viewport: { width: 360, height: 740 } } as const;
    const { page, context } = await visit.open("#find", options);
    await page.getByRole("button", { name: "Пример" }).click();
    await page.locator(".name").last().click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await expectAccessible(page);
    await context.close();
  });
});
