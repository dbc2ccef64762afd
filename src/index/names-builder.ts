import { hashOfWords } from "../base/hash.ts";
import type { BaseFormsOf } from "../name/base-forms.ts";
import { initialsOf } from "../name/initials-word.ts";
import { isAbjad, type Part } from "../name/part.ts";
import { nameWords, partsOf, soundsOf } from "../name/roles.ts";
import type { Rules } from "../name/rules.ts";
import { baseFormsOf, tiedGroups } from "../name/token-groups.ts";
import { allKeys } from "../sound/word-keys.ts";
import type { EntityType } from "../types.ts";
import { bucketEntries, bucketsOf, enter, MOST_NUMBERS } from "./buckets.ts";
import type { Columns } from "./columns.ts";
import { DistinctLists } from "./distinct-lists.ts";
import { growingList, push } from "./growing-list.ts";
import { type LexiconBuilder, tooLarge, type WordDraft } from "./lexicon-builder.ts";
import { packName } from "./name-index.ts";
import { placesIn } from "./ordered.ts";
import { inOrder, orderOf, partsAndFlags } from "./ordered-names.ts";
import { isAt, type PackedPart, packJoined, packPart, placeOf, SEARCHED } from "./packed-parts.ts";
import { addPairKeys, type SearchedWord } from "./pair-keys.ts";

/** The columns of distinct names. */
export type DistinctColumns = Pick<
  Columns,
  | "distinctParts"
  | "distinctStarts"
  | "distinctFlags"
  | "distinctByText"
  | "distinctByTextStarts"
  | "distinctByPair"
  | "distinctByPairStarts"
>;

/** The number of a distinct name, and whether it is in an abjad. */
export interface AddedName {
  readonly distinct: number;
  readonly isAbjad: boolean;
}

/** A distinct name in the making: its packed parts, its flags, the hash of its text, and its keys of pairs. */
export interface MetName {
  readonly parts: Uint32Array;
  readonly flags: number;
  readonly text: number;
  readonly pairs: Uint32Array;
}

/** A word of a name, and the keys by which it is found there. */
type FoundWord = Pick<WordDraft, "number" | "keys">;

/** The columns of distinct names in their order, and for the number of each in the making its number there. */
export interface OrderedNames {
  readonly columns: DistinctColumns;
  readonly numbers: Uint32Array;
}

/** Gathers the distinct names, numbered in the order in which they are met. */
export class NamesBuilder {
  readonly #rules: Rules;
  readonly #lexicon: LexiconBuilder;
  /** The packed parts of each name, and its flags at the end. */
  readonly #lists = new DistinctLists();
  /** Of each name the hash of its text, and its keys of pairs, which begin at its start. */
  readonly #texts = growingList();
  readonly #pairs = growingList();
  readonly #pairStarts = growingList();

  constructor(rules: Rules, lexicon: LexiconBuilder) {
    this.#rules = rules;
    this.#lexicon = lexicon;
  }

  add(text: string, type: EntityType): AddedName {
    const split = nameWords(this.#rules, text, type);
    const parts = partsOf(this.#rules, split, soundsOf(split, this.#lexicon), type);
    const drafts: FoundWord[] = parts.map(({ folded, sound, role }) =>
      this.#lexicon.add(folded, sound, role === "given"),
    );
    const list = parts.map((part, at) => packPart(part, (drafts[at] as FoundWord).number));
    for (const { folded, sound } of tiedGroups(this.#rules, parts)) {
      const draft = this.#lexicon.add(folded, sound, false);
      drafts.push(draft);
      list.push(packJoined(draft.number));
    }
    this.#addBases(baseFormsOf(this.#rules, parts, type === "person"), parts, drafts, list);
    if (type !== "person") this.#addInitials(parts, list);
    const inAbjad = isAbjad(parts);
    list.push(packName(type === "person", inAbjad));
    const known = this.#lists.size;
    const distinct = this.#lists.number(list);
    if (distinct === known) this.#enter(distinct, parts, drafts, list);
    return { distinct, isAbjad: inAbjad };
  }

  get size(): number {
    return this.#lists.size;
  }

  /** Visits the distinct names in the order in which they were met. */
  each(visit: (name: MetName) => void): void {
    const { values, starts } = this.#lists;
    for (let name = 0; name < this.size; name++) {
      const [start, end] = [starts.values[name] as number, (starts.values[name + 1] as number) - 1];
      const pairsEnd = name + 1 < this.size ? this.#pairStarts.values[name + 1] : this.#pairs.length;
      visit({
        parts: values.values.subarray(start, end),
        flags: values.values[end] as number,
        text: this.#texts.values[name] as number,
        pairs: this.#pairs.values.subarray(this.#pairStarts.values[name], pairsEnd),
      });
    }
  }

  /** Lets words be found by those of which they may be forms too. */
  #addBases(basesOf: BaseFormsOf, parts: readonly Part[], drafts: FoundWord[], list: PackedPart[]): void {
    parts.forEach((part, at) => {
      const bases = basesOf(part);
      if (bases.length === 0) return;
      const words = bases.map(({ folded, sound }) => this.#lexicon.add(folded, sound, false));
      for (const { number } of words) list.push(packJoined(number));
      const { number, keys } = drafts[at] as FoundWord;
      drafts[at] = { number, keys: allKeys([keys, ...words.map((word) => word.keys)]) };
    });
  }

  /** Lets a name be found by the first letters of its words: МГУ. */
  #addInitials(parts: readonly Part[], list: PackedPart[]): void {
    const initials = initialsOf(parts);
    if (initials === undefined) return;
    list.push(packJoined(this.#lexicon.add(initials, this.#lexicon.alone(initials), false).number));
  }

  #enter(name: number, parts: readonly Part[], drafts: readonly FoundWord[], list: readonly PackedPart[]): void {
    if (name === MOST_NUMBERS) throw tooLarge("names");
    push(this.#texts, hashOfWords(parts));
    push(this.#pairStarts, this.#pairs.length);
    const searched: SearchedWord[] = [];
    drafts.forEach(({ keys }, at) => {
      const one = list[at] as PackedPart;
      if (isAt(one, SEARCHED)) searched.push({ place: placeOf(one), keys });
    });
    addPairKeys(searched, this.#rules.settings.keys, (key) => push(this.#pairs, key));
  }

  /**
   * Names of one surname stand side by side, as they are looked at together; the order depends on nothing but the names
   * themselves, and so do answers for which there are too many names.
   *
   * @param wordNumbers the last numbers of words by those of the lexicon in the making
   */
  finish(wordNumbers: Uint32Array): OrderedNames {
    push(this.#pairStarts, this.#pairs.length);
    const names = partsAndFlags(this.#lists, wordNumbers);
    const order = orderOf(names);
    return {
      columns: { ...inOrder(names, order), ...this.#byText(order), ...this.#byPair(order) },
      numbers: placesIn(order),
    };
  }

  #byText(order: Uint32Array): Pick<DistinctColumns, "distinctByText" | "distinctByTextStarts"> {
    const entries = bucketEntries();
    for (let name = 0; name < order.length; name++)
      enter(entries, this.#texts.values[order[name] as number] as number, name);
    const { items, starts } = bucketsOf(entries);
    return { distinctByText: items, distinctByTextStarts: starts };
  }

  #byPair(order: Uint32Array): Pick<DistinctColumns, "distinctByPair" | "distinctByPairStarts"> {
    const entries = bucketEntries();
    for (let name = 0; name < order.length; name++) {
      const met = order[name] as number;
      const end = this.#pairStarts.values[met + 1] as number;
      for (let at = this.#pairStarts.values[met] as number; at < end; at++)
        enter(entries, this.#pairs.values[at] as number, name);
    }
    const { items, starts } = bucketsOf(entries);
    return { distinctByPair: items, distinctByPairStarts: starts };
  }
}
