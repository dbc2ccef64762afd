import files from "gather:import";
import { file } from "../base/gathered.ts";

interface TagsFile {
  readonly tags: Readonly<Record<string, string | null>>;
}

const WIKIMEDIA: ReadonlyMap<string, string | null> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(/* @__PURE__ */ file<TagsFile>(files, "tags").tags),
);

const SUBTAG = /^[a-z0-9]{1,8}$/i;

/** A language tag in its canonical letters (`ba-Latn`, `pt-BR`); undefined if it is none. */
export function languageTag(tag: string): string | undefined {
  const subtags = tag.trim().replaceAll("_", "-").split("-");
  if (!/^[a-z]{2,3}$/i.test(subtags[0] ?? "") || !subtags.every((subtag) => SUBTAG.test(subtag))) return undefined;
  let isPrivate = false;
  const cased = subtags.map((subtag, at) => {
    const small = subtag.toLowerCase();
    if (at === 0 || isPrivate) return small;
    isPrivate = subtag.length === 1;
    if (subtag.length === 4 && /^[a-z]/.test(small)) return small.charAt(0).toUpperCase() + small.slice(1);
    return subtag.length === 2 ? small.toUpperCase() : small;
  });
  return cased.join("-");
}

/** The tag of a label of Wikidata; undefined for labels of no language. */
export function wikimediaTag(code: string): string | undefined {
  const small = code.toLowerCase();
  const tag = WIKIMEDIA.get(small);
  return tag === undefined ? languageTag(small) : (tag ?? undefined);
}
