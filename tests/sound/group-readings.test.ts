import { describe, expect, test } from "vitest";
import { settings } from "../../src/settings.ts";
import { read } from "../../src/sound/read.ts";
import { SoundRules } from "../../src/sound/rules.ts";
import { mayRead } from "../may-read.ts";
import { bare, type SpellingFile, sounds as soundsFile, spellings } from "../spelling/files.ts";
import { rules as usual } from "../usual-rules.ts";

// However many traditions have longer letter groups, each keeps its own readings: every tradition is tried on the
// groups of every other, by itself with the plain ones and among all. Only a group that shows its traditions (tsch is
// German) is read by these alone.

/** A tradition with the plain ones and no other. */
function alone(file: SpellingFile): SoundRules {
  const plain = spellings.filter((one) => "plain" in one && one !== file);
  return new SoundRules(
    { spelling: [soundsFile, ...plain, file], weights: usual.data.weights, grammar: usual.data.grammar },
    settings,
  );
}

/** What a tradition most likely makes of a word. */
function readingOf(rules: SoundRules, id: string, word: string): string[] {
  const cheapest = read(rules, word, [id]).symbols.map(
    (symbol) => [...rules.symbols.meaningOf(symbol)].sort((a, b) => a.cost - b.cost)[0]?.sound ?? "",
  );
  return cheapest.filter((sound) => sound !== "");
}

/** Whether a word still has a reading, each sound at no more than what its tradition costs. */
function isKept(word: string, reading: readonly string[], price: number, orthography: readonly string[]): boolean {
  const { symbols } = usual.sounds;
  return mayRead(read(usual.sounds, word, orthography).symbols, reading, (symbol, sound) =>
    sound === ""
      ? symbols.meaningOf(symbol).some((one) => one.sound === "")
      : symbols.cost(symbol, symbols.of([{ sound, cost: 0, traditions: [] }])) <= price,
  );
}

describe.each(spellings)("the readings of $id", (file) => {
  const rules = alone(file);
  const rarest = Math.max(0, ...Object.values(file.costs ?? {}));
  const { letterByLetter, rank } = settings.sound;
  // What a tradition has only in names that show it cannot be hidden in others.
  const orthography = file.onlyShown || file.syllables ? [file.id] : [];
  const price = (file.cost ?? 0) + rarest + letterByLetter + 4 * rank;
  const others = spellings.filter(({ id, script }) => id !== file.id && script === file.script);
  const words = new Set(others.flatMap(({ letters }) => Object.keys(letters).map(bare)));
  const neighbours = file.script === "Latin" ? ["", "a", "m"] : file.script === "Cyrillic" ? ["", "а", "м"] : [""];

  test("outlive the letter groups of others", () => {
    const lost = [...words].flatMap((group) =>
      neighbours.flatMap((before) =>
        neighbours.flatMap((after) => {
          const word = before + group + after;
          const shown = read(usual.sounds, word).shown.flat();
          if (shown.length > 0 && !shown.includes(file.id)) return [];
          const reading = readingOf(rules, file.id, word);
          return isKept(word, reading, price, orthography) ? [] : [`${word}: ${reading.join(" ")}`];
        }),
      ),
    );
    expect(lost).toEqual([]);
  });
});
