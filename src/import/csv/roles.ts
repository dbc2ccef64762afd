import type { NameKind } from "../../types.ts";
import { typeOfWord } from "../entity-types.ts";
import type { Reading } from "../options.ts";
import { languageOfTitle, type Role, readTitle, type Title } from "./titles.ts";

/** A column or field of names. */
export interface NameColumn {
  readonly title: string;
  readonly lang: string | undefined;
  readonly kind: NameKind | undefined;
  /** Whether one cell may hold several, separated by `|`, `;` or line breaks. */
  readonly isList: boolean;
}

/** Columns or fields by what is taken of them. */
export interface Roles {
  readonly id: string | undefined;
  readonly names: readonly NameColumn[];
  /** Where the parts of one name stand apart. */
  readonly parts:
    | { readonly surname: string; readonly given: string; readonly patronymic: string | undefined }
    | undefined;
  readonly type: string | undefined;
  readonly lang: string | undefined;
  /** What says more of the name in its row, where each row holds one. */
  readonly notes: NoteColumns | undefined;
  /** The number at Wikidata, where it is not the id. */
  readonly wikidata: string | undefined;
  /** Lists of ids: `distinctFrom`, `sharedWith`. */
  readonly lists: readonly string[];
  /** What is kept on the entity as it is. */
  readonly further: readonly string[];
}

/** Columns about the name of a row; a cell that holds something else is kept as it is. */
export type NoteColumns = Readonly<Record<"kind" | "canonical" | "sources", string | undefined>>;

const LISTS: readonly string[] = ["distinctFrom", "sharedWith"];
const KINDS: ReadonlySet<Role> = new Set<NameKind>([
  "misspelling",
  "translation",
  "former",
  "nickname",
  "pseudonym",
  "abbreviation",
]);

/**
 * Tells what columns or fields hold by their titles and the settings.
 *
 * @param valuesOf some values of a column, to see whether they are types
 * @returns the title that is asked for and missing, if one is
 */
export function rolesOf(
  titles: readonly string[],
  reading: Reading,
  valuesOf: (title: string) => readonly string[],
): Roles | { readonly missing: string } {
  const read = titles.map((title) => ({ title, meanings: readTitle(title) }));
  const asked = (wanted: string | undefined): string | undefined =>
    titles.find((title) => title === wanted) ?? titles.find((title) => title.toLowerCase() === wanted?.toLowerCase());
  for (const wanted of [reading.id, ...(reading.names ?? []), reading.typeColumn]) {
    if (wanted !== undefined && asked(wanted) === undefined) return { missing: wanted };
  }
  const first = (role: Role): string | undefined => {
    const found = read.flatMap(({ title, meanings }) =>
      meanings.flatMap((one) => (one.role === role ? { title, ...one } : [])),
    );
    return found.sort((a, b) => a.rank - b.rank)[0]?.title;
  };
  const id = asked(reading.id) ?? first("id");
  const [surname, given] = [first("surname"), first("given")];
  const isInParts = reading.names === undefined && surname !== undefined && given !== undefined;
  const parts = isInParts ? { surname, given, patronymic: first("patronymic") } : undefined;
  const isPart = (title: string): boolean => parts !== undefined && Object.values(parts).includes(title);
  const names =
    reading.names?.map((wanted) => nameColumn(asked(wanted) as string, undefined)) ??
    read
      .filter(({ title }) => title !== id && !isPart(title))
      .flatMap(({ title, meanings }) => nameColumns(title, meanings));
  const type = asked(reading.typeColumn) ?? guessedType(first("type"), reading, valuesOf);
  const lang = first("lang");
  const titled = (title: string): string | undefined => titles.find((one) => one.toLowerCase() === title && one !== id);
  const isNameEach = names.length === 1 && parts === undefined;
  const used = new Set([id, type, lang, ...names.map(({ title }) => title), ...LISTS]);
  return {
    id,
    names: canonicalFirst(names),
    parts,
    type,
    lang,
    notes: isNameEach ? noteColumns(titled) : undefined,
    wikidata: titled("wikidata"),
    lists: titles.filter((title) => LISTS.includes(title)),
    further: titles.filter((title) => title !== "" && !used.has(title) && !isPart(title)),
  };
}

function noteColumns(titled: (title: string) => string | undefined): NoteColumns | undefined {
  const columns = { kind: titled("kind"), canonical: titled("canonical"), sources: titled("sources") };
  return Object.values(columns).some((title) => title !== undefined) ? columns : undefined;
}

function nameColumns(title: string, meanings: readonly Title[]): readonly NameColumn[] {
  const meaning = meanings.find(
    ({ role }) => role === "name" || role === "alias" || role === "spelling" || KINDS.has(role),
  );
  return meaning === undefined ? [] : [nameColumn(title, meaning)];
}

function nameColumn(title: string, given: Title | undefined): NameColumn {
  const meaning = given ?? readTitle(title)[0];
  const role = meaning?.role;
  return {
    title,
    lang: meaning?.lang ?? languageOfTitle(title),
    kind: role !== undefined && KINDS.has(role) ? (role as NameKind) : undefined,
    isList: role !== undefined && role !== "name" && role !== "given",
  };
}

/** Names before aliases, whatever the order of the columns: the first is the one to show. */
function canonicalFirst(columns: readonly NameColumn[]): readonly NameColumn[] {
  return [...columns.filter(({ isList }) => !isList), ...columns.filter(({ isList }) => isList)];
}

/** A column that is called so but holds something else, such as professions, is left alone; a few odd types are not. */
function guessedType(
  title: string | undefined,
  reading: Reading,
  valuesOf: (title: string) => readonly string[],
): string | undefined {
  if (title === undefined) return undefined;
  const values = valuesOf(title).filter((value) => value.trim() !== "");
  const others = values.filter((value) => typeOfWord(value, reading) === undefined);
  if (others.length * 2 <= values.length || reading.type !== undefined) return title;
  const remark = `"${title}" is not taken for the type, as it holds "${others[0]?.slice(0, 30)}"`;
  if (!reading.summary.remarks.includes(remark)) reading.summary.remarks.push(remark);
  return undefined;
}
