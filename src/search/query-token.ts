import { hashOf } from "../base/hash.ts";
import { DOUBLED } from "../index/lexicon.ts";
import { lacksVowels, type NameIndex } from "../index/name-index.ts";
import { isAt, isSure, type PackedPart, places, SEARCHED } from "../index/packed-parts.ts";
import { alignedCost, type CostMemo, wordCost } from "../match/word-cost.ts";
import { givenNameClasses, mayBeGivenName, skeletonsOfClass } from "../name/given-names.ts";
import { standsFor } from "../name/initials.ts";
import type { Unit } from "../name/token-groups.ts";
import { settings } from "../settings.ts";
import { ClassPattern } from "../sound/sound-classes.ts";
import type { SymbolId } from "../sound/symbols.ts";
import { allKeys, type WordKeys, wordKeys } from "../sound/word-keys.ts";
import { scriptOf } from "../text/code-points.ts";
import type { WordMemo } from "./token-memo.ts";

const { perNat, outsiders, givenName, genitive } = settings;
// Words that differ in more classes of sounds are not aligned: hardly any of them is a spelling of the other.
const FARTHEST_CLASSES = 2;
const FARTHEST_CLASSES_OF_LONG = 3;
const LONG = 10;
// An initial is compared with the first sounds of a word only.
const SOUNDS_OF_INITIAL = 3;

/** A word of a query, or two taken as one, set against the words of an index. */
export class AskedWord {
  readonly unit: Unit;
  readonly isInitial: boolean;
  readonly keys: WordKeys;
  /** It is set against so many words that these are not worth keeping. */
  isBroad = false;
  readonly #index: NameIndex;
  readonly #memo: CostMemo;
  readonly #known: WordMemo;
  /** If it is an initial: whether it stands for words, by their first sounds. */
  readonly #initials = new Map<number, boolean>();
  #pattern: ClassPattern | undefined;
  readonly #lacksVowels: boolean;
  /** The roles in which it may be found, of parts that are sure of theirs and of others. */
  readonly #sureRoles: number;
  readonly #roles: number;
  #classes: ReadonlySet<number> | undefined;

  /** `place` tells it from the other words of the query. */
  constructor(unit: Unit, index: NameIndex, memo: CostMemo, place = 0) {
    this.unit = unit;
    this.isInitial = unit.parts[0]?.role === "initial";
    this.#index = index;
    this.#memo = memo;
    this.#known = index.scratch.memo(place);
    this.#lacksVowels = lacksVowels(unit.parts);
    [this.#sureRoles, this.#roles] = rolesFor(unit);
    this.keys = keysOf(unit);
  }

  /** The classes of given names that the word may be of. */
  get classes(): ReadonlySet<number> {
    this.#classes ??= mayBeGivenName(this.unit) ? givenNameClasses(this.unit.folded, this.unit.sound) : NONE;
    return this.#classes;
  }

  /** The skeletons of the other forms of the given name that the word may be, hashed. */
  get otherForms(): number[] {
    const hashes = [...this.classes].flatMap((one) => skeletonsOfClass(one).map(hashOf));
    return [...new Set(hashes)].filter((hash) => !this.keys.whole.includes(hash));
  }

  /** Whether its role goes with that of a part of a form: a patronymic equals only what may be one too. */
  mayBe(part: PackedPart): boolean {
    return isAt(part, isSure(part) ? this.#sureRoles : this.#roles);
  }

  /** In how many classes of sounds a word differs; 0 where that cannot be told. */
  distance(word: number): number {
    const known = this.#known.distance(word);
    if (known >= 0) return known;
    const distance = this.#isVague(word) ? 0 : this.#measured(word);
    this.#known.setDistance(word, distance);
    return distance;
  }

  #measured(word: number): number {
    const { sounds, soundStarts } = this.#index.columns;
    const [start, end] = [soundStarts[word] as number, soundStarts[word + 1] as number];
    this.#pattern ??= new ClassPattern(this.unit.sound);
    return this.#pattern.distance(sounds, start, end, DOUBLED - 1, this.#index.classSets);
  }

  /** Whether it or a word of the index is in a script that leaves vowels out. */
  #isVague(word: number): boolean {
    if (this.#lacksVowels) return true;
    if (!this.#index.someLackVowels) return false;
    const { letters, letterStarts } = this.#index.columns;
    return lacksVowels([{ script: scriptOf(letters[letterStarts[word] as number] as number) }]);
  }

  /** The greatest distance at which words are aligned. */
  get farthest(): number {
    return this.unit.sound.symbols.length >= LONG ? FARTHEST_CLASSES_OF_LONG : FARTHEST_CLASSES;
  }

  /** What finding a word in a name is worth: more if it is rare and near; 0 if it is not a spelling of this one. */
  gain(word: number): number {
    const known = this.#known.gain(word);
    if (known !== undefined) return known;
    const gain = this.isInitial ? this.#initialGain(word) : this.#wordGain(word);
    this.#known.setGain(word, gain);
    return gain;
  }

  #initialGain(word: number): number {
    const { columns, tables } = this.#index;
    const [start, end] = [columns.soundStarts[word] as number, columns.soundStarts[word + 1] as number];
    let [key, symbols]: [number, SymbolId[]] = [0, []];
    for (let at = start; at < Math.min(end, start + SOUNDS_OF_INITIAL); at++) {
      const symbol = tables.symbols[(columns.sounds[at] as number) & (DOUBLED - 1)] as SymbolId;
      symbols.push(symbol);
      key = key * DOUBLED + symbol + 1;
    }
    let fits = this.#initials.get(key);
    if (fits === undefined) {
      fits = standsFor(this.unit.sound, { ...this.unit.sound, symbols });
      this.#initials.set(key, fits);
    }
    return fits ? settings.initial : 0;
  }

  #wordGain(word: number): number {
    const cost = this.#cost(word);
    if (!Number.isFinite(cost)) return 0;
    const { postingStarts, formFlags } = this.#index.columns;
    const forms = (postingStarts[word + 1] as number) - (postingStarts[word] as number);
    return Math.max(0.1, Math.log((formFlags.length + outsiders) / (forms + 1)) - (perNat * cost) / 100);
  }

  #cost(word: number): number {
    const spelling = this.#spellingCost(word);
    return spelling > givenName.cost && this.#isOneGivenName(word) ? givenName.cost : spelling;
  }

  #spellingCost(word: number): number {
    const { lexicon } = this.#index;
    let cost = Number.POSITIVE_INFINITY;
    if (!this.#isFar(word))
      cost = this.isBroad
        ? alignedCost(this.unit.sound, lexicon.passingSounds(word))
        : wordCost(this.unit, lexicon.word(word), this.#memo);
    for (const { sound } of this.unit.names)
      cost = Math.min(cost, genitive + alignedCost(sound, lexicon.passingSounds(word)));
    return cost;
  }

  #isFar(word: number): boolean {
    return this.distance(word) > this.farthest && !this.#index.lexicon.isText(word, this.unit.folded);
  }

  #isOneGivenName(word: number): boolean {
    const { givenNames, givenNameStarts } = this.#index.columns;
    for (let at = givenNameStarts[word] as number; at < (givenNameStarts[word + 1] as number); at++) {
      if (this.classes.has(givenNames[at] as number)) return true;
    }
    return false;
  }
}

const NONE: ReadonlySet<number> = new Set();

/** The keys of a word, and of the names of which it is the genitive. */
function keysOf({ sound, names }: Unit): WordKeys {
  sound.found.keys ??= wordKeys(sound);
  return names.length === 0
    ? sound.found.keys
    : allKeys([sound.found.keys, ...names.map((name) => wordKeys(name.sound))]);
}

const INITIALLED = /* @__PURE__ */ places("given", "patronymic", "name", "initial");
const PATRONYMIC = /* @__PURE__ */ places("patronymic", "particle", "joined");
const NO_PATRONYMIC = /* @__PURE__ */ (() => SEARCHED & ~places("patronymic"))();

/** The roles of parts that a word of a query may be, if they are sure and if they are not. */
function rolesFor({ parts: [part, more] }: Unit): readonly [sure: number, others: number] {
  if (part === undefined || more !== undefined) return [SEARCHED, SEARCHED];
  const { role, sure, likePatronymic } = part;
  if (role === "initial") return [INITIALLED, INITIALLED];
  if (role === "patronymic") return [PATRONYMIC, SEARCHED];
  return likePatronymic && !sure ? [SEARCHED, SEARCHED] : [NO_PATRONYMIC, NO_PATRONYMIC];
}
