import { readFileSync, writeFileSync } from "node:fs";
import { languageOfCode } from "../src/romanize/languages.ts";
import { WORD_END, WORD_START } from "../src/romanize/letter-model.ts";

// npm run train:letters -- LANGUAGE "what the names are" FILE ...: writes data/letters/LANGUAGE.json, how often letters
// follow one another in the words of the files. A line with Cyrillic letters of another language is left out.
const [language, from, ...files] = process.argv.slice(2);

// A name borne by thousands says no more of its letters than one borne by a few.
const MOST_TIMES = 3;
const HISTORY = WORD_START.length;

if (language === undefined || from === undefined || files.length === 0) {
  process.stderr.write('usage: npm run train:letters -- LANGUAGE "what the names are, and their licence" FILE ...\n');
  process.exitCode = 2;
} else {
  const lines = files.flatMap((file) => readFileSync(file, "utf8").split("\n"));
  const words = wordsOf(lines, languageOfCode(language).alphabet);
  const letters = {
    $schema: "../schema/letters.json",
    language,
    from,
    words: words.size,
    sequences: sequencesOf(words),
  };
  writeFileSync(`data/letters/${language}.json`, `${JSON.stringify(letters, null, 2)}\n`);
  process.stdout.write(`${Object.keys(letters.sequences).length} pairs of letters, from ${words.size} words\n`);
}

function wordsOf(lines: readonly string[], alphabet: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const line of lines) {
    // Stress marks are no letters.
    const found =
      line
        .normalize("NFC")
        .toLowerCase()
        .replace(/[\u0300\u0301]/g, "")
        .replace(/[’ʼ]/g, "'")
        .match(/[\u0400-\u052f']+/g) ?? [];
    if (!found.every((word) => [...word].every((letter) => alphabet.includes(letter)))) continue;
    for (const word of found) if (word.length > 1) words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}

function sequencesOf(words: ReadonlyMap<string, number>): Record<string, string> {
  const followers = new Map<string, Map<string, number>>();
  for (const [word, times] of words) {
    const text = WORD_START + word + WORD_END;
    for (let at = HISTORY; at < text.length; at++) {
      const before = text.slice(at - HISTORY, at);
      const counts = followers.get(before) ?? new Map<string, number>();
      followers.set(
        before,
        counts.set(text.charAt(at), (counts.get(text.charAt(at)) ?? 0) + Math.min(times, MOST_TIMES)),
      );
    }
  }
  const rows = [...followers].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(rows.map(([before, counts]) => [before, written(counts)]));
}

/** The commonest letter first. */
function written(counts: ReadonlyMap<string, number>): string {
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return sorted.map(([letter, count]) => `${letter}${count}`).join("");
}
