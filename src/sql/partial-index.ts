import type { Columns } from "../index/columns.ts";
import { CommonWords } from "../index/commonness.ts";
import { DOUBLED, Lexicon, SYMBOL_MASK } from "../index/lexicon.ts";
import type { NameIndex } from "../index/name-index.ts";
import { packClass } from "../index/packed-classes.ts";
import { withWord } from "../index/packed-parts.ts";
import type { Rules } from "../name/rules.ts";
import { read } from "../sound/read.ts";
import type { SoundClasses } from "../sound/sound-classes.ts";
import type { Orthography } from "../sound/spelling.ts";
import type { SymbolId } from "../sound/symbols.ts";
import { GrowingColumns } from "./growing-columns.ts";
import { type LoadedRows, PartialSource } from "./partial-source.ts";
import type { FormRow, StoreHeader, WordRow } from "./store.ts";

/** What a part has beside its word. */
const FLAGS = 256;
const ENTITY_FLAGS = 8;

/**
 * The part of an index in a database that is loaded: what a search sees of it is an index in memory. Words, forms and
 * listed names have numbers of their own here, in the order in which they came; entities have those of the database.
 */
export class PartialIndex implements NameIndex {
  readonly rules: Rules;
  readonly columns: Columns;
  readonly tables: { readonly symbols: SymbolId[]; readonly orthographies: Orthography[] };
  readonly lexicon: Lexicon;
  readonly source: PartialSource;
  readonly commonWords: CommonWords;
  readonly size: number;
  readonly classSets: { readonly all: SoundClasses[]; readonly ofSymbols: Uint16Array };
  /** Of use to texts only, which ask no database. */
  readonly mostWords = 0;
  readonly hasAbjads: boolean;
  readonly hasPersons: boolean;
  readonly hasOthers: boolean;
  readonly #growing = new GrowingColumns();
  readonly #orthographies = new Map<string, number>();
  readonly #rows: LoadedRows = {
    ofForm: new Map(),
    ofWord: new Map(),
    forms: [],
    words: [],
    formsOfWord: [],
    places: [],
    flagsOfEntity: new Map(),
  };

  constructor(rules: Rules, header: StoreHeader) {
    this.rules = rules;
    this.columns = this.#growing.columns;
    this.tables = { symbols: [], orthographies: [] };
    this.lexicon = new Lexicon(rules.sounds, this.columns, this.tables);
    this.source = new PartialSource(this.#rows, header.items);
    this.commonWords = new CommonWords(rules.sounds, this);
    this.size = header.entities;
    this.classSets = { all: [0], ofSymbols: new Uint16Array(SYMBOL_MASK + 1) };
    this.hasAbjads = header.hasAbjads;
    this.hasPersons = header.hasPersons;
    this.hasOthers = header.hasOthers;
    for (const name of ["letterStarts", "soundStarts", "givenNameStarts", "distinctStarts", "listedOfStarts"] as const)
      this.#growing.push(name, 0);
  }

  /** How much is loaded: words, forms and lists. */
  get loaded(): number {
    return this.#rows.words.length + this.#rows.forms.length + this.source.size;
  }

  hasWord(word: number): boolean {
    return this.#rows.ofWord.has(word);
  }

  hasForm(form: number): boolean {
    return this.#rows.ofForm.has(form);
  }

  /** How many forms hold a word, if it is there. */
  formsOf(word: number): number | undefined {
    return this.#rows.formsOfWord[this.#rows.ofWord.get(word) ?? -1];
  }

  addWord({ word, folded, orthography, bearers, forms, given }: WordRow): void {
    if (this.hasWord(word)) return;
    const growing = this.#growing;
    const ids = orthography === "" ? [] : orthography.split(",");
    const sound = read(this.rules.sounds, folded, ids);
    for (let at = 0; at < folded.length; at++) growing.push("letters", folded.charCodeAt(at));
    growing.push("letterStarts", growing.lengthOf("letters"));
    sound.symbols.forEach((symbol, at) => {
      this.#meet(symbol);
      growing.push("sounds", symbol | (sound.doubled[at] === true ? DOUBLED : 0));
    });
    growing.push("soundStarts", growing.lengthOf("sounds"));
    growing.push("orthographies", this.#orthography(orthography, ids));
    growing.push("bearers", bearers);
    const classes = given ? [...this.rules.givenNames.classesOf(folded, sound)] : [];
    for (const [one, isShort] of classes.sort(([a], [b]) => a - b)) growing.push("givenNames", packClass(one, isShort));
    growing.push("givenNameStarts", growing.lengthOf("givenNames"));
    this.#rows.ofWord.set(word, this.#rows.words.length);
    this.#rows.words.push(word);
    this.#rows.formsOfWord.push(forms);
  }

  #orthography(text: string, ids: Orthography): number {
    let number = this.#orthographies.get(text);
    if (number === undefined) {
      number = this.tables.orthographies.push(ids) - 1;
      this.#orthographies.set(text, number);
    }
    return number;
  }

  /** Lets a symbol be told by its number, and what classes it may be of. */
  #meet(symbol: SymbolId): void {
    const { symbols } = this.tables;
    for (let next = symbols.length; next <= symbol; next++) {
      symbols.push(next);
      const classes = this.rules.sounds.symbols.classes[next] as SoundClasses;
      const known = this.classSets.all.indexOf(classes);
      this.classSets.ofSymbols[next] = known >= 0 ? known : this.classSets.all.push(classes) - 1;
    }
  }

  /** Adds a form all words of which are there. */
  addForm({ form, flags, parts, entities, places }: FormRow): void {
    if (this.hasForm(form)) return;
    const growing = this.#growing;
    const number = this.#rows.forms.length;
    for (let at = 0; at < parts.length; at++) {
      const part = parts[at] as number;
      const word = this.#rows.ofWord.get(Math.floor(part / FLAGS)) as number;
      growing.push("distinctParts", withWord(part % FLAGS, word));
    }
    growing.push("distinctStarts", growing.lengthOf("distinctParts"));
    growing.push("distinctFlags", flags);
    for (let at = 0; at < entities.length; at++) {
      const [entity, place] = [entities[at] as number, places[at] as number];
      growing.push("listedOf", this.#rows.places.length);
      growing.push("entityOf", entity);
      growing.push("distinctOf", number);
      this.#rows.flagsOfEntity.set(entity, place % ENTITY_FLAGS);
      this.#rows.places.push(Math.floor(place / ENTITY_FLAGS));
    }
    growing.push("listedOfStarts", growing.lengthOf("listedOf"));
    this.#rows.ofForm.set(form, number);
    this.#rows.forms.push(form);
  }
}
