import { BoundedMap } from "../base/memo.ts";
import { Once } from "../base/once.ts";
import { isPersonName, type NameIndex } from "../index/name-index.ts";
import { isAt, type PackedPart, places, wordOf } from "../index/packed-parts.ts";
import { wordsNear } from "./near-words.ts";
import type { SearchSessions } from "./session.ts";

const JOINED = /* @__PURE__ */ places("joined");
// The words of some hundred newspaper articles that have capitals.
const MOST_KEPT = 2 ** 15;
// Longer words are no names, and would fill the memory.
const LONGEST_KEPT = 64;

// Beside the length of the longest name: some name may be no more than the word.
const ALONE = 0x80;
const LENGTH = 0x7f;

/**
 * How long names are that hold a word near one of a text. Words that were asked for are kept for the texts that follow.
 */
export class LongestNames {
  readonly #sessions: SearchSessions;
  readonly #known: BoundedMap<string, number> = new BoundedMap(MOST_KEPT);
  readonly #byWord: Once<Uint8Array>;

  constructor(sessions: SearchSessions) {
    this.#sessions = sessions;
    this.#byWord = new Once(() => longestByWord(sessions.index));
  }

  /** How many words the longest name has that holds a word near this one; 0 if there is none. */
  near(folded: string): number {
    return this.#lookedUp(folded) & LENGTH;
  }

  /** Whether a word near this one may stand for a whole name: that of a person only if the person has no other. */
  mayBeWhole(folded: string): boolean {
    return (this.#lookedUp(folded) & ALONE) !== 0;
  }

  #lookedUp(folded: string): number {
    const known = this.#known.get(folded);
    if (known !== undefined) return known;
    const found = this.#find(folded);
    if (folded.length <= LONGEST_KEPT) this.#known.set(folded, found);
    return found;
  }

  #find(folded: string): number {
    const { index } = this.#sessions;
    let [longest, alone] = [0, 0];
    for (const word of this.#sessions.run((session) => wordsNear(session, folded))) {
      const one = this.#byWord.value[word] as number;
      longest = Math.max(longest, one & LENGTH);
      alone |= one & ALONE;
    }
    // A word that cannot be read is near none, not even itself.
    if (longest > 0 || !index.lexicon.has(folded)) return longest | alone;
    return Math.min(index.rules.settings.mostWords, index.mostWords) | ALONE;
  }
}

/** For each word of an index how many words the longest name has that holds it, and whether it may stand alone. */
function longestByWord(index: NameIndex): Uint8Array {
  const { columns, lexicon, rules } = index;
  const { distinctParts, distinctStarts } = columns;
  const longest = new Uint8Array(lexicon.size);
  for (let name = 0; name + 1 < distinctStarts.length; name++) {
    const parts = distinctParts.subarray(distinctStarts[name], distinctStarts[name + 1]);
    const words = parts.reduce((count, part) => (isAt(part as PackedPart, JOINED) ? count : count + 1), 0);
    const kept = Math.min(words, rules.settings.mostWords);
    const alone = words > 1 && isPersonName(index, name) ? 0 : ALONE;
    for (const part of parts) {
      const before = longest[wordOf(part)] as number;
      longest[wordOf(part)] = Math.max(before & LENGTH, kept) | (before & ALONE) | alone;
    }
  }
  return longest;
}
