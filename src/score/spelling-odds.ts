import type { Rules } from "../name/rules.ts";
import type { TokenGroup } from "../name/token-groups.ts";
import type { Settings } from "../settings.ts";
import type { SpellingPrice } from "../sound/spelling-price.ts";
import type { NameSort, Population } from "./population.ts";

// Longer words cost no less.
const LONGEST = 16;

/** What it says against two words that they are spelt otherwise, whatever they name. */
export class SpellingOdds {
  readonly #settings: Settings;
  readonly #population: Population;
  readonly #sort: NameSort;
  readonly #price: SpellingPrice;
  /** By the number of sounds: how much more a spelling cost counts in short words, and less in long ones. */
  readonly #shortness: readonly number[];

  /** `price` is that of persons' names, unless others are meant; in these, long words are spelt at less. */
  constructor(rules: Rules, population: Population, price?: SpellingPrice) {
    this.#sort = price === undefined ? "person" : "other";
    const { shortWord, shortWordSounds, words } = rules.settings;
    this.#settings = rules.settings;
    this.#population = population;
    this.#price = price ?? rules.sounds.price;
    const [short, long] = price === undefined ? [shortWord, 0] : [words.shortPlace, words.longPlace];
    this.#shortness = Array.from(
      { length: LONGEST },
      (_, sounds) => (shortWordSounds / Math.max(1, sounds)) ** (sounds < shortWordSounds ? short : long),
    );
  }

  /** What is left of the spelling cost of two groups: what is odd in the query is due to nobody, and short words. */
  cost(query: TokenGroup, name: TokenGroup, spelling: number): number {
    const own = spelling - query.joining - name.joining;
    if (own <= 0) return 0;
    const cost = Math.max(0, own - this.#population.oddness(query, this.#sort));
    const sounds = Math.min(telling(query), telling(name), LONGEST - 1);
    return Math.round(cost * (this.#shortness[sounds] as number));
  }

  /** The price of a cost, in nats. */
  price(cost: number): number {
    return this.#price.of(cost);
  }

  /** What it costs that two words are written as one, or one as two: no matter of how they are spelt. */
  joining(query: TokenGroup, name: TokenGroup): number {
    return ((query.joining + name.joining) / 100) * this.#settings.joined;
  }

  /** For each cost, how much less it has to bear as all have one price: a name is garbled as a whole. */
  shared(costs: readonly number[]): readonly number[] {
    const all = costs.reduce((sum, cost) => sum + cost, 0);
    const price = this.#price.of(all);
    return costs.map((cost) => (cost === 0 ? 0 : this.#price.of(cost) - (price * cost) / all));
  }
}

/** How many sounds tell a word from others: those of the place, where it is the adjective of one. */
function telling({ sound, bases }: TokenGroup): number {
  if (bases.length === 0) return sound.symbols.length;
  const ofPlaces = bases.filter(({ isAdjective }) => isAdjective).map((base) => base.sound.symbols.length);
  return ofPlaces.length === 0 ? sound.symbols.length : Math.max(...ofPlaces);
}
