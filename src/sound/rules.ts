import type { Settings } from "../settings.ts";
import { Aligner } from "./align.ts";
import { Alphabet } from "./alphabet.ts";
import { Contexts } from "./contexts.ts";
import { GroupReadings } from "./group-readings.ts";
import { LetterGroups } from "./letter-groups.ts";
import { NameEndings } from "./name-endings.ts";
import { Readers } from "./reader.ts";
import { Traditions } from "./spelling.ts";
import { SpellingPrice } from "./spelling-price.ts";
import { Symbols } from "./symbols.ts";
import { learnedCosts } from "./weights.ts";

/** The folders of `data/` that say how words are read and what spellings cost, as their JSON files. */
export interface SoundData {
  readonly spelling: readonly unknown[];
  readonly weights: readonly unknown[];
  readonly grammar: readonly unknown[];
}

/** How words are read into sounds, and what it costs to take one for another: data and settings, made ready. */
export class SoundRules {
  readonly settings: Settings;
  readonly alphabet: Alphabet;
  readonly traditions: Traditions;
  readonly groups: LetterGroups;
  readonly contexts: Contexts;
  readonly symbols: Symbols;
  readonly readers: Readers;
  readonly endings: NameEndings;
  readonly aligner: Aligner;
  readonly price: SpellingPrice;

  constructor({ spelling, weights, grammar }: SoundData, settings: Settings) {
    this.settings = settings;
    this.alphabet = new Alphabet(spelling);
    this.traditions = new Traditions(spelling);
    this.groups = new LetterGroups(this.traditions.all, settings.sound.shortestShowing);
    this.contexts = new Contexts(this.groups.all, this.traditions, this.alphabet);
    this.symbols = new Symbols(this.alphabet, learnedCosts(weights), settings.sound);
    this.readers = new Readers(new GroupReadings(this), this.groups, this.symbols);
    this.endings = new NameEndings(grammar, this.symbols);
    this.aligner = new Aligner(this);
    this.price = new SpellingPrice(settings.spelling);
  }
}
