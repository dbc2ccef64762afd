import { BoundedMap } from "../base/memo.ts";
import { Once } from "../base/once.ts";
import type { NameIndex } from "../index/name-index.ts";
import { isAt, type PackedPart, places, wordOf } from "../index/packed-parts.ts";
import { wordsNear } from "./near-words.ts";
import type { SearchSessions } from "./session.ts";

const JOINED = /* @__PURE__ */ places("joined");
// The words of some hundred newspaper articles that have capitals.
const MOST_KEPT = 2 ** 15;
// Longer words are no names, and would fill the memory.
const LONGEST_KEPT = 64;

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
    const known = this.#known.get(folded);
    if (known !== undefined) return known;
    const longest = this.#longest(folded);
    if (folded.length <= LONGEST_KEPT) this.#known.set(folded, longest);
    return longest;
  }

  #longest(folded: string): number {
    const { index } = this.#sessions;
    const longest = this.#sessions
      .run((session) => wordsNear(session, folded))
      .reduce((most, word) => Math.max(most, this.#byWord.value[word] as number), 0);
    // A word that cannot be read is near none, not even itself.
    if (longest > 0 || !index.lexicon.has(folded)) return longest;
    return Math.min(index.rules.settings.mostWords, index.mostWords);
  }
}

/** For each word of an index how many words the longest name has that holds it. */
function longestByWord({ columns: { distinctParts, distinctStarts }, lexicon, rules }: NameIndex): Uint8Array {
  const longest = new Uint8Array(lexicon.size);
  for (let name = 0; name + 1 < distinctStarts.length; name++) {
    const parts = distinctParts.subarray(distinctStarts[name], distinctStarts[name + 1]);
    const words = parts.reduce((count, part) => (isAt(part as PackedPart, JOINED) ? count : count + 1), 0);
    const kept = Math.min(words, rules.settings.mostWords);
    for (const part of parts) longest[wordOf(part)] = Math.max(longest[wordOf(part)] as number, kept);
  }
  return longest;
}
