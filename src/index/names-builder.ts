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
import { type LexiconBuilder, tooLarge, type WordDraft } from "./lexicon-builder.ts";
import { packName } from "./name-index.ts";
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

/** A word of a name, and the keys by which it is found there. */
type FoundWord = Pick<WordDraft, "number" | "keys">;

/** Gathers the distinct names, numbered in the order in which they are met. */
export class NamesBuilder {
  readonly #rules: Rules;
  readonly #lexicon: LexiconBuilder;
  /** The packed parts of each name, and its flags at the end. */
  readonly #lists = new DistinctLists();
  readonly #byText = bucketEntries();
  readonly #byPair = bucketEntries();

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
    enter(this.#byText, hashOfWords(parts), name);
    const searched: SearchedWord[] = [];
    drafts.forEach(({ keys }, at) => {
      const one = list[at] as PackedPart;
      if (isAt(one, SEARCHED)) searched.push({ place: placeOf(one), keys });
    });
    addPairKeys(searched, this.#rules.settings.keys, (key) => enter(this.#byPair, key, name));
  }

  finish(): DistinctColumns {
    const [byText, byPair] = [bucketsOf(this.#byText), bucketsOf(this.#byPair)];
    return {
      ...partsAndFlags(this.#lists),
      distinctByText: byText.items,
      distinctByTextStarts: byText.starts,
      distinctByPair: byPair.items,
      distinctByPairStarts: byPair.starts,
    };
  }
}

/** Parts the flags from the packed parts of each name. */
function partsAndFlags({
  values,
  starts,
  size,
}: DistinctLists): Pick<DistinctColumns, "distinctParts" | "distinctStarts" | "distinctFlags"> {
  const parts = new Uint32Array(values.length - size);
  const partStarts = new Uint32Array(size + 1);
  const flags = new Uint8Array(size);
  for (let name = 0; name < size; name++) {
    const [start, end] = [starts.values[name] as number, (starts.values[name + 1] as number) - 1];
    parts.set(values.values.subarray(start, end), start - name);
    partStarts[name + 1] = end - name;
    flags[name] = values.values[end] as number;
  }
  return { distinctParts: parts, distinctStarts: partStarts, distinctFlags: flags };
}
