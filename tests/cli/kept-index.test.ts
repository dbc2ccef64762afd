import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Rules, usualData } from "../../src/name/rules.ts";
import { createResolverWith } from "../../src/resolver/create-resolver.ts";
import { serialize } from "../../src/resolver/serialize.ts";
import { settings } from "../../src/settings.ts";
import { runCommand } from "../docs/run-commands.ts";
import { tempFiles } from "./temp-files.ts";

const STAFF = "id,name\n7,Жанна Щукина\n8,Юрий Лужин\n";

function setting() {
  const { staff } = tempFiles({ staff: STAFF });
  const index = join(staff, "..", "staff.index");
  const ask = (more = "") =>
    runCommand(`npx allonym resolve --json --table ${staff} --index ${index} ${more} "Schanna Schtschukina"`);
  return { staff, index, ask };
}

test("the index is made at first use, and read afterwards", async () => {
  const { index, ask } = setting();
  const first = await ask();
  expect(first.err).toContain(`allonym: ${index}: the index is kept there.\n`);
  const { mtimeMs } = statSync(index);
  const second = await ask();
  expect([second.out, second.err]).toEqual([first.out, first.err.replace(/.*kept there\.\n/, "")]);
  expect(statSync(index).mtimeMs).toBe(mtimeMs);
});

test.each<[what: string, spoil: (files: { staff: string; index: string }) => void, said: string]>([
  [
    "other entities",
    ({ staff }) => writeFileSync(staff, STAFF.replace("Лужин", "Лужков")),
    "as it is of other entities",
  ],
  ["a damaged file", ({ index }) => writeFileSync(index, readFileSync(index).fill(1, 400, 420)), "as it is damaged"],
  ["half a file", ({ index }) => writeFileSync(index, readFileSync(index).subarray(0, 600)), "as it is damaged"],
  [
    "another version",
    ({ index }) => writeFileSync(index, readFileSync(index).fill(99, 4, 5)),
    "as it is of another version",
  ],
  ["other rules", ({ index }) => writeFileSync(index, byOtherRules()), "as it was made by other spelling rules"],
])("%s: it is made anew", async (_what, spoil, said) => {
  const files = setting();
  const first = await files.ask();
  spoil(files);
  const second = await files.ask();
  expect(second.err).toContain(`${files.index}: the index is made anew, ${said}.`);
  expect(JSON.parse(second.out).id).toBe(JSON.parse(first.out).id);
  expect((await files.ask()).err).not.toContain("anew");
});

test.each(["some text that is no index at all, and long enough to be one", ""])(
  "what is no index is never written over: %j",
  async (text) => {
    const { index, ask } = setting();
    writeFileSync(index, text);
    const { code, out, err } = await ask();
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(`${index}: is no index of allonym, and is left as it is. Name another file.`);
    expect(readFileSync(index, "utf8")).toBe(text);
  },
);

test("the threshold is that of the call, not that of the index", async () => {
  const { ask } = setting();
  const status = async (more: string) => JSON.parse((await ask(more)).out).status;
  expect(await status("--threshold 1")).toBe("none");
  expect(await status("")).toBe("match");
  expect(await status("--threshold 1")).toBe("none");
});

test("extract uses it too; a place that cannot be written is told", async () => {
  const { staff, index } = setting();
  await runCommand(`npx allonym extract --table ${staff} --index ${index} examples/press-notes.txt`);
  expect(existsSync(index)).toBe(true);
  const { code, err } = await runCommand(`npx allonym resolve --table ${staff} --index ${staff}/x Ufa`);
  expect([code, err]).toEqual([2, expect.stringMatching(/cannot be (read|written) \(ENOTDIR/)]);
  expect(readdirSync(join(staff, "..")).sort()).toEqual(["staff", "staff.index"]);
});

/** The index of the same entities by rules that lack given names. */
function byOtherRules(): Uint8Array {
  const rules = new Rules({ ...usualData, givenNames: [] }, settings);
  const entities = [
    { id: "7", names: ["Жанна Щукина"] },
    { id: "8", names: ["Юрий Лужин"] },
  ];
  return serialize(createResolverWith(rules, entities));
}
