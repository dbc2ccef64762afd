import { nameInput } from "../../base/entity.ts";
import type { EntityInput, NameInput, NameKind, Source } from "../../types.ts";
import { languageTag } from "../language-tag.ts";
import type { Capacity } from "./capacity.ts";
import type { Losses } from "./losses.ts";

const SOURCE_FIELDS = ["title", "url", "accessed", "archived"] as const satisfies readonly (keyof Source)[];

/** The names of an entity as far as a format can hold them, each once, in the order in which it has them. */
export function keepNames(entity: EntityInput, capacity: Capacity, losses: Losses): readonly NameInput[] {
  const given = entity.names.map(nameInput);
  const isFirst = capacity.canonical === "first";
  const marked = given.findIndex(({ canonical }) => canonical === true);
  const names = given.map((name, at) => ({
    name: keepName(name, { capacity, losses, hasKind: !isFirst || at !== Math.max(marked, 0) }),
    given: keyOf(name, true),
  }));
  if (isFirst) {
    names.unshift(...names.splice(Math.max(marked, 0), 1));
    // A name that is shown is not hidden too.
    if (!capacity.severalKinds)
      names.sort((a, b) => Number(a.name.kind !== undefined) - Number(b.name.kind !== undefined));
  }
  return withoutRepeats(names, capacity, losses);
}

interface Room {
  readonly capacity: Capacity;
  readonly losses: Losses;
  /** Whether there is room for the kind of this name. */
  readonly hasKind: boolean;
}

function keepName(name: NameInput, { capacity, losses, hasKind }: Room): NameInput {
  const lang = capacity.languages ? languageTag(name.lang ?? "") : undefined;
  const given = kindOf(name);
  const kind = given === undefined || !hasKind ? undefined : capacity.kinds[given];
  const sources = sourcesOf(name);
  if (lang === undefined && name.lang) losses.add("language");
  if (kind !== given) losses.add("kind");
  if (sources.length > 0 && !capacity.sources) losses.add("sources");
  return {
    text: name.text.trim(),
    ...(lang !== undefined && { lang }),
    ...(name.canonical === true && capacity.canonical === "marked" && { canonical: true }),
    ...(kind !== undefined && { kind }),
    ...(sources.length > 0 && capacity.sources && { sources }),
  };
}

function kindOf({ kind }: NameInput): NameKind | undefined {
  return kind === "spelling" ? undefined : kind;
}

function sourcesOf({ sources = [] }: NameInput): readonly Source[] {
  return sources
    .map((source) => {
      const fields = SOURCE_FIELDS.filter((field) => typeof source[field] === "string" && source[field] !== "");
      return Object.fromEntries(fields.map((field) => [field, source[field]]));
    })
    .filter((source) => Object.keys(source).length > 0);
}

function withoutRepeats(
  names: readonly { readonly name: NameInput; readonly given: string }[],
  { severalKinds }: Capacity,
  losses: Losses,
): readonly NameInput[] {
  const kept = new Map<string, { name: NameInput; readonly given: string }>();
  for (const { name, given } of names) {
    const key = keyOf(name, severalKinds);
    const known = kept.get(key);
    if (known === undefined) {
      kept.set(key, { name, given });
      continue;
    }
    if (known.given !== given) losses.add("repeated");
    known.name = joined(known.name, name);
  }
  return Array.from(kept.values(), ({ name }) => name);
}

function keyOf(name: NameInput, hasKind: boolean): string {
  return JSON.stringify([name.text.trim(), name.lang ?? "", hasKind ? (kindOf(name) ?? "") : ""]);
}

function joined(name: NameInput, other: NameInput): NameInput {
  const sources = [...(name.sources ?? []), ...(other.sources ?? [])];
  return {
    ...name,
    ...(other.canonical === true && { canonical: true }),
    ...(sources.length > 0 && { sources }),
  };
}
