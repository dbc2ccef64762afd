import givenNames from "gather:given-names";
import grammar from "gather:grammar";
import spelling from "gather:spelling";
import weights from "gather:weights";
import { Once } from "../base/once.ts";
import { type Settings, settings as usualSettings } from "../settings.ts";
import { type SoundData, SoundRules } from "../sound/rules.ts";
import { NameWords } from "../text/name-words.ts";
import { SmallWords } from "../text/small-words.ts";
import { FirstLetters } from "./first-letters.ts";
import { GivenNames } from "./given-names.ts";
import { type RulesHash, rulesHash } from "./rules-hash.ts";

/** The folders of `data/` that say how names are read and compared, as their JSON files. */
export interface RuleData extends SoundData {
  readonly givenNames: readonly unknown[];
}

/** How names are read and compared: data and settings, made ready. All that answers depend on comes from here. */
export class Rules {
  readonly data: RuleData;
  readonly settings: Settings;
  readonly sounds: SoundRules;
  readonly smallWords: SmallWords;
  readonly nameWords: NameWords;
  readonly givenNames: GivenNames;
  readonly firstLetters: FirstLetters;
  readonly #hash: Once<RulesHash>;

  constructor(data: RuleData, settings: Settings) {
    this.data = data;
    this.settings = settings;
    this.sounds = new SoundRules(data, settings);
    this.smallWords = new SmallWords(data.grammar);
    this.nameWords = new NameWords(data.grammar);
    this.givenNames = new GivenNames(data.givenNames, this.sounds);
    this.firstLetters = new FirstLetters(data.grammar);
    this.#hash = new Once(() => rulesHash(data, settings));
  }

  /** Tells these rules from others. */
  get hash(): RulesHash {
    return this.#hash.value;
  }
}

/** The data of the package. */
export const usualData: RuleData = { spelling, weights, grammar, givenNames };

const usual: Once<Rules> = /* @__PURE__ */ new Once(() => new Rules(usualData, usualSettings));

/** The rules of the package, made when they are first asked for. */
export function usualRules(): Rules {
  return usual.value;
}
