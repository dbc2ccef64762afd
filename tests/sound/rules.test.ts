import { describe, expect, test } from "vitest";
import { usualData } from "../../src/name/rules.ts";
import { type Settings, settings } from "../../src/settings.ts";
import { read } from "../../src/sound/read.ts";
import { SoundRules } from "../../src/sound/rules.ts";
import { skeletons } from "../../src/sound/skeleton.ts";
import { fold } from "../../src/text/fold.ts";
import { sounds as usual } from "../usual-rules.ts";

// Rules of other data or settings live beside the usual ones, and neither disturbs the other.

const words = ["Хабиров", "Chabirow", "Джафаров", "Cəfərov", "Гулиев", "Kuliev", "Щербаков", "Икъбал", "Ихбал"];

/** What one set of rules says of each two words. */
function costsBy(rules: SoundRules): number[] {
  const all = words.map((word) => read(rules, fold(word)));
  return all.flatMap((a) => all.map((b) => rules.aligner.cost(a, b)));
}

const withSettings = (own: Partial<Settings>) => new SoundRules(usualData, { ...settings, ...own });
const atStart = { ...settings.sound.atStart, exchanged: 4, lost: 5 };
const withoutTurkic = usualData.spelling.filter((file) => (file as { readonly id?: string }).id !== "turkic");

describe("their costs are others, and the usual ones stay, asked for in turns", () => {
  test.each<[string, () => SoundRules]>([
    ["a rank that costs more", () => withSettings({ sound: { ...settings.sound, rank: 60 } })],
    ["other costs at the start of a word", () => withSettings({ sound: { ...settings.sound, atStart } })],
    ["no learned costs", () => new SoundRules({ ...usualData, weights: [{ costs: {} }] }, settings)],
    ["a tradition less", () => new SoundRules({ ...usualData, spelling: withoutTurkic }, settings)],
  ])("%s", (_, make) => {
    const before = costsBy(new SoundRules(usualData, settings));
    const other = make();
    const own = costsBy(other);
    expect(own).not.toEqual(before);
    expect([usual, other, usual, make()].map(costsBy)).toEqual([before, own, before, own]);
  });
});

test("words that are read in turns are read as by one alone", () => {
  const strict = withSettings({ keys: { ...settings.keys, mostSkeletons: 1 } });
  const skeletonsBy = (rules: SoundRules, word: string) => skeletons(read(rules, fold(word)));
  for (const word of words) {
    const all = skeletonsBy(usual, word);
    expect(skeletonsBy(strict, word)).toHaveLength(1);
    expect(skeletonsBy(usual, word)).toEqual(all);
  }
  expect(words.some((word) => skeletonsBy(usual, word).length > 1)).toBe(true);
});

test("costs do not depend on the order in which words are met", () => {
  const backwards = new SoundRules(usualData, settings);
  for (const word of [...words].reverse()) read(backwards, fold(word));
  expect(costsBy(backwards)).toEqual(costsBy(usual));
});
