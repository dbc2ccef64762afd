import { hashOf } from "../base/hash.ts";
import type { Columns } from "../index/columns.ts";
import { DOUBLED, SYMBOL_MASK } from "../index/lexicon.ts";
import { type NameIndex, sizeOf } from "../index/name-index.ts";
import { classIn, isShortIn } from "../index/packed-classes.ts";
import { isAt, isSure, type PackedPart } from "../index/packed-parts.ts";
import type { WordCosts } from "../match/word-cost.ts";
import type { GivenNameClasses } from "../name/given-names.ts";
import { standsFor } from "../name/initials.ts";
import { isAbjad } from "../name/part.ts";
import { mayBeGivenName, type TokenGroup } from "../name/token-groups.ts";
import type { Settings } from "../settings.ts";
import { UNKNOWN } from "../sound/kept-costs.ts";
import { ClassPattern } from "../sound/sound-classes.ts";
import type { BaseForm, Sounds, WordKeys } from "../sound/sounds.ts";
import type { SymbolId } from "../sound/symbols.ts";
import { scriptOf } from "../text/code-points.ts";
import { rolesFor } from "./query-roles.ts";
import type { SearchSession } from "./session.ts";
import { keysOf } from "./token-keys.ts";
import type { TokenMemo } from "./token-memo.ts";

/** A word of a query, or two taken as one, set against the words of an index. */
export class QueryToken {
  readonly group: TokenGroup;
  readonly isInitial: boolean;
  readonly keys: WordKeys;
  readonly #session: SearchSession;
  readonly #index: NameIndex;
  readonly #columns: Columns;
  readonly #settings: Settings;
  readonly #costs: WordCosts;
  readonly #memo: TokenMemo;
  /** If it is an initial: whether it stands for words, by their first sounds. */
  readonly #initials = new Map<number, boolean>();
  #ownRarity: number | undefined;
  #pattern: ClassPattern | undefined;
  /** The words of which it may be a form. */
  #bases: readonly { readonly base: BaseForm; readonly pattern: ClassPattern }[] | undefined;
  readonly #isAbjad: boolean;
  /** The roles in which it may be found, of parts that are sure of theirs and of others. */
  readonly #sureRoles: number;
  readonly #roles: number;
  #classes: GivenNameClasses | undefined;

  /** `place` tells it from the other words of the query. */
  constructor(group: TokenGroup, session: SearchSession, costs: WordCosts, place = 0) {
    this.group = group;
    this.isInitial = group.parts[0]?.role === "initial";
    this.#session = session;
    this.#index = session.index;
    this.#columns = session.index.columns;
    this.#settings = session.index.rules.settings;
    this.#costs = costs;
    this.#memo = session.memo(place);
    this.#isAbjad = isAbjad(group.parts);
    [this.#sureRoles, this.#roles] = rolesFor(group);
    this.keys = keysOf(group);
  }

  /** The classes of given names that the word may be of. */
  get classes(): GivenNameClasses {
    const { folded, sound } = this.group;
    const { givenNames } = this.#index.rules;
    this.#classes ??= mayBeGivenName(this.group) ? givenNames.classesOf(folded, sound) : NONE;
    return this.#classes;
  }

  /** The skeletons of the other forms of the given name that the word may be, hashed. */
  get otherForms(): number[] {
    const { givenNames } = this.#index.rules;
    const hashes = [...this.classes.keys()].flatMap((one) => givenNames.skeletonsOf(one).map(hashOf));
    return [...new Set(hashes)].filter((hash) => !this.keys.whole.includes(hash));
  }

  /** Whether its role goes with that of a part of a name: a patronymic equals only what may be one too. */
  mayBe(part: PackedPart): boolean {
    return isAt(part, isSure(part) ? this.#sureRoles : this.#roles);
  }

  /** In how many classes of sounds a word differs; 0 where that cannot be told. */
  distance(word: number): number {
    const known = this.#memo.distance(word);
    if (known >= 0) return known;
    const distance = this.#isInAbjad(word) ? 0 : this.#measured(word);
    this.#memo.setDistance(word, distance);
    return distance;
  }

  #measured(word: number): number {
    this.#pattern ??= this.#patternOf(this.group.sound);
    return this.#distanceOf(this.#pattern, word);
  }

  /** Whether it or a word of the index is in an abjad. */
  #isInAbjad(word: number): boolean {
    if (this.#isAbjad) return true;
    if (!this.#index.hasAbjads) return false;
    const { letters, letterStarts } = this.#columns;
    return isAbjad([{ script: scriptOf(letters[letterStarts[word] as number] as number) }]);
  }

  /** The greatest distance at which words are aligned. */
  get farthest(): number {
    const { usual, ofLong, long } = this.#settings.search.farthestClasses;
    return this.group.sound.symbols.length >= long ? ofLong : usual;
  }

  /** What finding a word in a name is worth: more if it is rare and near; 0 if it is not a spelling of this one. */
  estimate(word: number): number {
    const known = this.#memo.estimate(word);
    if (known >= 0) return known;
    // As the memo gives it, so that it is the same at whatever time it is asked for.
    const estimate = Math.fround(this.isInitial ? this.#estimateOfInitial(word) : this.#estimateOfWord(word));
    this.#memo.setEstimate(word, estimate);
    return estimate;
  }

  #estimateOfInitial(word: number): number {
    const { columns, tables, rules } = this.#index;
    const [start, end] = [columns.soundStarts[word] as number, columns.soundStarts[word + 1] as number];
    const last = Math.min(end, start + this.#settings.search.soundsOfInitial);
    let [key, symbols]: [number, SymbolId[]] = [0, []];
    for (let at = start; at < last; at++) {
      const symbol = tables.symbols[(columns.sounds[at] as number) & SYMBOL_MASK] as SymbolId;
      symbols.push(symbol);
      key = key * DOUBLED + symbol + 1;
    }
    let fits = this.#initials.get(key);
    if (fits === undefined) {
      fits = standsFor(rules.sounds, this.group.sound.symbols, symbols);
      this.#initials.set(key, fits);
    }
    return fits ? this.#settings.initial : 0;
  }

  #estimateOfWord(word: number): number {
    const cost = this.#cost(word);
    if (!Number.isFinite(cost)) return 0;
    const { rules } = this.#index;
    const { search } = this.#settings;
    const rarity = this.#isAbjad ? this.#rarityOf(this.#session.word(word).sound) : this.#rarity;
    const estimate = rarity - rules.sounds.price.of(cost);
    // What is worth next to nothing is still something, and the less, the further off it is.
    return estimate > search.leastEstimate ? estimate : search.leastEstimate / (1 + search.leastEstimate - estimate);
  }

  /** How rare words are that are read like this one; an abjad leaves open what was asked. */
  get #rarity(): number {
    this.#ownRarity ??= this.#rarityOf(this.group.sound);
    return this.#ownRarity;
  }

  #rarityOf(sound: Sounds): number {
    const all = sizeOf(this.#index) + this.#settings.outsiders;
    return Math.log(
      all / (this.#index.commonWords.of(sound, this.#costs.endings === "surname" ? "surname" : "place").bearers + 1),
    );
  }

  #cost(word: number): number {
    const spelling = this.#spellingCost(word);
    return spelling > this.#settings.givenName.cost ? Math.min(spelling, this.#costOfForm(word)) : spelling;
  }

  #spellingCost(word: number): number {
    let cost = this.#ownCost(word);
    if (this.group.bases.length === 0) return cost;
    this.#bases ??= this.group.bases.map((base) => ({ base, pattern: this.#patternOf(base.sound) }));
    for (const { base, pattern } of this.#bases) {
      if (!this.#isInAbjad(word) && this.#distanceOf(pattern, word) > this.farthest) continue;
      const ofBase = this.#costs.aligned(base.sound, this.#session.passingSounds(word));
      cost = Math.min(cost, base.cost + ofBase);
    }
    return cost;
  }

  #ownCost(word: number): number {
    const { sound } = this.group;
    if (this.#isFar(word)) return Number.POSITIVE_INFINITY;
    const kept = this.#costs.kept(sound, word);
    if (kept !== UNKNOWN) return kept;
    const cost = this.#costs.aligned(sound, this.#session.passingSounds(word));
    this.#costs.keep(sound, word, cost);
    return cost;
  }

  #patternOf(sound: Sounds): ClassPattern {
    return new ClassPattern(sound, this.#index.classSets, SYMBOL_MASK);
  }

  #distanceOf(pattern: ClassPattern, word: number): number {
    const { sounds, soundStarts } = this.#columns;
    return pattern.distance(sounds, soundStarts[word] as number, soundStarts[word + 1] as number);
  }

  #isFar(word: number): boolean {
    return this.distance(word) > this.farthest && !this.#index.lexicon.isText(word, this.group.folded);
  }

  /** What it costs that a word is another form of the given name; infinite if it is none. */
  #costOfForm(word: number): number {
    const { givenNames, givenNameStarts } = this.#columns;
    const { cost, short } = this.#settings.givenName;
    let least = Number.POSITIVE_INFINITY;
    for (let at = givenNameStarts[word] as number; at < (givenNameStarts[word + 1] as number); at++) {
      const packed = givenNames[at] as number;
      const isShort = this.classes.get(classIn(packed));
      if (isShort !== undefined) least = Math.min(least, isShort || isShortIn(packed) ? short : cost);
    }
    return least;
  }
}

const NONE: GivenNameClasses = new Map();

/** Whether it is one word of the query, not two taken as one. */
export function isSingle({ group }: QueryToken): boolean {
  return group.parts.length === 1;
}
