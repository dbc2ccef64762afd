import { describe, expect, test } from "vitest";
import { isMention, isRespeltWell, mayBeRespelt } from "../../src/extract/is-mention.ts";
import { KnownWords } from "../../src/extract/known-words.ts";
import { createResolver, type EntityInput, type EntityType, type Resolution } from "../../src/index.ts";
import { usualRules } from "../../src/name/rules.ts";
import { internalsOf } from "../../src/resolver/engine.ts";
import { contextOf } from "./context.ts";

describe("words are compared by sound", () => {
  const mayBe = (text: string) => mayBeRespelt(usualRules(), contextOf(text).tokens);

  test.each([
    ["two words with capitals", "Ruslan Gabbasov"],
    ["with a hyphen", "Bayghus-Qar"],
    ["with a small word between", "Committee of Resistance"],
    ["with a kind of place behind", "Baymaksky district"],
    ["in a script without capitals", "روسلان غباسوف"],
  ])("%s: %s", (_, text) => {
    expect(mayBe(text)).toBe(true);
  });

  test.each([
    ["that begin with a small letter", "ruslan Gabbasov"],
    ["that end with one", "Baymaksky house"],
    ["that begin with a title", "Mr Gabbasov"],
    ["that begin with a small word", "The Committee"],
    ["that end with one", "Committee Of"],
    ["that a comma parts", "Ruslan, Gabbasov"],
    ["that a quotation mark parts", "ЧВК «Вагнер»"],
    ["that a sentence parts", "Ruslan. Gabbasov"],
  ])("but not words %s: %s", (_, text) => {
    expect(mayBe(text)).toBe(false);
  });
});

interface Case {
  readonly type: EntityType;
  /** The names of one entity. */
  readonly names: readonly string[];
  /** The words that are looked at stand in brackets. */
  readonly text: string;
  /** The lemma that they are read as, if not as they stand. */
  readonly as?: string;
  /** Another entity. */
  readonly other?: EntityInput;
  /** The probability of the entity, if it is to be another than it is. */
  readonly score?: number;
}

function holds({ type, names, text: marked, as, other, score }: Case): boolean {
  const [before = "", words = "", behind = ""] = marked.split(/[[\]]/);
  const context = contextOf(before + words + behind);
  const { tokens: all } = context;
  const tokens = all.filter(({ start, end }) => start >= before.length && end <= before.length + words.length);
  const folded = as === undefined ? tokens.map((token) => token.folded) : as.toLowerCase().split(" ");
  const resolver = createResolver<EntityInput>([{ id: "one", type, names }, ...(other === undefined ? [] : [other])]);
  const isExact = new KnownWords(internalsOf(resolver), context).areName(folded);
  const resolution = resolver.resolve(as ?? words);
  const [best] = resolution.candidates;
  if (best === undefined) throw new Error(`${words} resolves to nobody`);
  const changed = { ...resolution, candidates: [{ ...best, score: score ?? best.score }] } as Resolution<EntityInput>;
  const span = { tokens, folded, isExact };
  return (isExact || isRespeltWell(usualRules(), changed, span)) && isMention(usualRules(), changed, span);
}

describe("words are a mention of what they resolve to", () => {
  test.each<[string, Case]>([
    ["as listed", { type: "place", names: ["Ufa"], text: "they live in [Ufa] now" }],
    ["a people written small", { type: "group", names: ["Bashkirs"], text: "there the [bashkirs] live" }],
    ["what is listed small", { type: "organization", names: ["memorial"], text: "at the [memorial] there" }],
    ["a person respelt", { type: "person", names: ["Ruslan Gabbasov"], text: "he met [Rouslan Jabasov] there" }],
    [
      "two words respelt, even if it is not sure",
      { type: "organization", names: ["Moscow Times"], text: "in the [Moskow Times] then", score: 0.7 },
    ],
    ["a word respelt, if it is sure", { type: "place", names: ["Ufa"], text: "they live in [Oufa] now", score: 0.8 }],
    ["a capital of the name", { type: "group", names: ["Татары", "Tatars"], text: "they met the [Tatars] there" }],
    ["a capital at the beginning of a sentence", { type: "group", names: ["татары"], text: "[Татары] живут там" }],
    [
      "a capital there that is inflected",
      { type: "group", names: ["татары"], text: "[Татарам] там хорошо", as: "татары" },
    ],
    [
      "one of two namesakes",
      {
        type: "person",
        names: ["Ivan Orlov"],
        text: "he met [Iwan Orlow] there",
        other: { id: "other", names: ["Ivan Orlov"] },
      },
    ],
  ])("%s", (_, one) => {
    expect(holds(one)).toBe(true);
  });
});

describe("they are none, though they resolve", () => {
  test.each<[string, Case]>([
    ["any fortress", { type: "organization", names: ["Kremlin"], text: "they saw the [kremlin] there" }],
    ["a place written small", { type: "place", names: ["Ufa"], text: "they saw [ufa] there" }],
    ["a surname alone", { type: "person", names: ["Ruslan Gabbasov"], text: "he met [Gabbasov] there" }],
    ["a word too many", { type: "person", names: ["Ruslan Gabbasov"], text: "he met [Ruslan Zzyzx Gabbasov] there" }],
    [
      "a word respelt, if it is not sure",
      { type: "place", names: ["Ufa"], text: "they saw [Oufa] there", score: 0.79 },
    ],
    [
      "a capital within a sentence of what is listed small",
      { type: "group", names: ["татары"], text: "он видел [Татар] там", as: "татары" },
    ],
    [
      "the same, listed in another script too",
      { type: "group", names: ["татары", "tatars"], text: "they met [Tatar] there", as: "татары" },
    ],
  ])("%s", (_, one) => {
    expect(holds(one)).toBe(false);
  });
});
