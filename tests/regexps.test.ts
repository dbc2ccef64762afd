import { readdirSync } from "node:fs";
import { checkSync } from "recheck";
import { describe, expect, test } from "vitest";
import { type FoundRegExp, regExpsOf } from "./regexps.ts";

// A regular expression that backtracks takes quadratic or exponential time over a text that is made for it. recheck
// (Takimoto, https://makenowjust-labs.github.io/recheck/) tells which may; its build in plain JavaScript is asked.
process.env["RECHECK_BACKEND"] = "pure";

const PATH = "the path of a file or folder that exists: 4,096 bytes at most";
const OWN_FILE = "a file that has just been read as one entity, which its author has on the disk";
const RUNS_OF_30 = "the repetition is of 30 letters: so many steps at a place at most";

/** Those of which recheck says that they may take longer, by file, and why that does no harm. */
const BOUNDED: Readonly<Record<string, string>> = {
  "src/cli/input.ts": PATH,
  "src/cli/new/tables.ts": PATH,
  "src/cli/new/draft.ts": "an argument, or a line that a person types",
  "src/cli/new/links.ts": OWN_FILE,
  "src/extract/addresses.ts": "twelve letters (settings.extract.address.longestScheme)",
  "src/import/csv/titles.ts": "a title of no more than LONGEST letters",
  "src/import/grouped.ts": "a whole number, written in digits",
  "src/name/person-words.ts": "each repetition ends at the next bracket or quotation mark, where the next may begin",
  "src/romanize/write.ts": RUNS_OF_30,
  "src/text/combining-marks.ts": RUNS_OF_30,
  "src/tables/json-fault.ts": "sticky: it is tried at one place, not at all that follow",
};

const all = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => `src/${file.replaceAll("\\", "/")}`)
  .filter((path) => path.endsWith(".ts"))
  .flatMap(regExpsOf);

const LONG = { timeout: 300_000 };

/** What is wrong with an expression; undefined if it takes linear time. */
function faultOf({ source, flags }: Pick<FoundRegExp, "source" | "flags">): string | undefined {
  const { status, complexity } = checkSync(source, flags.replace("d", ""), { timeout: 20_000, randomSeed: 1 });
  return status === "safe" ? undefined : `${status}: ${complexity?.summary ?? "not told"}`;
}

test("every regular expression of src takes linear time, or what it is asked about is bounded", LONG, () => {
  const distinct = new Map(all.map((one) => [`/${one.source}/${one.flags}`, one]));
  const faulty = new Map<string, string[]>();
  for (const [text, one] of distinct) {
    const fault = faultOf(one);
    const [path = ""] = one.place.split(":");
    if (fault !== undefined) faulty.set(path, [...(faulty.get(path) ?? []), `${one.place} ${text} ${fault}`]);
  }
  const unbounded = [...faulty].flatMap(([path, faults]) => (Object.hasOwn(BOUNDED, path) ? [] : faults));
  expect(unbounded).toEqual([]);
  const files = new Set(all.map(({ place }) => place.split(":")[0]));
  expect(
    Object.keys(BOUNDED).filter((path) => !files.has(path)),
    "files of the list without an expression",
  ).toEqual([]);
});

describe("a planted expression is told", () => {
  test.each([
    ["exponential", "^(a+)+$", "", "vulnerable: exponential"],
    ["quadratic", "a*$", "", "vulnerable: 2nd degree polynomial"],
    ["linear", "^[a-z]+$", "u", undefined],
  ])("%s", (_, source, flags, fault) => {
    expect(faultOf({ source, flags })).toBe(fault);
  });
});
