import { hashOfWords } from "../base/hash.ts";
import { fatherInGenitive, namesInGenitive } from "../name/genitives.ts";
import { type Part, partsOf, soundsOf } from "../name/roles.ts";
import { tiedUnits } from "../name/token-groups.ts";
import { allKeys } from "../sound/word-keys.ts";
import { words } from "../text/words.ts";
import type { EntityInput, EntityType } from "../types.ts";
import { bucketEntries, bucketsOf, enter, MOST_NUMBERS } from "./buckets.ts";
import type { Columns } from "./columns.ts";
import { DistinctLists } from "./distinct-lists.ts";
import { growingList, packed, push } from "./growing-list.ts";
import { LexiconBuilder, tooLarge, type WordDraft } from "./lexicon-builder.ts";
import { lexiconColumns } from "./lexicon-columns.ts";
import { indexOf, lacksVowels, type NameIndex, nameInput, packEntity, packForm, typeOf } from "./name-index.ts";
import { isAt, type PackedPart, packJoined, packPart, placeOf, SEARCHED, wordOf } from "./packed-parts.ts";
import { addPairKeys, type SearchedWord } from "./pair-keys.ts";

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
  const { columns, tables } = lexiconColumns(lexicon.words);
  return indexOf(
    {
      ...columns,
      ...formColumns,
      ...names,
      ...postings(formColumns, lexicon.words.length),
      ...namesOfForms(names.nameForms, formColumns.formFlags.length),
      bearers: bearersOf(formColumns, names, lexicon.words.length),
      entityFlags,
      distinct: distinctPairs(entities),
    },
    tables,
  );
}

type FormColumns = Pick<
  Columns,
  "formParts" | "formStarts" | "formFlags" | "formsByText" | "formsByTextStarts" | "formsByPair" | "formsByPairStarts"
>;

/** A word of a form, and the keys by which it is found there. */
type FoundWord = Pick<WordDraft, "number" | "keys">;

/** Gathers the distinct forms of names, numbered in the order in which they are met. */
class FormBuilder {
  readonly #lexicon: LexiconBuilder;
  /** The packed parts of each form, and its flags at the end. */
  readonly #lists = new DistinctLists();
  readonly #byText = bucketEntries();
  readonly #byPair = bucketEntries();

  constructor(lexicon: LexiconBuilder) {
    this.#lexicon = lexicon;
  }

  /** The number of the form of a name, and whether it is in a script without vowels. */
  add(text: string, type: EntityType): { readonly form: number; readonly isVague: boolean } {
    const split = words(text);
    const parts = partsOf(split, soundsOf(split, this.#lexicon), type);
    const drafts: FoundWord[] = parts.map(({ folded, sound, role }) =>
      this.#lexicon.add(folded, sound, role === "given"),
    );
    const list = parts.map((part, at) => packPart(part, (drafts[at] as FoundWord).number));
    for (const { folded, sound } of tiedUnits(parts)) {
      const draft = this.#lexicon.add(folded, sound, false);
      drafts.push(draft);
      list.push(packJoined(draft.number));
    }
    this.#addFather(parts, drafts, list);
    const isVague = lacksVowels(parts);
    list.push(packForm(type === "person", isVague));
    const known = this.#lists.size;
    const form = this.#lists.number(list);
    if (form === known) this.#enter(form, parts, drafts, list);
    return { form, isVague };
  }

  /** Lets a father's name in the genitive be found by the name itself too. */
  #addFather(parts: readonly Part[], drafts: FoundWord[], list: PackedPart[]): void {
    const father = fatherInGenitive(parts);
    if (father === undefined) return;
    const names = namesInGenitive(father).map(({ folded, sound }) => this.#lexicon.add(folded, sound, false));
    for (const { number } of names) list.push(packJoined(number));
    const at = parts.indexOf(father);
    const { number, keys } = drafts[at] as FoundWord;
    drafts[at] = { number, keys: allKeys([keys, ...names.map((name) => name.keys)]) };
  }

  #enter(form: number, parts: readonly Part[], drafts: readonly FoundWord[], list: readonly PackedPart[]): void {
    if (form === MOST_NUMBERS) throw tooLarge("names");
    enter(this.#byText, hashOfWords(parts), form);
    const searched: SearchedWord[] = [];
    drafts.forEach(({ keys }, at) => {
      const one = list[at] as PackedPart;
      if (isAt(one, SEARCHED)) searched.push({ place: placeOf(one), keys });
    });
    addPairKeys(searched, (key) => enter(this.#byPair, key, form));
  }

  finish(): FormColumns {
    const [byText, byPair] = [bucketsOf(this.#byText), bucketsOf(this.#byPair)];
    return {
      ...formParts(this.#lists),
      formsByText: byText.items,
      formsByTextStarts: byText.starts,
      formsByPair: byPair.items,
      formsByPairStarts: byPair.starts,
    };
  }
}

/** Parts the flags from the packed parts of each form. */
function formParts({
  values,
  starts,
  size,
}: DistinctLists): Pick<FormColumns, "formParts" | "formStarts" | "formFlags"> {
  const parts = new Uint32Array(values.length - size);
  const partStarts = new Uint32Array(size + 1);
  const flags = new Uint8Array(size);
  for (let form = 0; form < size; form++) {
    const [start, end] = [starts.values[form] as number, (starts.values[form + 1] as number) - 1];
    parts.set(values.values.subarray(start, end), start - form);
    partStarts[form + 1] = end - form;
    flags[form] = values.values[end] as number;
  }
  return { formParts: parts, formStarts: partStarts, formFlags: flags };
}

/** For each word that is searched, the forms that hold it, each once. */
function postings({ formParts, formStarts }: FormColumns, words: number): Pick<Columns, "postings" | "postingStarts"> {
  const counts = new Uint32Array(words + 1);
  const lastForm = new Uint32Array(words);
  const each = (visit: (word: number, form: number) => void): void => {
    lastForm.fill(0);
    for (let form = 0; form + 1 < formStarts.length; form++) {
      for (let at = formStarts[form] as number; at < (formStarts[form + 1] as number); at++) {
        const one = formParts[at] as number;
        const word = wordOf(one);
        if (!isAt(one, SEARCHED) || lastForm[word] === form + 1) continue;
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

/** For each word that is searched the number of entities that bear it. Goes from entity to entity, as their forms stand near each other. */
function bearersOf(
  { formParts, formStarts }: FormColumns,
  { nameForms, firstNames }: Pick<Columns, "nameForms" | "firstNames">,
  words: number,
): Uint32Array {
  const bearers = new Uint32Array(words);
  const lastEntity = new Uint32Array(words);
  for (let entity = 0; entity + 1 < firstNames.length; entity++) {
    for (let name = firstNames[entity] as number; name < (firstNames[entity + 1] as number); name++) {
      const form = nameForms[name] as number;
      for (let at = formStarts[form] as number; at < (formStarts[form + 1] as number); at++) {
        const one = formParts[at] as PackedPart;
        const word = wordOf(one);
        if (!isAt(one, SEARCHED) || lastEntity[word] === entity + 1) continue;
        lastEntity[word] = entity + 1;
        bearers[word] = (bearers[word] as number) + 1;
      }
    }
  }
  return bearers;
}

/** Pairs of entities that are declared distinct, by their numbers, sorted; ids that are not in the index say nothing. */
function distinctPairs(entities: readonly EntityInput[]): Uint32Array {
  const declaring: { readonly entity: number; readonly id: string }[] = [];
  entities.forEach(({ distinctFrom }, entity) => {
    for (const id of distinctFrom ?? []) declaring.push({ entity, id });
  });
  if (declaring.length === 0) return new Uint32Array(0);
  const numbers = new Map(entities.map(({ id }, number) => [id, number]));
  const pairs = declaring.flatMap(({ entity, id }) => {
    const other = numbers.get(id);
    return other === undefined ? [] : [[Math.min(entity, other), Math.max(entity, other)] as const];
  });
  return Uint32Array.from(pairs.sort(([a, b], [c, d]) => a - c || b - d).flat());
}
