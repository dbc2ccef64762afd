import { type Part, partsOf, soundsOf } from "../match/parts.ts";
import { knownSide } from "../match/units.ts";
import { words } from "../text/words.ts";
import type { EntityInput, EntityType } from "../types.ts";
import { bucketEntries, bucketsOf, enter, MOST_NUMBERS } from "./buckets.ts";
import type { Columns } from "./columns.ts";
import { type PackedPart, packJoined, packPart, placeOf, wordOf } from "./form-parts.ts";
import { growingList, packed, push } from "./growing-list.ts";
import { hashOf } from "./hash.ts";
import { LexiconBuilder, tooLarge } from "./lexicon-builder.ts";
import {
  exactKey,
  indexOf,
  lacksVowels,
  type NameIndex,
  nameInput,
  packEntity,
  packForm,
  typeOf,
} from "./name-index.ts";
import { pairKeys } from "./pair-keys.ts";
import { isSearched } from "./searched.ts";

/**
 * Takes all names of entities, which are in the order of their ids, apart and indexes them. Time and memory linear in
 * the number of names.
 */
export function buildIndex(entities: readonly EntityInput[]): NameIndex {
  const lexicon = new LexiconBuilder();
  const forms = new FormBuilder(lexicon);
  const nameForms = growingList();
  const nameEntities = growingList();
  const firstNames = growingList();
  const entityFlags = new Uint8Array(entities.length);
  entities.forEach((entity, number) => {
    const type = typeOf(entity);
    push(firstNames, nameForms.length);
    let withVowels = false;
    for (const name of entity.names) {
      const { form, isVague } = forms.add(nameInput(name).text, type);
      push(nameForms, form);
      push(nameEntities, number);
      withVowels ||= !isVague;
    }
    entityFlags[number] = packEntity(type, withVowels);
  });
  push(firstNames, nameForms.length);
  const formColumns = forms.finish();
  const names = { nameForms: packed(nameForms), nameEntities: packed(nameEntities), firstNames: packed(firstNames) };
  const { columns, tables } = lexicon.finish();
  const posted = postings(formColumns, lexicon.size);
  const held = namesOfForms(names.nameForms, formColumns.formFlags.length);
  return indexOf(
    {
      ...columns,
      ...formColumns,
      ...names,
      ...posted,
      ...held,
      bearers: bearersOf(posted, held, names.nameEntities, entities.length),
      entityFlags,
      distinct: distinctPairs(entities),
    },
    tables,
  );
}

type FormColumns = Pick<
  Columns,
  | "formParts"
  | "formStarts"
  | "formFlags"
  | "formsByText"
  | "formsByTextStarts"
  | "formsByPair"
  | "formsByPairStarts"
>;

/** Gathers the distinct forms of names, numbered in the order in which they are met. */
class FormBuilder {
  readonly #lexicon: LexiconBuilder;
  readonly #numbers = new Map<string, number>();
  readonly #parts = growingList();
  readonly #starts = growingList();
  readonly #flags = growingList();
  readonly #byText = bucketEntries();
  readonly #byPair = bucketEntries();

  constructor(lexicon: LexiconBuilder) {
    this.#lexicon = lexicon;
  }

  /** The number of the form of a name, and whether it is in a script without vowels. */
  add(text: string, type: EntityType): { readonly form: number; readonly isVague: boolean } {
    const split = words(text);
    const parts = partsOf(split, soundsOf(split, this.#lexicon.read), type);
    const all = this.#packed(parts);
    const isPerson = type === "person";
    const flags = packForm(isPerson, parts);
    const key = `${flags} ${all.join(" ")}`;
    let form = this.#numbers.get(key);
    if (form === undefined) {
      form = this.#numbers.size;
      if (form === MOST_NUMBERS) throw tooLarge("names");
      this.#numbers.set(key, form);
      this.#enter(form, parts, all, flags);
    }
    return { form, isVague: lacksVowels(parts) };
  }

  #packed(parts: readonly Part[]): PackedPart[] {
    const single = parts.map((part) =>
      packPart(part, this.#lexicon.number(part.folded, part.sound, part.role === "given")),
    );
    const joined = knownSide(parts).joined.map(({ folded, sound }) =>
      packJoined(this.#lexicon.number(folded, sound, false)),
    );
    return [...single, ...joined];
  }

  #enter(form: number, parts: readonly Part[], all: readonly PackedPart[], flags: number): void {
    push(this.#starts, this.#parts.length);
    push(this.#flags, flags);
    for (const one of all) push(this.#parts, one);
    enter(this.#byText, hashOf(exactKey(parts)), form);
    const searched = all
      .filter((one) => isSearched(placeOf(one)))
      .map((one) => ({ place: placeOf(one), keys: this.#lexicon.keys(wordOf(one)) }));
    for (const key of pairKeys(searched)) enter(this.#byPair, key, form);
  }

  finish(): FormColumns {
    push(this.#starts, this.#parts.length);
    const [byText, byPair] = [bucketsOf(this.#byText), bucketsOf(this.#byPair)];
    return {
      formParts: packed(this.#parts),
      formStarts: packed(this.#starts),
      formFlags: Uint8Array.from(packed(this.#flags)),
      formsByText: byText.items,
      formsByTextStarts: byText.starts,
      formsByPair: byPair.items,
      formsByPairStarts: byPair.starts,
    };
  }
}

/** For each word that is searched, the forms that hold it, each once. */
function postings(
  { formParts, formStarts }: FormColumns,
  words: number,
): Pick<Columns, "postings" | "postingStarts"> {
  const counts = new Uint32Array(words + 1);
  const lastForm = new Uint32Array(words);
  const each = (visit: (word: number, form: number) => void): void => {
    lastForm.fill(0);
    for (let form = 0; form + 1 < formStarts.length; form++) {
      for (let at = formStarts[form] as number; at < (formStarts[form + 1] as number); at++) {
        const one = formParts[at] as number;
        const word = wordOf(one);
        if (!isSearched(placeOf(one)) || lastForm[word] === form + 1) continue;
        lastForm[word] = form + 1;
        visit(word, form);
      }
    }
  };
  each((word) => {
    counts[word + 1] = (counts[word + 1] as number) + 1;
  });
  for (let word = 0; word < words; word++) counts[word + 1] = (counts[word + 1] as number) + (counts[word] as number);
  const next = counts.slice();
  const posted = new Uint32Array(counts[words] as number);
  each((word, form) => {
    posted[next[word] as number] = form;
    next[word] = (next[word] as number) + 1;
  });
  return { postings: posted, postingStarts: counts };
}

function namesOfForms(nameForms: Uint32Array, forms: number): Pick<Columns, "formNames" | "formNameStarts"> {
  const starts = new Uint32Array(forms + 1);
  for (const form of nameForms) starts[form + 1] = (starts[form + 1] as number) + 1;
  for (let form = 0; form < forms; form++) starts[form + 1] = (starts[form + 1] as number) + (starts[form] as number);
  const next = starts.slice();
  const names = new Uint32Array(nameForms.length);
  nameForms.forEach((form, name) => {
    names[next[form] as number] = name;
    next[form] = (next[form] as number) + 1;
  });
  return { formNames: names, formNameStarts: starts };
}

/** For each word the number of entities that bear it. */
function bearersOf(
  { postings: posted, postingStarts }: Pick<Columns, "postings" | "postingStarts">,
  { formNames, formNameStarts }: Pick<Columns, "formNames" | "formNameStarts">,
  nameEntities: Uint32Array,
  entities: number,
): Uint32Array {
  const bearers = new Uint32Array(postingStarts.length - 1);
  const lastWord = new Uint32Array(entities);
  for (let word = 0; word < bearers.length; word++) {
    for (let at = postingStarts[word] as number; at < (postingStarts[word + 1] as number); at++) {
      const form = posted[at] as number;
      for (let held = formNameStarts[form] as number; held < (formNameStarts[form + 1] as number); held++) {
        const entity = nameEntities[formNames[held] as number] as number;
        if (lastWord[entity] === word + 1) continue;
        lastWord[entity] = word + 1;
        bearers[word] = (bearers[word] as number) + 1;
      }
    }
  }
  return bearers;
}

/** Pairs of entities that are declared distinct, by their numbers; ids that are not in the index say nothing. */
function distinctPairs(entities: readonly EntityInput[]): Uint32Array {
  const declaring = entities.flatMap(({ distinctFrom = [] }, entity) => distinctFrom.map((id) => ({ entity, id })));
  if (declaring.length === 0) return new Uint32Array(0);
  const numbers = new Map(entities.map(({ id }, number) => [id, number]));
  return Uint32Array.from(
    declaring.flatMap(({ entity, id }) => {
      const other = numbers.get(id);
      return other === undefined ? [] : [entity, other];
    }),
  );
}
