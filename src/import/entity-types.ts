import files from "gather:import";
import { file } from "../base/gathered.ts";
import type { EntityType } from "../types.ts";
import type { Reading } from "./options.ts";
import type { ImportFormat } from "./types.ts";

type ByType = Readonly<Partial<Record<EntityType, readonly string[]>>>;

interface ColumnsFile {
  readonly types: ByType;
}

interface ClassesFile {
  readonly format: ImportFormat;
  readonly classes: ByType;
}

const TYPE_OF_WORD: ReadonlyMap<string, EntityType> = /* @__PURE__ */ typeByWord(
  /* @__PURE__ */ file<ColumnsFile>(files, "types").types,
);

/** The type that a word of a column stands for: by the option `classes`, or a usual word. */
export function typeOfWord(word: string, { classes }: Pick<Reading, "classes">): EntityType | undefined {
  const trimmed = word.trim();
  return classes.get(trimmed) ?? TYPE_OF_WORD.get(trimmed.toLowerCase());
}

/** The type of the first class that the option `classes` knows, or that the format itself does. */
export function typeOfClasses(
  names: readonly string[],
  { classes }: Pick<Reading, "classes">,
  known?: ReadonlyMap<string, EntityType>,
): EntityType | undefined {
  for (const name of names) {
    const type = classes.get(name) ?? known?.get(name);
    if (type !== undefined) return type;
  }
  return undefined;
}

/** The types of the classes of a format. */
export function classesOf(format: ImportFormat): ReadonlyMap<string, EntityType> {
  return typeByWord(classesByType(format));
}

/** The class of a format that a type is written as, if it has one. */
export function classFor(format: ImportFormat, type: EntityType): string | undefined {
  return classesByType(format)[type]?.[0];
}

function classesByType(format: ImportFormat): ByType {
  return (files as readonly Partial<ClassesFile>[]).find((one) => one.format === format)?.classes ?? {};
}

function typeByWord(words: ByType): ReadonlyMap<string, EntityType> {
  const entries = Object.entries(words) as [EntityType, readonly string[]][];
  return new Map(entries.flatMap(([type, words]) => words.map((word) => [word, type] as const)));
}
