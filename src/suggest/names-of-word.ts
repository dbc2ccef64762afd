import type { EntityType } from "../types.ts";
import { type Fit, fitsAt, type Level, levelOf } from "./levels.ts";
import type { PrefixIndex } from "./prefix-index.ts";
import { type FittingName, fitOfName, mayBe } from "./typed-name.ts";
import type { TypedWord } from "./typed-word.ts";

interface Asked {
  readonly word: TypedWord;
  readonly level: Level;
  /** Only names of entities that may be of this type. */
  readonly type: EntityType | undefined;
}

/**
 * The names that hold a word and fit at a level. Of words that fit alike each gives one name in turn, the commonest
 * word first: who types Пет sees Петров and Петухов before a second Петров.
 */
export function* namesOfWord(index: PrefixIndex, asked: Asked): Generator<FittingName> {
  const { level } = asked;
  // What is not written as one word in a name fits worse there than elsewhere.
  const fits = level === "plain" ? [...fitsAt(level), ...fitsAt("letters")] : fitsAt(level);
  for (const fit of fits) yield* inTurns(namesOfRanks(index, asked, fit));
}

/** One of each in turn. */
function* inTurns<T>(all: Iterable<Iterator<T>>): Generator<T> {
  for (let waiting = all; ; ) {
    const next: Iterator<T>[] = [];
    for (const one of waiting) {
      const { value, done } = one.next();
      if (done === true) continue;
      next.push(one);
      yield value;
    }
    if (next.length === 0) return;
    waiting = next;
  }
}

/** For each word that fits so, the commonest first, its names that fit at the level. */
function* namesOfRanks(index: PrefixIndex, asked: Asked, fit: Fit): Generator<Iterator<FittingName>> {
  const { fits } = asked.word;
  for (let rank = fits.indexOf(fit); rank >= 0; rank = fits.indexOf(fit, rank + 1))
    yield namesOfRank(index, asked, rank);
}

function* namesOfRank(index: PrefixIndex, { word: typed, level, type }: Asked, rank: number): Generator<FittingName> {
  const word = index.words[rank] as number;
  for (let place = 0; place < index.names.count(word); place++) {
    const name = index.names.at(word, place);
    if (!mayBe(index.index, name, type)) continue;
    const fitting = fitOfName(index, name, [typed]);
    if (fitting !== undefined && levelOf(fitting.worst) === level) yield fitting;
  }
}
