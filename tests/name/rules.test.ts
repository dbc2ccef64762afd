import { describe, expect, test } from "vitest";
import { Rules, usualData, usualRules } from "../../src/name/rules.ts";
import { type Settings, settings } from "../../src/settings.ts";
import { read } from "../../src/sound/read.ts";
import { skeletons } from "../../src/sound/skeleton.ts";
import { fold } from "../../src/text/fold.ts";
import { rules as usual } from "../usual-rules.ts";

const words = [
  "Хабиров",
  "Chabirow",
  "Джафаров",
  "Cəfərov",
  "Гулиев",
  "Kuliev",
  "Щербаков",
  "Szczerbakow",
  "Джамалов",
  "Гамалов",
  "Łucki",
  "Лацки",
];

/** What one set of rules says of each two words. */
function costs({ sounds }: Rules): number[] {
  const all = words.map((word) => read(sounds, fold(word)));
  return all.flatMap((a) => all.map((b) => sounds.aligner.cost(a, b)));
}

const withSettings = (own: Partial<Settings>) => new Rules(usualData, { ...settings, ...own });

test("the rules of the package are made once", () => {
  expect(usualRules()).toBe(usualRules());
  expect([usual.data, usual.settings]).toEqual([usualData, settings]);
});

describe("rules of other data or settings live beside the usual ones", () => {
  test.each<[string, () => Rules]>([
    ["a rank that costs more", () => withSettings({ sound: { ...settings.sound, rank: 60 } })],
    ["other costs at the start of a word", () => withSettings({ sound: { ...settings.sound, atStart: dearStart } })],
    ["no learned weights", () => new Rules({ ...usualData, weights: [{ costs: {} }] }, settings)],
    ["fewer traditions", () => new Rules({ ...usualData, spelling: withoutTurkic }, settings)],
  ])("%s: their costs are others, and the usual ones stay, asked for in turns", (_, make) => {
    const before = costs(new Rules(usualData, settings));
    const other = make();
    const own = costs(other);
    expect(own).not.toEqual(before);
    expect([costs(usual), costs(other), costs(usual), costs(make())]).toEqual([before, own, before, own]);
  });

  const dearStart = { ...settings.sound.atStart, exchanged: 4, lost: 5 };
  const withoutTurkic = usualData.spelling.filter((file) => (file as { readonly id?: string }).id !== "turkic");

  test("words that are read in turns are read as by one alone", () => {
    const strict = withSettings({ keys: { ...settings.keys, mostSkeletons: 1 } });
    const of = ({ sounds }: Rules, word: string) => skeletons(read(sounds, fold(word)));
    for (const word of words) {
      const all = of(usual, word);
      expect(of(strict, word)).toEqual(all.slice(0, 1));
      expect(of(usual, word)).toEqual(all);
    }
    expect(words.some((word) => of(usual, word).length > 1)).toBe(true);
  });

  test("given names are those of the data at hand", () => {
    const none = new Rules({ ...usualData, givenNames: [] }, settings);
    expect([usual, none, usual].map(({ givenNames }) => givenNames.isListed("николай"))).toEqual([true, false, true]);
  });
});

test("symbols do not depend on the order in which words are met", () => {
  const backwards = new Rules(usualData, settings);
  for (const word of [...words].reverse()) read(backwards.sounds, fold(word));
  expect(costs(backwards)).toEqual(costs(usual));
});
