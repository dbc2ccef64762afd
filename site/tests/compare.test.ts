import { expect, test } from "vitest";
import { describeSite, expectAccessible, faultsOf } from "./site.ts";

const FIELDS = { one: "One name", other: "Another name" };

describeSite("Compare", (visit) => {
  test("the page opens with an example that is answered before any script runs", async () => {
    const { page, context } = await visit.open("", { javaScriptEnabled: false });
    expect(await page.locator(".verdict h2").innerText()).toMatch(/^Probably one name\s+95 %$/);
    expect(await page.getByRole("img", { name: "J stands for Г" }).count()).toBe(1);
    await context.close();
  });

  test.each([
    ["Jeanne Chtchoukina", "Жанна Щукина", "Probably one name", "Chtch stands for Щ"],
    ["جوليا نافالنايا", "Юлия Навальная", "Probably one name", "one given name"],
    ["Minniyar Bayguskarov", "Ilyas Bayghusqar", "Probably different names", "not one"],
  ])("%s and %s, typed: %s", async (a, b, verdict, picture) => {
    const opened = await visit.open();
    const { page, context } = opened;
    await page.getByLabel(FIELDS.one, { exact: true }).fill(a);
    await page.getByLabel(FIELDS.other, { exact: true }).fill(b);
    await page.getByRole("img", { name: picture }).first().waitFor();
    expect(await page.getByRole("heading", { name: verdict }).count()).toBe(1);
    await expectAccessible(page);
    expect(faultsOf(opened)).toEqual([]);
    await context.close();
  });

  test("letters that changed have a number, and the list says what it is", async () => {
    const { page, context } = await visit.open("#compare?a=Ruslan+Jabasov&b=Руслан+Габбасов");
    await page.locator(".steps").waitFor();
    expect(await page.locator(".picture .number").allTextContents()).toEqual(["1", "2"]);
    expect(await page.locator(".steps li").allInnerTexts()).toEqual([
      expect.stringMatching(/г → j\s+by way of Arabic script/),
      expect.stringMatching(/бб → b\s+a doubled letter written once/),
    ]);
    expect(await page.locator(".weight .value").allInnerTexts()).toEqual([
      expect.stringMatching(/^\+\d/),
      expect.stringMatching(/^\+\d/),
    ]);
    await context.close();
  });

  test("a name that speaks against the other has a bar to the left", async () => {
    const { page, context } = await visit.open("#compare?a=Minniyar+Bayguskarov&b=Ilyas+Bayghusqar");
    await page.locator(".weight.against").waitFor();
    expect(await page.locator(".weight.against .value").innerText()).toMatch(/^[-−–]\d+[.,]\d\s+against$/);
    expect(Number(await page.locator(".weight.against .fill").getAttribute("x"))).toBeLessThan(0);
    await context.close();
  });

  test("what is written stands in the address, and a link with it shows the same", async () => {
    const { page, context } = await visit.open();
    await page.getByLabel(FIELDS.one, { exact: true }).fill("Niżny Nowogród");
    await page.getByLabel(FIELDS.other, { exact: true }).fill("Нижний Новгород");
    await page.getByLabel("What is named").selectOption("place");
    await page.waitForURL(/type=place/);
    const address = page.url();
    await page.goto("about:blank");
    await page.goto(address);
    await page.getByRole("img", { name: /^Niżny set against Нижний/ }).waitFor();
    expect(await page.getByLabel("What is named").inputValue()).toBe("place");
    await context.close();
  });

  test("all is done by keyboard alone", async () => {
    const { page, context } = await visit.open();
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").innerText()).toBe("Skip to the content");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Juri Luschin");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.getByLabel(FIELDS.other, { exact: true }).inputValue()).toBe("Juri Luschin");
    await context.close();
  });

  test("odd texts are answered, and break nothing", async () => {
    const opened = await visit.open();
    const { page, context } = opened;
    for (const text of ["__proto__", "<b>\u{202E}x", "😀", "a".repeat(5000), "\ud800"]) {
      await page.getByLabel(FIELDS.one, { exact: true }).fill(text);
      await page.locator(".result[aria-busy=false]").waitFor();
    }
    expect(faultsOf(opened)).toEqual([]);
    await context.close();
  });

  test("in Russian, dark and as narrow as a telephone", async () => {
    const options = { locale: "ru-RU", colorScheme: "dark", viewport: { width: 360, height: 740 } } as const;
    const { page, context } = await visit.open("#compare?a=Ruslan+Jabasov&b=Руслан+Габбасов", options);
    await page.getByRole("heading", { name: "Вероятно, одно имя" }).waitFor();
    expect(await page.locator(".tradition").first().innerText()).toBe("через арабское письмо");
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.scrollWidth])).toEqual([
      "ru",
      360,
    ]);
    await expectAccessible(page);
    await page.getByRole("button", { name: "In English" }).click();
    await page.getByRole("heading", { name: "Probably one name" }).waitFor();
    await context.close();
  });
});
