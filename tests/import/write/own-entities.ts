import fc from "fast-check";
import type { OwnEntity } from "../../../src/import/write/types.ts";
import type { NameInput, Source } from "../../../src/types.ts";

// Entities of all sorts that people may have, for tests of what comes back after a round trip.

/** Names of all scripts, and such as break careless writers: quotes, line breaks, formulas, apostrophes, separators. */
const TEXTS = [
  "Жанна Щукина",
  "Zhanna Shchukina",
  "Өфө",
  "Հայաստան",
  "საქართველო",
  "الفارابي",
  "ירושלים",
  "毛泽东",
  "さくら 一郎",
  "김민준",
  "नरेन्द्र",
  "ไทย",
  "𐌰𐍄𐍄𐌰",
  "😀 Smile",
  "ПАО «Газпром»",
  'ООО "Ромашка"',
  '"quoted"',
  'half "quoted',
  "two\nlines",
  "two\r\nlines",
  "re\rturn",
  "comma, semi;colon | bar\ttab",
  "=1+2",
  "+7 999",
  "-ов",
  "@home",
  "＝ＳＵＭ",
  "'Оюна",
  "'=1+2",
  "''@",
  "'",
  "’Аиша",
  "{}",
  "[",
  '["a"]',
  "yes",
  "person",
  "null",
  "0",
  "007",
  "__proto__",
  "constructor",
  "sep=;",
  "#names",
  "N\u{303}",
];

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TEXTS) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter((one) => /^[^\0\p{C}]+$/u.test(one)),
  },
);

const name = text.filter((one) => one.trim() !== "");

/** Any id but one that is blank; with spaces at its ends only where a format holds them. */
const IDS = [
  "7",
  "Q649",
  "rk-1",
  "__proto__",
  "constructor",
  "a b",
  "a;b",
  "a|b",
  "[x]",
  "100%",
  "%41",
  "@type",
  "_:b1",
  "skos:Concept",
  "allonym:x",
  "http://example.org/Жанна?x=1#y",
  "<script>",
  "../../etc/passwd",
  "=cmd",
  "'=cmd",
  "Жанна",
  " spaced ",
];

const id = fc.oneof(fc.constantFrom(...IDS), name);

const source: fc.Arbitrary<Source> = fc.record(
  {
    title: fc.constantFrom("A page", 'The "page"', "", "=page"),
    url: fc.constantFrom("https://example.org/a", "https://example.org/b?x=1,2"),
    accessed: fc.constant("2026-11-21"),
    archived: fc.constant("https://example.org/archive"),
  },
  { requiredKeys: [] },
);

const nameInput: fc.Arbitrary<NameInput> = fc.record(
  {
    text: name,
    lang: fc.constantFrom("ru", "en", "ba-Latn", "pt-BR", "", "EN", "no language"),
    canonical: fc.boolean(),
    kind: fc.constantFrom("spelling", "misspelling", "translation", "former", "nickname", "pseudonym", "abbreviation"),
    sources: fc.array(source, { maxLength: 3 }),
  },
  { requiredKeys: ["text"] },
);

const ids = fc.array(id, { maxLength: 3 });

/** Further fields, some of them called as columns are. */
const fields = fc.dictionary(
  fc.constantFrom("note", "born", "__proto__", "=title", "Две «колонки»", "kind", "Alias", "a,b", "'=x", " x", "tags"),
  fc.oneof(text, fc.constantFrom(1860, true, null, "", [], ["a"], { a: 1 }, "\tx", " x ")),
  { maxKeys: 3 },
);

const ownEntity: fc.Arbitrary<OwnEntity> = fc
  .tuple(
    fc.record(
      {
        id,
        names: fc.array(fc.oneof(name, nameInput), { minLength: 1, maxLength: 6 }),
        type: fc.constantFrom("person", "place", "organization", "group"),
        description: fc.oneof(fc.constantFrom("", "politician"), text),
        identifiers: fc.record({ wikidata: fc.constantFrom("Q649", "", "q1") }, { requiredKeys: [] }),
        distinctFrom: ids,
        sharedWith: ids,
      },
      { requiredKeys: ["id", "names"] },
    ),
    fields,
  )
  .map(([entity, more]) => ({ ...more, ...entity }) as OwnEntity);

/** Entities with different ids. */
export const ownEntities: fc.Arbitrary<readonly OwnEntity[]> = fc.uniqueArray(ownEntity, {
  selector: (entity) => entity.id.trim(),
  minLength: 1,
  maxLength: 6,
});
