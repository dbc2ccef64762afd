import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createResolver, extract, type Mention } from "../../src/index.ts";
import { bashkortostan } from "../../src/tables/bashkortostan.ts";

// What holds for the mentions of every text, whatever stands in it.

const RUN = { seed: 20261121, numRuns: 300 };
const HANGS = { timeout: 120_000 };

const resolver = createResolver(bashkortostan);
const names = bashkortostan.flatMap((entity) => entity.names.map(({ text }) => text));
const pieces = [...new Set(names.flatMap((name) => name.split(/[\s-]+/)))];

/** Any UTF-16 units: lone surrogates, emoji, what is read from right to left, marks on nothing. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({
    unit: fc.constantFrom(..."\ud800\udc00\ud83d\ude00\u200f\u202e\u0301\u0308\u0640\u064eبوتينаУфUfa'’ -.\n"),
    maxLength: 80,
  }),
);

const between = fc.constantFrom(
  ...[
    " ",
    " ",
    " ",
    "-",
    "\n",
    "\n\n",
    "\r\n",
    ". ",
    ".",
    ", ",
    " — ",
    "… ",
    "' ",
    "'s ",
    "’",
    "'",
    "» ",
    " «",
    "“",
    '"',
    "(",
    ") ",
  ],
  ...["](", "://", "@", "\u00a0", "\u00ad", "\u0301", "\ud800", "😀", "\u200f", "", "* ", "\u3000", "\t", "!? ", ": "],
);

/** What stands around names in a text. */
const other = fc.constantFrom(
  ..."The and of in Then said Mr R. M. Р. губернатора у для она сказала ла был was И Г-жа Ivan Иван Anna Petrova".split(
    " ",
  ),
  ...["Ivan Petrov", "Анна Сидорова", "I. Petrov", "Булата Иванова", "Радий Хабиров, Хабирова"],
  ..."де'ən l' al- ال و the-".split(" "),
);

/** A name, or a piece of one, inflected with any ending. */
const name = fc
  .tuple(
    fc.oneof(fc.constantFrom(...names), fc.constantFrom(...pieces)),
    fc.constantFrom("", "", "", "", "", "", "а", "ой", "у", "em", "'s", "'da", "ə"),
  )
  .map(([text, ending]) => text + ending);

/** Texts put together from names and from what stands around them. */
const assembled = fc
  .array(fc.tuple(fc.oneof({ arbitrary: name, weight: 3 }, { arbitrary: other, weight: 2 }), between), {
    minLength: 4,
    maxLength: 24,
  })
  .map((words) => words.map(([word, gap]) => word + gap).join(""));

const asIs = (text: string) => text;
const inCapitals = (text: string) => text.toUpperCase();
const decomposed = (text: string) => text.normalize("NFD");
const text = fc.oneof(
  { arbitrary: anyText, weight: 1 },
  {
    arbitrary: fc
      .tuple(assembled, fc.constantFrom(asIs, asIs, asIs, inCapitals, decomposed))
      .map(([one, as]) => as(one)),
    weight: 3,
  },
);

function check(all: readonly Mention<unknown>[], of: string): void {
  let before = 0;
  for (const { start, end, text: own, resolution } of all) {
    expect(start).toBeGreaterThanOrEqual(before);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(of.length);
    expect(own).toBe(of.slice(start, end));
    if (resolution.status === "match") expect(resolution.candidates[0]?.entity).toBe(resolution.entity);
    before = end;
  }
}

test("mentions are slices of the text, in order, apart, and the same each time", HANGS, () => {
  const seen = { match: 0, ambiguous: 0, none: 0 };
  let withMentions = 0;
  fc.assert(
    fc.property(text, (one) => {
      const all = extract(resolver, one);
      check(all, one);
      expect(JSON.stringify(extract(resolver, one))).toBe(JSON.stringify(all));
      for (const { resolution } of all) seen[resolution.status]++;
      if (all.length > 0) withMentions++;
    }),
    RUN,
  );
  // Otherwise the texts would show nothing.
  expect(withMentions).toBeGreaterThan(RUN.numRuns / 3);
  expect(seen.match).toBeGreaterThan(RUN.numRuns);
  expect(seen.ambiguous).toBeGreaterThan(10);
  expect(seen.none).toBe(0);
});

test("with out-of-index persons, too: these are never a match, and take nothing away", HANGS, () => {
  let outOfIndex = 0;
  fc.assert(
    fc.property(text, (one) => {
      const all = extract(resolver, one, { unknown: true });
      check(all, one);
      const known = JSON.stringify(extract(resolver, one));
      const kept = new Set((JSON.parse(known) as Mention<unknown>[]).map(({ start }) => start));
      expect(JSON.stringify(all.filter(({ start }) => kept.has(start)))).toBe(known);
      for (const { start, resolution } of all) {
        if (kept.has(start)) continue;
        expect(resolution.status).not.toBe("match");
        outOfIndex++;
      }
    }),
    RUN,
  );
  expect(outOfIndex).toBeGreaterThan(50);
});

test("an answer does not depend on what was asked before", HANGS, () => {
  const texts = fc.sample(assembled, { seed: RUN.seed, numRuns: 30 });
  const fresh = createResolver(bashkortostan);
  const backwards = [...texts].reverse().map((one) => JSON.stringify(extract(fresh, one)));
  expect(texts.map((one) => JSON.stringify(extract(resolver, one)))).toEqual(backwards.reverse());
});

test("only entities of a type are given, if one is asked for", HANGS, () => {
  const type = fc.constantFrom("person", "place", "organization", "group");
  let found = 0;
  fc.assert(
    fc.property(assembled, type, (one, as) => {
      for (const { resolution } of extract(resolver, one, { type: as })) {
        expect(resolution.candidates[0]?.entity.type).toBe(as);
        found++;
      }
    }),
    { ...RUN, numRuns: RUN.numRuns / 3 },
  );
  expect(found).toBeGreaterThan(50);
});

describe("odd texts name nobody, and end", () => {
  const MEGABYTE = 1_000_000;
  const megabyteOf = (piece: string) => piece.repeat(MEGABYTE / piece.length);

  test.each([
    ["nothing", ""],
    ["__proto__", "__proto__"],
    ["constructor and toString", "Constructor ToString HasOwnProperty"],
    ["10,000 hyphens", "-".repeat(10_000)],
    ["10,000 letters and hyphens", "Zz-".repeat(10_000)],
    ["a lone surrogate", "\ud83d"],
    ["a megabyte of one letter", megabyteOf("a")],
    ["a megabyte of one capital", megabyteOf("Ж")],
    ["a megabyte without spaces", megabyteOf("zQx7'")],
    ["a megabyte of kanji", megabyteOf("漢")],
    ["a megabyte of one emoji", megabyteOf("😀")],
    ["a megabyte of spaces", megabyteOf(" ")],
    ["a megabyte of line ends", megabyteOf("\n")],
    ["a megabyte of full stops", megabyteOf(".")],
    ["a megabyte of apostrophes", megabyteOf("'")],
    ["80,000 initials", "Q. ".repeat(80_000)],
    ["100,000 lines in one paragraph", "zq\n".repeat(100_000)],
  ])("%s", HANGS, (_, odd) => {
    expect(extract(resolver, odd, { unknown: true })).toEqual([]);
  });

  test.each([
    ["a mark behind katakana", "カ\u0301"],
    ["a voiced mark behind a kanji", "漢\u3099"],
    ["decomposed Japanese", "がギ".normalize("NFD")],
  ])("%s", (_, odd) => {
    expect(extract(resolver, odd)).toEqual([]);
  });

  test("a name behind a megabyte is still found", HANGS, () => {
    for (const odd of ["a", "-", "\n", "("]) {
      expect(extract(resolver, `${megabyteOf(odd)} Ufa`).map((mention) => mention.text)).toEqual(["Ufa"]);
    }
  });

  test("a quarter of a million lines in one paragraph", { timeout: 15_000 }, () => {
    expect(extract(resolver, "z\n".repeat(MEGABYTE / 4))).toEqual([]);
  });
});

describe("a text that is no string is refused", () => {
  test.each([undefined, null, 5, ["Ufa"], new Uint8Array(3)])("%j", (odd) => {
    expect(() => extract(resolver, odd as unknown as string)).toThrow(
      expect.objectContaining({ code: "not-a-string", path: "text" }),
    );
  });
});
