import files from "gather:import";
import { file } from "../../base/gathered.ts";
import type { NameKind } from "../../types.ts";
import { languageTag } from "../language-tag.ts";

/** What a column or field may hold. */
export type Role = "id" | "name" | "surname" | "given" | "patronymic" | "type" | "lang" | NameKind | "alias";

interface ColumnsFile {
  readonly titles: Readonly<Record<Role, readonly string[]>>;
}

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
  const { rest, code } = split(words);
  const lang = languageTag(code.replaceAll(" ", "-"));
  if (lang === undefined) return [];
  return (KNOWN.get(rest) ?? []).map(({ role, rank }) => ({ role, rank, lang }));
}

/** A title without the code of a language that it ends in, and that code. */
function split(words: string): { readonly rest: string; readonly code: string } {
  const [, rest, code] = MARKED.exec(words) ?? [];
  if (rest !== undefined && code !== undefined) return { rest: rest.trim(), code };
  const short = SHORT.exec(words);
  return { rest: words.slice(0, short?.index).trim(), code: short?.[1] ?? "" };
}

/** The language that a title names behind a colon or an at sign, whatever stands before: `title:ru`. */
export function languageOfTitle(title: string): string | undefined {
  return title.length > LONGEST ? undefined : languageTag(MARKED.exec(title.toLowerCase())?.[2] ?? "");
}

// name:ru, name@ru; name_ru, name-ru, name (ru), name.ru for the codes of two letters: "name old" is no Old Norse.
const MARKED = /^([^:@]+)[:@]\s*([a-z]{2,3}(?:[- ][a-z0-9]{2,8})*)$/;
// And "name id" is no Indonesian.
const SHORT = /[ .-]\(?((?!id)[a-z]{2}(?:[- ](?:latn|cyrl|arab|[a-z]{2}))?)\)?$/;

const KNOWN: ReadonlyMap<string, readonly { role: Role; rank: number }[]> = /* @__PURE__ */ knownTitles();

function knownTitles(): ReadonlyMap<string, readonly { role: Role; rank: number }[]> {
  const known = new Map<string, { role: Role; rank: number }[]>();
  const { titles: byRole } = file<ColumnsFile>(files, "titles");
  for (const [role, titles] of Object.entries(byRole) as [Role, readonly string[]][]) {
    for (const [rank, title] of titles.entries()) {
      known.set(title, [...(known.get(title) ?? []), { role, rank }]);
    }
  }
  return known;
}
