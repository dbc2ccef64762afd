import { readdirSync } from "node:fs";
import { checkSync } from "recheck";
import { describe, expect, test } from "vitest";
import { type FoundRegExp, regExpsOf } from "./regexps.ts";

// A regular expression that backtracks takes quadratic or exponential time over a text that is made for it. recheck
// (Takimoto, https://makenowjust-labs.github.io/recheck/) tells which may; its build in plain JavaScript is asked.
process.env["RECHECK_BACKEND"] = "pure";

const PATH = "the path of a file or folder that exists: 4,096 bytes at most";
const OWN_FILE = "a file that has just been read as one entity, which its author has on the disk";
const STICKY = "sticky: it is tried at one place, not at all that follow";
const RUNS_OF_30 = "the repetition is of 30 letters: so many steps at a place at most";

/** Those of which recheck says that they may take longer, and why that does no harm. */
const BOUNDED: Readonly<Record<string, string>> = {
  "src/cli/input.ts /\\/+$/": PATH,
  "src/cli/new/tables.ts /[\\\\/]+$/": PATH,
  "src/cli/new/draft.ts /^(?<title>.*?)[\\s,;:]*(?<url>https?:\\/\\/\\S+)$/su":
    "an argument, or a line that a person types",
  'src/cli/new/links.ts /("distinctFrom"\\s*:\\s*\\[[^\\]]*?)\\s*\\]/': OWN_FILE,
  'src/cli/new/links.ts /\\n\\s*"tests"\\s*:/': OWN_FILE,
  "src/cli/new/links.ts /\\s*\\}\\s*$/": OWN_FILE,
  "src/extract/addresses.ts /[a-z]*$/i": "twelve letters (settings.extract.address.longestScheme)",
  "src/import/grouped.ts /\\B(?=(?:\\d{3})+$)/g": "a whole number, written in digits",
  'src/name/person-words.ts /[([{（][^)\\]}）]*[)\\]}）]?|(?:^|[\\s,])[«“„"][^«»„”“"]+[»”“"](?![^\\s,.])/g':
    "each repetition ends at the next bracket or quotation mark, where the next may begin",
  'src/tables/json-fault.ts /"(?:[^"\\\\\\p{Cc}]|[\\u007f-\\u009f]|\\\\(?:["\\\\/bfnrt]|u[\\da-fA-F]{4}))*"/uy': STICKY,
  "src/tables/json-fault.ts /(?:-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|true|false|null)(?![\\w.+-])/y": STICKY,
  "src/romanize/write.ts /[\u0300-\u036f\u0483-\u0487]{30}/": RUNS_OF_30,
  "src/text/combining-marks.ts /(\\p{M}{30})\\p{M}+/gu": RUNS_OF_30,
};

const all = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => `src/${file.replaceAll("\\", "/")}`)
  .filter((path) => path.endsWith(".ts"))
  .flatMap(regExpsOf);

const LONG = { timeout: 300_000 };

/** What is wrong with an expression; undefined if it takes linear time. */
function faultOf({ source, flags }: Pick<FoundRegExp, "source" | "flags">): string | undefined {
  const found = checkSync(source, flags.replace("d", ""), { timeout: 20_000, randomSeed: 1 });
  if (found.status === "safe") return undefined;
  return found.status === "vulnerable" ? `vulnerable: ${found.complexity.summary}` : found.status;
}

test("every regular expression of src takes linear time, or what it is asked about is bounded", LONG, () => {
  const faults = new Map<string, string>();
  const expressions = new Map(all.map((one) => [`${one.place.split(":")[0]} /${one.source}/${one.flags}`, one]));
  for (const [text, one] of expressions) {
    const fault = Object.hasOwn(BOUNDED, text) ? undefined : faultOf(one);
    if (fault !== undefined) faults.set(text, fault);
  }
  expect(Object.fromEntries(faults)).toEqual({});
  expect(
    Object.keys(BOUNDED).filter((text) => !expressions.has(text)),
    "listed, but not there",
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
