import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { describeSite, downloaded, expectAccessible, faultsOf } from "./site.ts";

async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(value);
}

const LIBRARY = {
  "The spelling": "Northern Library",
  "Language of the text": "en",
  "Source: what it is": "Library journal, 3/2026",
  "Source: address": "https://example.org/3",
  "Seen on": "2026-11-21",
  "A neutral word or two": "library",
};

describeSite("Add a name", (visit) => {
  test("a form that is filled in becomes a file that keeps all rules, with the steps to contribute it", async () => {
    const opened = await visit.open("#add");
    const { page, context } = opened;
    await page.getByLabel("What is named").selectOption("organization");
    await fill(page, LIBRARY);
    await page.getByText("It keeps all rules.").waitFor();
    await page.getByText("data/tables/bashkortostan/northern-library.json").first().waitFor();
    expect(await page.getByText("Run npm run check:data").count()).toBe(1);
    await expectAccessible(page);
    const { name, text } = await downloaded(page, () => page.getByRole("button", { name: "Save the file" }).click());
    expect(name).toBe("northern-library.json");
    expect(JSON.parse(text)).toMatchObject({
      id: "northern-library",
      type: "organization",
      description: "library",
      names: [{ text: "Northern Library", lang: "en", canonical: true, sources: [{ url: "https://example.org/3" }] }],
    });
    expect(faultsOf(opened)).toEqual([]);
    await context.close();
  });

  test("what breaks a rule is told with its mend, before it is sent", async () => {
    const { page, context } = await visit.open("#add");
    await fill(page, { ...LIBRARY, "Source: what it is": "unverified", "Source: address": "" });
    await page.locator(".faults li").first().waitFor();
    expect(await page.locator(".faults").innerText()).toMatch(/Northern Library[\s\S]*Mend:/);
    expect(await page.getByText("It keeps all rules.").count()).toBe(0);
    await context.close();
  });

  test("a look-alike is shown; once it is told apart, its file has to say so too", async () => {
    const { page, context } = await visit.open("#add");
    await fill(page, { ...LIBRARY, "The spelling": "Radij Chabirow", "A neutral word or two": "politician" });
    await page.getByText("“Radij Chabirow” means this entity today").waitFor();
    await page.getByRole("radio", { name: "another", exact: true }).first().check();
    await page.getByText("These files have to change too").click();
    expect(await page.getByText('"distinctFrom": ["radiy-khabirov"]').count()).toBe(1);
    expect(await page.locator("details .nature").allInnerTexts()).toEqual([
      "data/tables/bashkortostan/radiy-khabirov.json",
    ]);
    await expectAccessible(page);
    await context.close();
  });

  test("a spelling is proposed that leads here without being listed", async () => {
    const { page, context } = await visit.open("#add");
    await fill(page, { ...LIBRARY, "The spelling": "Жанна Щукина", "Language of the text": "ru" });
    await page.locator(".examples .chip").first().click();
    const chosen = page.getByLabel("A spelling that must lead here without being listed");
    expect(await chosen.inputValue()).not.toBe("");
    await context.close();
  });
});
