import { suggest as settings } from "../settings/suggest.ts";
import { type Fit, fitOf, type Level, levelOf, NO_FIT } from "./levels.ts";
import type { PrefixIndex } from "./prefix-index.ts";
import { type FittingName, fitOfName } from "./typed-name.ts";
import type { TypedWord } from "./typed-word.ts";

/** What is asked of an index: names that fit at a level and at no nearer one. */
export interface Asked {
  readonly index: PrefixIndex;
  readonly typed: readonly TypedWord[];
  readonly level: Level;
}

/** The names that fit, best first: the nearest fit, then the commonest words, then those of the entities first by id. */
export function fittingNames(asked: Asked): Iterable<FittingName> {
  return asked.typed.length === 1 ? namesOfWord(asked, asked.typed[0] as TypedWord) : namesOfWords(asked);
}

/**
 * Names that hold a word. Of words that fit alike each gives one name in turn, the commonest word first: who types Пет
 * sees Петров and Петухов before a second Петров.
 */
function* namesOfWord(asked: Asked, word: TypedWord): Generator<FittingName> {
  for (const fit of fitsAt(asked.level)) {
    const turns: Iterator<FittingName>[] = [];
    for (let rank = word.fits.indexOf(fit); rank >= 0; rank = word.fits.indexOf(fit, rank + 1)) {
      const names = fittingNamesOf(asked, rank);
      const { value, done } = names.next();
      if (done === true) continue;
      turns.push(names);
      yield value;
    }
    for (let waiting = turns; waiting.length > 0; ) {
      const next: Iterator<FittingName>[] = [];
      for (const names of waiting) {
        const { value, done } = names.next();
        if (done === true) continue;
        next.push(names);
        yield value;
      }
      waiting = next;
    }
  }
}

/**
 * The fits of a word by which a name can fit at a level. What is not written as one word in a name fits worse there
 * than elsewhere.
 */
function fitsAt(level: Level): Fit[] {
  const own = [fitOf(level, true), fitOf(level, false)];
  return level === "plain" ? [...own, fitOf("letters", true), fitOf("letters", false)] : own;
}

function* fittingNamesOf({ index, typed, level }: Asked, rank: number): Generator<FittingName> {
  const word = index.words[rank] as number;
  for (let place = 0; place < index.names.count(word); place++) {
    const name = fitOfName(index, index.names.at(word, place), typed);
    if (name !== undefined && levelOf(name.worst) === level) yield name;
  }
}

/** Names that hold several words: those of the word that the fewest names hold are looked at. */
function namesOfWords(asked: Asked): FittingName[] {
  const { index, typed } = asked;
  const rarest = typed.reduce((best, one) => (one.names < best.names ? one : best));
  const found: FittingName[] = [];
  let left = settings.mostNames;
  for (let rank = 0; rank < rarest.fits.length && left > 0; rank++) {
    if (rarest.fits[rank] === NO_FIT) continue;
    left -= index.names.count(index.words[rank] as number);
    for (const name of fittingNamesOf(asked, rank)) found.push(name);
  }
  const lastRank = ({ ranks }: FittingName): number => ranks[ranks.length - 1] as number;
  return found.sort((a, b) => a.sum - b.sum || lastRank(a) - lastRank(b) || a.name - b.name);
}
