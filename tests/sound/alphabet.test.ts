import { expect, test } from "vitest";
import { sounds } from "../usual-rules.ts";
import { alphabet } from "./small-alphabet.ts";

test.each([
  ["b", "b", 0, "the same sound"],
  ["b", "p", 20, "a confusion that is listed"],
  ["b", "š", 380, "other consonants"],
  ["a", "y", 150, "other vowels"],
  ["a", "j", 150, "a vowel and a glide"],
  ["a", "b", 420, "a vowel and a consonant"],
  ["j", "b", 420, "a glide and a consonant"],
  ["b", "", 280, "a consonant that is lost"],
  ["j", "", 35, "a glide that is lost"],
  ["", "", 0, "silence on both sides"],
])("%j and %j cost %i: %s", (a, b, cost) => {
  expect([alphabet.confusionCost(a, b), alphabet.confusionCost(b, a)]).toEqual([cost, cost]);
});

test("why two sounds are confused is told in either order, where it is listed", () => {
  expect(alphabet.confusionReason("b", "p")).toBe("b and p end words alike");
  expect(alphabet.confusionReason("p", "b")).toBe("b and p end words alike");
  expect(alphabet.confusionReason("b", "š")).toBeUndefined();
});

test.each([
  ["a", { isConsonant: false, isGlide: false, key: "", letters: "a", lost: 150 }],
  ["j", { isConsonant: false, isGlide: true, key: "", letters: "y", lost: 35 }],
  ["b", { isConsonant: true, isGlide: false, key: "P", letters: "b", lost: 280 }],
  ["š", { isConsonant: true, isGlide: false, key: "S", letters: "sh", lost: 260 }],
  ["", { isConsonant: false, isGlide: false, key: "", letters: "", lost: 0 }],
])("what is known of %j", (sound, facts) => {
  expect({
    isConsonant: alphabet.isConsonant(sound),
    isGlide: alphabet.isGlide(sound),
    key: alphabet.skeletonKey(sound),
    letters: alphabet.plainLetters(sound),
    lost: alphabet.lossCost(sound),
  }).toEqual(facts);
});

test("a sound that is not listed is a mistake in a spelling file, and is named", () => {
  expect(() => alphabet.lossCost("ŋ")).toThrow('data/spelling: "ŋ" is not a sound of sounds.json');
});

test("all sounds but silence are there, in the order of the file", () => {
  expect(alphabet.all).toEqual(["a", "y", "j", "b", "p", "š"]);
  expect(sounds.alphabet.all).not.toContain("");
});
