import { settings } from "../../src/settings.ts";
import { Alphabet } from "../../src/sound/alphabet.ts";
import type { Alternative } from "../../src/sound/spelling.ts";
import { Symbols } from "../../src/sound/symbols.ts";
import type { LearnedCosts } from "../../src/sound/weights.ts";

/** Six sounds, of which two are often confused; the sounds of the package stand in data/spelling/sounds.json. */
export const alphabet: Alphabet = new Alphabet([
  {
    sounds: {
      a: { kind: "vowel", lost: 150 },
      y: { kind: "vowel", lost: 100 },
      j: { kind: "glide", lost: 35, plain: "y" },
      b: { kind: "consonant", lost: 280, key: "P" },
      p: { kind: "consonant", lost: 270, key: "P" },
      š: { kind: "consonant", lost: 260, key: "S", plain: "sh" },
    },
    otherwise: { vowels: 150, consonants: 380, unlike: 420, transposed: 180, doubled: { lost: 12, added: 30 } },
    confusions: [{ sounds: ["b", "p"], cost: 20, reason: "b and p end words alike" }],
  },
]);

export const symbolsOf = (learned: LearnedCosts = new Map()): Symbols => new Symbols(alphabet, learned, settings.sound);

/** A reading of a symbol. */
export const reading = (sound: string, cost = 0, tradition = "any"): Alternative => ({
  sound,
  cost,
  traditions: [tradition],
});
