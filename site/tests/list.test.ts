import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { describeSite, downloaded, expectAccessible, faultsOf } from "./site.ts";

const STAFF = readFileSync("examples/staff.csv", "utf8");
const WITNESSES = readFileSync("examples/witnesses.csv", "utf8");
const FTM = '{"id":"7","schema":"Person","properties":{"name":["Жанна Щукина"],"alias":["J. Chtchoukina"]}}\n';

async function read(page: Page, list: string): Promise<void> {
  await page.getByLabel("Your list", { exact: true }).fill(list);
  await page.getByRole("button", { name: "Read the list" }).click();
  await page.locator(".summary").waitFor();
}

describeSite("Your list", (visit) => {
  test("a CSV that is pasted: read, counted, asked for one name", async () => {
    const opened = await visit.open("#list");
    const { page, context } = opened;
    await read(page, STAFF);
    expect(await page.locator(".summary").innerText()).toMatch(
      /2 entities, 1 record was left out[\s\S]*line 4: no name/,
    );
    await page.getByLabel("A name", { exact: true }).fill("Schanna Schtschukina");
    await page.locator(".candidates li").first().waitFor();
    expect(await page.locator(".answer").innerText()).toMatch(/^match[\s\S]*Жанна Щукина[\s\S]*over 99 %/);
    await expectAccessible(page);
    expect(faultsOf(opened)).toEqual([]);
    await context.close();
  });

  test("FollowTheMoney from a file, whose names texts are then searched for", async () => {
    const { page, context } = await visit.open("#list");
    const file = { name: "people.ftm.json", mimeType: "application/json", buffer: Buffer.from(FTM) };
    await page.locator("input[type=file]").first().setInputFiles(file);
    await page.getByRole("button", { name: "Read the list" }).click();
    await page.getByText("FollowTheMoney").last().waitFor();
    await page.getByRole("link", { name: "Find" }).click();
    await page.getByLabel("Names are looked up in").selectOption("own");
    await page.getByLabel("The text", { exact: true }).fill("Jeanne Chtchoukina was in Ufa.");
    await page.getByRole("button", { name: "Find the names" }).click();
    await page.locator(".found").waitFor();
    expect(await page.locator(".marked .name").allInnerTexts()).toEqual(["Jeanne Chtchoukina"]);
    await page.getByRole("link", { name: "Your list" }).click();
    expect(await page.locator(".summary").isVisible()).toBe(true);
    await context.close();
  });

  test("a column: its likeliest is chosen, all are looked up, all columns come back", async () => {
    const { page, context } = await visit.open("#list");
    await read(page, STAFF);
    await page.getByLabel("The names", { exact: true }).fill(WITNESSES);
    expect(await page.getByLabel("The column with the names").inputValue()).toBe("witness");
    await page.getByRole("button", { name: "Look them up" }).click();
    await page.locator("tbody tr").first().waitFor();
    await expectAccessible(page);
    const { name, text } = await downloaded(page, () => page.getByRole("button", { name: "Save the answers" }).click());
    expect(name).toBe("names-answers.csv");
    const [titles, ...rows] = text.trimEnd().split("\n");
    expect(titles).toBe(`${WITNESSES.split("\n")[0]},status,id,name,score,reason`);
    expect(rows).toHaveLength(WITNESSES.trimEnd().split("\n").length - 1);
    await page.getByLabel("Show").selectOption("match");
    await page.locator("tbody tr:not(.match)").first().waitFor({ state: "detached" });
    await context.close();
  });

  test("names one a line, grouped without a list", async () => {
    const { page, context } = await visit.open("#list");
    await page.getByLabel("The names", { exact: true }).fill("Жанна Щукина\nSchanna Schtschukina\nЛужин, Юрий\n");
    await page.getByRole("button", { name: "Group them without a list" }).click();
    await page.locator(".drafts > li").first().waitFor();
    expect(await page.locator(".drafts > li").count()).toBe(2);
    await expectAccessible(page);
    const { text } = await downloaded(page, () =>
      page.getByRole("button", { name: "Save the drafts as a list" }).click(),
    );
    const drafts = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { names: unknown[] });
    expect(drafts.map(({ names }) => names.length)).toEqual([2, 1]);
    await context.close();
  });

  test("a list that cannot be read is told so, in the library's words", async () => {
    const { page, context } = await visit.open("#list");
    await page.getByLabel("Your list", { exact: true }).fill("<html>");
    await page.getByRole("button", { name: "Read the list" }).click();
    expect(await page.getByRole("alert").first().innerText()).toMatch(/^That did not work: \S/);
    await context.close();
  });

  test("long work shows how far it is, and can be cancelled at any time", async () => {
    const { page, context } = await visit.open("#list");
    const names = Array.from({ length: 30_000 }, (_, at) => `${at};Имя${at} Фамилов${at}`).join("\n");
    const file = { name: "many.csv", mimeType: "text/csv", buffer: Buffer.from(`id;name\n${names}\n`) };
    await page.locator("input[type=file]").first().setInputFiles(file);
    await page.getByRole("button", { name: "Read the list" }).click();
    await page.locator("progress").waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.locator("progress").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Take it out" }).first().click();
    await read(page, STAFF);
    expect(await page.locator(".summary").innerText()).toContain("2 entities");
    await context.close();
  });
});
