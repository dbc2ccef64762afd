import type { Alphabet, Sound } from "./alphabet.ts";
import { classesOf, type SoundClasses } from "./sound-classes.ts";
import { type Alternative, bySound } from "./spelling.ts";
import { type LearnedCosts, weightKey } from "./weights.ts";

/** A number that stands for a set of sounds: what a letter group leaves open stays open until it is compared. */
export type SymbolId = number;

/** A number of each sound but silence. */
export type SoundNumber = number;

/** The cheapest pair of readings of two symbols. */
export interface CheapestPair {
  readonly a: Alternative;
  readonly b: Alternative;
  readonly cost: number;
}

const UNKNOWN = -1;
const UNLIKELY = 1;
const LIKELY = 2;
const SILENCE: Alternative = { sound: "", cost: 0, traditions: [] };

/**
 * The symbols met so far, and what they cost against each other. A symbol is made when a letter group is met in a
 * context for the first time; answers do not depend on its number, so the order of first meetings does not matter.
 * There are as many as the letter groups of the data can make, some thousands.
 */
export class Symbols {
  /** Costs of all pairs of symbols, row by row, in a square of this side; below 0 until asked for. */
  side = 256;
  costs: Int16Array = new Int16Array(256 * 256).fill(UNKNOWN);
  /** By symbol the classes of sounds that it may be of, as bits; 0 for one that does not count. */
  readonly classes: SoundClasses[] = [];
  /** By symbol what it costs if the other spelling leaves it out. */
  readonly losses: number[] = [];
  /** By symbol whether its letter is written twice by rule. */
  readonly twice: boolean[] = [];
  readonly #meanings: (readonly Alternative[])[] = [];
  readonly #byMeaning = new Map<string, SymbolId>();
  readonly #keys: string[] = [];
  readonly #skeletonKeys: (readonly string[])[] = [];
  readonly #alikeKeys: (readonly string[])[] = [];
  readonly #silent: boolean[] = [];
  readonly #soundNumbers: ReadonlyMap<Sound, SoundNumber>;
  /** By symbol and sound whether it may well stand for it; 0 until that is asked. */
  #likely: Uint8Array;
  readonly #alphabet: Alphabet;
  readonly #learned: LearnedCosts;
  readonly #mostLikely: number;
  readonly #easilyLost: number;
  readonly #mostAlike: number;

  constructor(
    alphabet: Alphabet,
    learned: LearnedCosts,
    settings: { readonly likely: number; readonly easilyLost: number; readonly alike: number },
  ) {
    this.#alphabet = alphabet;
    this.#learned = learned;
    this.#mostLikely = settings.likely;
    this.#easilyLost = settings.easilyLost;
    this.#mostAlike = settings.alike;
    this.#soundNumbers = new Map(alphabet.all.map((sound, number) => [sound, number]));
    this.#likely = new Uint8Array(this.side * alphabet.all.length);
  }

  /** The symbol of a meaning, made by this table or by another. */
  of(meaning: readonly Alternative[]): SymbolId {
    const cheapest = bySound(meaning);
    const text = cheapest
      .map(
        ({ sound, cost, traditions, keyless = "", twice = "" }) =>
          `${sound}:${cost}:${traditions.join()}:${keyless}:${twice}`,
      )
      .join(" ");
    return this.#byMeaning.get(text) ?? this.#add(cheapest, text);
  }

  #add(meaning: readonly Alternative[], text: string): SymbolId {
    const symbol = this.#meanings.length;
    if (symbol === this.side) this.#widen();
    const keys = [
      ...new Set(meaning.filter(({ keyless }) => !keyless).map(({ sound }) => this.#alphabet.skeletonKey(sound))),
    ];
    const loss = this.#lossOf(meaning);
    this.#meanings.push(meaning);
    this.#byMeaning.set(text, symbol);
    this.#keys.push(meaning.map(({ sound, cost }) => `${sound}${cost === 0 ? "" : cost}`).join("|"));
    this.losses.push(loss);
    this.twice.push(meaning.some(({ twice }) => twice === true));
    const isSilent = ({ sound, cost }: Alternative): boolean => sound === "" && cost <= this.#mostLikely;
    this.#silent.push(meaning.length > 1 && meaning.some(isSilent));
    this.#skeletonKeys.push(keys);
    this.#alikeKeys.push(this.#likelyClasses(meaning));
    this.classes.push(loss <= this.#easilyLost ? 0 : classesOf(keys));
    return symbol;
  }

  /** The sounds that a symbol may stand for. */
  meaningOf(symbol: SymbolId): readonly Alternative[] {
    return this.#meanings[symbol] as readonly Alternative[];
  }

  /** Cost, in hundredths of a nat, of one symbol where the other spelling has another; symmetric, 0 for the same. */
  cost(a: SymbolId, b: SymbolId): number {
    const known = this.costs[a * this.side + b] as number;
    return known === UNKNOWN ? this.#newCost(a, b) : known;
  }

  #newCost(a: SymbolId, b: SymbolId): number {
    const handSet = a === b ? 0 : this.cheapest(a, b).cost;
    const learned = this.#learned.get(weightKey(this.keyOf(a), this.keyOf(b))) ?? Number.POSITIVE_INFINITY;
    const cost = Math.min(handSet, learned);
    this.costs[a * this.side + b] = cost;
    this.costs[b * this.side + a] = cost;
    return cost;
  }

  /** The cheapest pair of readings of two symbols. */
  cheapest(a: SymbolId, b: SymbolId): CheapestPair {
    let best: CheapestPair = { a: SILENCE, b: SILENCE, cost: Number.POSITIVE_INFINITY };
    for (const one of this.meaningOf(a)) {
      for (const other of this.meaningOf(b)) {
        const cost = one.cost + other.cost + this.#alphabet.confusionCost(one.sound, other.sound);
        if (cost < best.cost) best = { a: one, b: other, cost };
      }
    }
    return best;
  }

  /** Whether a symbol is a consonant, whatever it stands for. */
  isConsonant(symbol: SymbolId): boolean {
    return this.meaningOf(symbol).every(({ sound }) => this.#alphabet.isConsonant(sound));
  }

  /** The letters, one of which the symbol adds to a skeleton; "" where it may add none. */
  skeletonKeys(symbol: SymbolId): readonly string[] {
    return this.#skeletonKeys[symbol] as readonly string[];
  }

  /** The same with vowels, for sounds that it may well stand for; "" where it may be a glide or silent. */
  alikeKeys(symbol: SymbolId): readonly string[] {
    return this.#alikeKeys[symbol] as readonly string[];
  }

  #likelyClasses(meaning: readonly Alternative[]): readonly string[] {
    const commonest = Math.min(...meaning.map(({ cost }) => cost));
    const likely = meaning.filter(({ cost }) => cost === commonest || cost <= this.#mostAlike);
    return [...new Set(likely.sort((a, b) => a.cost - b.cost).map(({ sound }) => this.#alphabet.classLetter(sound)))];
  }

  /** A name of a symbol that is the same in every process: the sounds that it may stand for, with their costs. */
  keyOf(symbol: SymbolId): string {
    return this.#keys[symbol] as string;
  }

  /** Whether a symbol may well be silent, and may be a sound; an apostrophe is none in any case. */
  mayBeSilent(symbol: SymbolId): boolean {
    return this.#silent[symbol] as boolean;
  }

  /** The number of a sound; undefined for silence. */
  soundNumber(sound: Sound): SoundNumber | undefined {
    return this.#soundNumbers.get(sound);
  }

  /** Whether a symbol may well stand for a sound: up to `settings.sound.likely`. */
  mayBe(symbol: SymbolId, sound: Sound): boolean {
    const number = this.soundNumber(sound);
    return number !== undefined && this.mayBeNumbered(symbol, number);
  }

  /** {@link mayBe}, for a sound that is known by its number. */
  mayBeNumbered(symbol: SymbolId, number: SoundNumber): boolean {
    const known = this.#likely[symbol * this.#alphabet.all.length + number] as number;
    return known === 0 ? this.#isLikely(symbol, number) : known === LIKELY;
  }

  #isLikely(symbol: SymbolId, number: SoundNumber): boolean {
    const sound = this.#alphabet.all[number] as Sound;
    const isLikely = this.meaningOf(symbol).some(
      (one) => one.cost + this.#alphabet.confusionCost(one.sound, sound) <= this.#mostLikely,
    );
    this.#likely[symbol * this.#alphabet.all.length + number] = isLikely ? LIKELY : UNLIKELY;
    return isLikely;
  }

  #widen(): void {
    const { side } = this;
    const wider = new Int16Array(4 * side * side).fill(UNKNOWN);
    for (let row = 0; row < side; row++) wider.set(this.costs.subarray(row * side, (row + 1) * side), row * 2 * side);
    const likely = new Uint8Array(2 * side * this.#alphabet.all.length);
    likely.set(this.#likely);
    this.side = 2 * side;
    this.costs = wider;
    this.#likely = likely;
  }

  /** A rare reading that is easily lost (г as h) does not make the letter so; silence (ъ) does. */
  #lossOf(meaning: readonly Alternative[]): number {
    const commonest = Math.min(...meaning.map(({ cost }) => cost));
    const likely = meaning.filter(({ sound, cost }) => cost === commonest || sound === "");
    return Math.min(...likely.map(({ sound, cost }) => cost + this.#alphabet.lossCost(sound)));
  }
}
