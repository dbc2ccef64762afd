import type { NameKind } from "../../types.ts";
import { languageTag } from "../language-tag.ts";

/** What a column or field may hold. */
export type Role = "id" | "name" | "surname" | "given" | "patronymic" | "type" | "lang" | NameKind | "alias";

// What people call their columns: small letters, words parted by a space. Of several columns for ids the first of the
// list counts.
const TITLES: Readonly<Record<Role, string>> = {
  id: "id, @id, identifier, uid, uuid, qid, wikidata, key, code, ид, идентификатор, ключ, код",
  name:
    "name, full name, fullname, display name, label, preflabel, pref label, caption, имя, фио, ф.и.о., ф. и. о., полное имя, " +
    "имя и фамилия, фамилия и имя, название, полное название, наименование, ім'я, ім’я, піб, назва, имя фамилия",
  surname: "surname, last name, lastname, family name, familyname, фамилия, прізвище, nachname, nazwisko",
  given: "given name, givenname, first name, firstname, имя, ім'я, ім’я, vorname, imię",
  patronymic: "patronymic, middle name, middlename, father name, fathername, additionalname, отчество, по батькові",
  type: "type, entity type, entitytype, тип, вид",
  lang: "lang, language, язык, мова",
  alias:
    "alias, aliases, alt name, alt names, altname, altnames, altlabel, alt label, alternate name, alternate names, " +
    "alternatename, alternatenames, alternative name, alternative names, other name, other names, also known as, aka, " +
    "names, synonyms, variants, spelling variants, псевдонимы, варианты, варианты написания, варианты имени, " +
    "другие имена, другие названия, также известен как, синонимы",
  spelling: "spelling, spellings, transliteration, transliterations, транслитерация, написания",
  misspelling: "misspelling, misspellings, hiddenlabel, hidden label, опечатки",
  translation: "translation, translations, перевод, переводы",
  former:
    "former, former name, former names, previous name, previous names, previousname, прежнее имя, прежнее название",
  nickname: "nickname, nicknames, прозвище, прозвища, кличка",
  pseudonym: "pseudonym, pseudonyms, псевдоним",
  abbreviation: "abbreviation, abbreviations, acronym, short name, аббревиатура, сокращение, краткое название",
};

/** A title as far as it tells what its column holds. */
export interface Title {
  readonly role: Role;
  /** How near the front of the list of the role's titles it stands. */
  readonly rank: number;
  readonly lang: string | undefined;
}

/** Titles of more letters are none that are known. */
const LONGEST = 60;

/** What a title says its column may hold: most of them one thing, `имя` a name or a given name, `note` nothing. */
export function readTitle(title: string): readonly Title[] {
  const words = title
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, " ");
  if (words === "" || words.length > LONGEST) return [];
  const whole = KNOWN.get(words);
  if (whole !== undefined) return whole.map(({ role, rank }) => ({ role, rank, lang: undefined }));
  const marked = MARKED.exec(words) ?? SHORT.exec(words);
  const lang = languageTag(marked?.[2]?.replaceAll(" ", "-") ?? "");
  if (lang === undefined) return [];
  return (KNOWN.get(marked?.[1]?.trim() ?? "") ?? []).map(({ role, rank }) => ({ role, rank, lang }));
}

/** The language that a title names behind a colon or an at sign, whatever stands before: `title:ru`. */
export function languageOfTitle(title: string): string | undefined {
  return title.length > LONGEST ? undefined : languageTag(MARKED.exec(title.toLowerCase())?.[2] ?? "");
}

// name:ru, name@ru; name_ru, name-ru, name (ru), name.ru for the codes of two letters: "name old" is no Old Norse.
const MARKED = /^([^:@]+)[:@]\s*([a-z]{2,3}(?:[- ][a-z0-9]{2,8})*)$/;
const SHORT = /^(.+?)(?: |-|\.)\(?(?!id\b)([a-z]{2}(?:[- ](?:latn|cyrl|arab|[a-z]{2}))?)\)?$/;

const KNOWN: ReadonlyMap<string, readonly { role: Role; rank: number }[]> = /* @__PURE__ */ knownTitles();

function knownTitles(): ReadonlyMap<string, readonly { role: Role; rank: number }[]> {
  const known = new Map<string, { role: Role; rank: number }[]>();
  for (const [role, titles] of Object.entries(TITLES) as [Role, string][]) {
    for (const [rank, title] of titles.split(", ").entries()) {
      known.set(title, [...(known.get(title) ?? []), { role, rank }]);
    }
  }
  return known;
}
