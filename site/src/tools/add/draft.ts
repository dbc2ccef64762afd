import type { Draft } from "../../worker/entity-draft.ts";

/** A name as it stands in the form. */
export interface NameRow {
  readonly key: number;
  readonly text: string;
  readonly lang: string;
  readonly kind: string;
  readonly title: string;
  readonly url: string;
  readonly accessed: string;
}

/** What the reader says of an entity that looks like this one. */
export type Relation = "distinctFrom" | "sharedWith";

export interface Form {
  readonly names: readonly NameRow[];
  readonly type: string;
  readonly description: string;
  readonly id: string;
  readonly resolves: string;
  readonly relations: Readonly<Record<string, Relation>>;
}

let rows = 0;

export function emptyName(today: string): NameRow {
  return { key: ++rows, text: "", lang: "", kind: "spelling", title: "", url: "", accessed: today };
}

/** The draft that the library's rules are asked about; a form that is empty is none. */
export function draftOf({ names, type, description, id, resolves, relations }: Form): Draft | undefined {
  const given = names.filter(({ text }) => text.trim() !== "");
  if (given.length === 0) return undefined;
  const related = (relation: Relation): string[] => Object.keys(relations).filter((one) => relations[one] === relation);
  return {
    names: given.map(({ text, lang, kind, ...source }) => ({
      text: text.trim(),
      lang: lang.trim() === "" ? undefined : lang.trim(),
      kind,
      sources: sourcesOf(source),
    })),
    id: id.trim(),
    type,
    description: description.trim(),
    distinctFrom: related("distinctFrom"),
    sharedWith: related("sharedWith"),
    resolves: resolves.trim() === "" ? [] : [resolves.trim()],
    rejects: [],
  };
}

type SourceFields = Pick<NameRow, "title" | "url" | "accessed">;

function sourcesOf({ title, url, accessed }: SourceFields): Draft["names"][number]["sources"] {
  const source = {
    ...(title.trim() !== "" && { title: title.trim() }),
    ...(url.trim() !== "" && { url: url.trim(), ...(accessed !== "" && { accessed }) }),
  };
  return Object.keys(source).length === 0 ? [] : [source];
}
