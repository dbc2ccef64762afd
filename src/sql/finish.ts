import { SEARCHED } from "../index/packed-parts.ts";
import { usualRules } from "../name/rules.ts";
import { DialectText } from "./dialect-text.ts";
import { kindNumber, LIST_KINDS, type ListKind, MASKED } from "./list-keys.ts";
import { STORE_FORMAT } from "./store.ts";
import { checkDialect, type Dialect, LOADED_TABLES, type SchemaOptions, schemaOf, TABLES } from "./tables.ts";

// What is known of a part, and of a listed name, in the low bits of a number; see `store.ts`.
const PART_FLAGS = 256;
const PART_SHIFT = 8;
const PLACE_MASK = 15;
// Where the place of a part stands above it, and an entity above what is known of its name: to be sorted together.
const PLACE_SHIFT = 44;
const ENTITY_SHIFT = 24;
const ENTITY_FLAGS = 8;
const BITS = 2 ** 32;

/**
 * The statements that make an index of what was loaded: words, forms and entities are numbered and counted, lists are
 * gathered, and the header is written last. To be run one after the other in one connection.
 *
 * @throws `invalid-option`
 */
export function finish(dialect: Dialect, options: SchemaOptions = {}): string[] {
  return new Finish(checkDialect(dialect), schemaOf(options)).statements;
}

class Finish {
  readonly #dialect: Dialect;
  readonly #schema: string;
  readonly #text: DialectText;
  readonly #none: string;

  constructor(dialect: Dialect, schema: string) {
    this.#dialect = dialect;
    this.#schema = schema;
    this.#text = new DialectText(dialect);
    this.#none = dialect === "duckdb" ? "'[]'::bigint[]" : "'{}'::bigint[]";
  }

  get statements(): string[] {
    const all = [...this.#words(), ...this.#entities(), ...this.#forms(), ...this.#counts(), ...this.#lists()];
    const schema = `${this.#schema}.`;
    return [...all, ...this.#end()].map((statement) => statement.replace(/\s+/g, " ").replaceAll("@", schema));
  }

  /** A word that was met in several loads has several rows. */
  #words(): string[] {
    return [
      `create table @ranked_words as
       select word, dense_rank() over (order by first, folded, orthography) - 1 as number from @loaded_words`,
      `create table @numbered_words as
       select r.number, min(w.folded) as folded, min(w.orthography) as orthography, bool_or(w.given) as given,
         min(w.skeletons) as skeletons, min(w.skeleton_hashes) as skeleton_hashes, min(w.alike) as alike,
         max(w.classes) as classes
       from @loaded_words w join @ranked_words r on r.word = w.word group by r.number`,
    ];
  }

  #entities(): string[] {
    return [
      `create table @numbered_entities as
       select row_number() over (order by id) - 1 as entity, sequence, id, flags from @loaded_entities`,
      `insert into @entities
       select n.entity, l.document from @loaded_entities l
       join @numbered_entities n on n.sequence = l.sequence order by n.entity`,
    ];
  }

  /** Parts get the numbers of words, and forms their own by their parts; so do equal forms of several loads. */
  #forms(): string[] {
    const split = `cast(${this.#text.split("f.parts", "','")} as bigint[])`;
    const part = `p.place * ${2 ** PLACE_SHIFT} + w.number * ${PART_FLAGS} + p.part % ${PART_FLAGS}`;
    const range = this.#text.range("n.form", "(select count(*) from @numbered_forms)");
    const listed = `l.entity * ${2 ** ENTITY_SHIFT} + l.place`;
    return [
      "create table @parted_forms (form bigint, flags bigint, lead bigint, parts bigint[])",
      ...this.#text.each(
        (r) => `insert into @parted_forms
       select p.form, p.flags, p.lead, ${this.#text.gather(part, (x) => `${x} & ${2 ** PLACE_SHIFT - 1}`)} from (
         select f.form, f.flags, f.lead, unnest(${split}) as part, generate_subscripts(${split}, 1) as place
         from @loaded_forms f where f.parts <> '' and f.form % ${this.#text.parts} = ${r}) p
       join @ranked_words w on w.word = p.part >> ${PART_SHIFT}
       group by p.form, p.flags, p.lead`,
      ),
      `insert into @parted_forms select form, flags, lead, ${this.#none} from @loaded_forms where parts = ''`,
      `create table @ranked_forms as
       select form as loaded, flags, parts,
         dense_rank() over (order by coalesce(parts[lead] >> ${PART_SHIFT}, 0), parts, flags) - 1 as form
       from @parted_forms`,
      `create table @numbered_forms as
       select r.form, r.loaded, r.flags, r.parts from @ranked_forms r
       join (select min(loaded) as loaded from @ranked_forms group by form) m on m.loaded = r.loaded`,
      `create table @listed as
       select r.form, e.entity, l.place * ${ENTITY_FLAGS} + e.flags as place from @loaded_names l
       join @ranked_forms r on r.loaded = l.form
       join @numbered_entities e on e.sequence = l.sequence`,
      ...this.#text.each(
        (r) => `insert into @forms
       select n.form, n.flags, n.parts, l.entities, l.places from @numbered_forms n join (
         select l.form, ${this.#text.gather(listed, (x) => `${x} >> ${ENTITY_SHIFT}`)} as entities,
           ${this.#text.gather(listed, (x) => `${x} & ${2 ** ENTITY_SHIFT - 1}`)} as places
         from @listed l where ${range(r).replaceAll("n.form", "l.form")} group by l.form) l on l.form = n.form
       where ${range(r)} order by n.form`,
      ),
    ];
  }

  /** How many forms hold a word, and how many entities bear it. */
  #counts(): string[] {
    const searched = Array.from({ length: PLACE_MASK + 1 }, (_, place) => place).filter(
      (place) => (SEARCHED >> place) & 1,
    );
    return [
      `create table @held as
       select distinct p.part >> ${PART_SHIFT} as word, p.form from (
         select form, unnest(parts) as part from @numbered_forms) p
       where p.part & ${PLACE_MASK} in (${searched.join()})`,
      `create table @born as
       select word, count(*) as bearers from (
         select distinct h.word, l.entity from @held h join @listed l on l.form = h.form) b group by word`,
      `insert into @words
       select w.number, w.folded, w.orthography, coalesce(b.bearers, 0), coalesce(h.forms, 0), w.given
       from @numbered_words w left join @born b on b.word = w.number
       left join (select word, count(*) as forms from @held group by word) h on h.word = w.number order by w.number`,
    ];
  }

  /** What leads where, by whole keys at first: of how many items there are hangs which bits of a key count. */
  #lists(): string[] {
    const number = kindNumber;
    const keys = (column: string): string => `cast(unnest(${this.#text.split(column, "','")}) as bigint)`;
    const ofWords = (kind: ListKind, column: string): string => `insert into @keyed
      select ${number(kind)}, ${keys(`w.${column}`)}, w.number from @numbered_words w where w.${column} <> ''`;
    const high = `case k.kind when ${number("word")} then (select count(*) from @words)
      when ${number("distinct")} then (select count(*) from @entities) else ${BITS} end`;
    const buckets = Array.from({ length: 40 }, (_, bits) => `(${2 ** (bits + 1)})`).join();
    const mask = `(select min(b.buckets) from (values ${buckets}) b (buckets) where 4 * b.buckets >= k.items) - 1`;
    return [
      "create table @keyed (kind bigint, key bigint, item bigint)",
      `insert into @keyed select ${number("text")}, f.text_hash, n.form
       from @loaded_forms f join @numbered_forms n on n.loaded = f.form`,
      `insert into @keyed select ${number("pair")}, ${keys("f.pairs")}, n.form
       from @loaded_forms f join @numbered_forms n on n.loaded = f.form where f.pairs <> ''`,
      ofWords("skeleton", "skeleton_hashes"),
      ofWords("given", "classes"),
      ofWords("alike", "alike"),
      ...this.#deletions(),
      `insert into @keyed select ${number("word")}, word, form from @held`,
      `insert into @keyed
       with pairs as (select a.entity as a, b.entity as b from @loaded_distinct d
         join @numbered_entities a on a.sequence = d.sequence join @numbered_entities b on b.id = d.other)
       select ${number("distinct")}, a, b from (select a, b from pairs union select b, a from pairs) p`,
      `insert into @kinds
       select k.kind, k.items,
         case when k.kind in (${MASKED.map(number).join()}) then (${mask}) | ${BITS - 2 ** 24}
         else ${BITS - 1} end, ${high}
       from (select kind, count(*) as items from @keyed group by kind) k`,
      ...LIST_KINDS.flatMap((kind) => this.#gathered(kind)),
    ];
  }

  /** Skeletons stand in the order of the first word that has them; that is above the 32 bits of an item. */
  #deletions(): string[] {
    const split = this.#text.split("w.skeletons", "','");
    return [
      `create table @ordered_skeletons as
       select skeleton, row_number() over (order by first) as place from (
         select skeleton, min(number * 1024 + place) as first from (
           select w.number, unnest(${split}) as skeleton, generate_subscripts(${split}, 1) as place
           from @numbered_words w where w.skeletons <> '') s
         group by skeleton) f`,
      `insert into @keyed
       select ${kindNumber("deletion")}, cast(unnest(${this.#text.split("s.deletions", "','")}) as bigint),
          o.place * ${BITS} + s.hash
       from (select distinct skeleton, hash, deletions from @loaded_skeletons where deletions <> '') s
       join @ordered_skeletons o on o.skeleton = s.skeleton`,
    ];
  }

  #gathered(kind: ListKind): string[] {
    const number = kindNumber(kind);
    const range = this.#text.range("(k.key & m.mask)", "m.high");
    const items = this.#text.gather("k.item", kind === "deletion" ? (item) => `${item} & ${BITS - 1}` : undefined);
    return this.#text.each(
      (r) => `insert into @lists
      select ${number * BITS} + (k.key & m.mask) as key, count(*), ${items}
      from @keyed k join @kinds m on m.kind = k.kind
      where k.kind = ${number} and ${range(r)} group by 1 order by 1`,
    );
  }

  /** The header is there only if no id and no word was met twice, so that numbers tell them apart. */
  #end(): string[] {
    const { keys, costs } = usualRules().hash;
    const count = (table: string): string => `(select count(*) from @${table})`;
    const some = (flag: string): string => `(select count(*) from @numbered_forms where ${flag}) > 0`;
    const primary =
      this.#dialect === "postgres" ? ["lists (key)", "forms (form)", "words (word)", "entities (entity)"] : [];
    const passing =
      "ranked_words numbered_words numbered_entities parted_forms ranked_forms " +
      "numbered_forms listed held born keyed ordered_skeletons";
    const drop = [...Object.keys(LOADED_TABLES), ...passing.split(" ")];
    const header = `insert into @header (${Object.keys(TABLES.header).join(", ")})
      select ${STORE_FORMAT}, ${keys}, ${costs}, ${count("entities")}, ${count("forms")}, ${count("words")},
        ${count("lists")}, has_abjads, has_persons, has_others from @found
      where twice = ''`;
    return [
      `create table @found as select ${some("flags % 2 = 1")} as has_abjads, ${some("flags >= 2")} as has_persons,
        ${some("flags < 2")} as has_others, (select coalesce(min(id), '') from (
          select id from @numbered_entities group by id having count(*) > 1) d) as twice`,
      ...drop.map((table) => `drop table @${table}`),
      ...primary.map((key) => `alter table @${key.replace(" ", " add primary key ")}`),
      ...(this.#dialect === "postgres"
        ? ["lists", "forms", "words", "entities"].map((table) => `analyze @${table}`)
        : []),
      header,
    ];
  }
}
