import { file } from "../base/gathered.ts";

interface NotesFile {
  readonly notes: {
    readonly words: Readonly<Record<string, readonly string[]>>;
    readonly behind: readonly string[];
    readonly hyphened: readonly string[];
  };
}

interface OtherNamesFile {
  readonly otherNames: { readonly introducedBy: readonly string[]; readonly perhapsNames: readonly string[] };
}

interface DatesFile {
  readonly dates: { readonly words: readonly string[]; readonly months: readonly string[] };
}

/** Words of which one is looked for: they are part of a person's name only in their looks. */
interface Written {
  readonly folded: string;
}

const DESCRIBES = 1;
const BEHIND = 2;
const DATE = 4;
const MONTH = 8;
const INTRODUCES = 16;
const HYPHENED = 32;

/** The words of `data/grammar` that say something of a person and are no name; all are asked for folded. */
export class NoteWords {
  /** What each word may be, as bits: hardly any word of a name is one of them. */
  readonly #kinds = new Map<string, number>();
  /** By their first word, longest first. */
  readonly #introductions = new Map<string, string[][]>();
  readonly #perhapsNames: ReadonlySet<string>;
  readonly #hyphened: ReadonlySet<string>;

  constructor(grammar: readonly unknown[]) {
    const { words, behind, hyphened } = file<NotesFile>(grammar, "notes").notes;
    const { introducedBy, perhapsNames } = file<OtherNamesFile>(grammar, "otherNames").otherNames;
    const { dates } = file<DatesFile>(grammar, "dates");
    this.#hyphened = new Set(hyphened);
    this.#perhapsNames = new Set(perhapsNames);
    this.#add(DESCRIBES, Object.values(words).flat());
    this.#add(BEHIND, behind);
    this.#add(DATE, dates.words);
    this.#add(MONTH, dates.months);
    this.#add(
      HYPHENED,
      hyphened.map((word) => word.split("-")[0] as string),
    );
    for (const introduction of introducedBy) {
      const phrase = introduction.split(" ");
      const first = phrase[0] as string;
      this.#add(INTRODUCES, [first]);
      this.#introductions.set(first, [...(this.#introductions.get(first) ?? []), phrase].sort(byLength));
    }
  }

  #add(kind: number, words: readonly string[]): void {
    for (const word of words) this.#kinds.set(word, (this.#kinds.get(word) ?? 0) | kind);
  }

  /** Whether it may be worth while to ask for more. */
  isListed(word: string): boolean {
    return this.#kinds.has(word);
  }

  #is(kind: number, word: string): boolean {
    return ((this.#kinds.get(word) ?? 0) & kind) !== 0;
  }

  /** Whether a word says what somebody is: депутат, writer. */
  describes(word: string): boolean {
    return this.#is(DESCRIBES, word);
  }

  /** Whether a word stands behind names, even without a comma: jr, phd, младший. */
  standsBehind(word: string): boolean {
    return this.#is(BEHIND, word);
  }

  /** Whether a word stands beside the number of a year: р, born. */
  isOfDate(word: string): boolean {
    return this.#is(DATE, word);
  }

  /** Whether a word is the name of a month, as it stands behind the number of a day. */
  isMonth(word: string): boolean {
    return this.#is(MONTH, word);
  }

  /** Whether a word and the next, which a hyphen ties to it, are a title: г-н. */
  isHyphenedTitle(word: string, next: string): boolean {
    return this.#is(HYPHENED, word) && this.#hyphened.has(`${word}-${next}`);
  }

  /** How many words at a place of a name introduce another name of the person (née, он же); 0 if none do. */
  introductionAt(words: readonly Written[], at: number): number {
    const phrases = this.#introductions.get((words[at] as Written).folded) ?? NONE;
    const phrase = phrases.find((one) => one.every((word, index) => words[at + index]?.folded === word));
    return phrase?.length ?? 0;
  }

  /** Whether a word that introduces another name may be a name itself: Max Born. */
  isPerhapsName(word: string): boolean {
    return this.#perhapsNames.has(word);
  }
}

const NONE: readonly never[] = [];

function byLength(a: readonly string[], b: readonly string[]): number {
  return b.length - a.length;
}
