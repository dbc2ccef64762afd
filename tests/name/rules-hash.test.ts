import { describe, expect, test } from "vitest";
import type { RuleData } from "../../src/name/rules.ts";
import { rulesHash } from "../../src/name/rules-hash.ts";
import { type Settings, settings } from "../../src/settings.ts";
import { fixtureData } from "../index/rules-fixture/rules.ts";

// What the two hashes of rules hang on: keys that are kept hold as long as `keys` stays, costs change more often.

type Hash = "keys" | "costs";

const usual = rulesHash(fixtureData, settings);

/** Which of the two hashes other rules change. */
function changed(data: Partial<RuleData>, numbers: Partial<Settings> = {}): Hash[] {
  const hash = rulesHash({ ...fixtureData, ...data }, { ...settings, ...numbers });
  return (["keys", "costs"] as const).filter((one) => hash[one] !== usual[one]);
}

test("the hash of the same rules is the same", () => {
  expect(changed({})).toEqual([]);
});

describe("data", () => {
  const [weights] = fixtureData.weights as [{ readonly costs: Readonly<Record<string, number>> }];
  test.each<readonly [keyof RuleData, readonly unknown[], Hash]>([
    ["spelling", [...fixtureData.spelling, { id: "new", script: "Latin", letters: { ŵ: "v" } }], "keys"],
    ["grammar", [...fixtureData.grammar, { titles: [] }], "keys"],
    ["givenNames", [...fixtureData.givenNames, { classes: [{ names: ["Фаиль", "Fail"] }] }], "keys"],
    ["weights", [{ costs: { ...weights.costs, "a ~ o": 7 } }], "costs"],
  ])("a change of %s changes a hash", (part, files, hash) => {
    expect(changed({ [part]: files })).toEqual([hash]);
  });
});

/** Each number of some settings by its path, and the settings with one more there. */
function withOneMore<T extends object>(all: T, path = ""): (readonly [string, T])[] {
  return Object.entries(all).flatMap(([key, value]) => {
    if (typeof value === "object") {
      return withOneMore(value as object, `${path}${key}.`).map(
        ([name, changed]) => [name, { ...all, [key]: changed }] as const,
      );
    }
    return [[path + key, { ...all, [key]: typeof value === "boolean" ? !value : value + 1 }] as const];
  });
}

describe("settings", () => {
  const OF_KEYS = [
    /^sound\.(longestWord|rank|otherTradition|possibleTradition|letterByLetter|shortestShowing|likely|alike)$/,
    /^keys\./,
    /^(mostWords|shortestNominative|shortestBase|shortestCompounded)$/,
  ];
  const OF_COSTS = [/^sound\./, /^join\./, /^givenName\./, /^(genitive|translated)$/, /^initials\./];
  const hashOf = (path: string): Hash[] => {
    if (OF_KEYS.some((one) => one.test(path))) return ["keys"];
    return OF_COSTS.some((one) => one.test(path)) ? ["costs"] : [];
  };
  const each = withOneMore(settings).map(([path, numbers]) => [path, hashOf(path), numbers] as const);

  test("each hash hangs on some, and most on none", () => {
    const count = (hash: Hash) => each.filter(([, [one]]) => one === hash).length;
    expect(count("keys")).toBeGreaterThan(8);
    expect(count("costs")).toBeGreaterThan(15);
    expect(each.length).toBeGreaterThan(2 * (count("keys") + count("costs")));
  });

  test.each(each)("%s changes %j", (_, hash, numbers) => {
    expect(changed({}, numbers)).toEqual(hash);
  });
});
