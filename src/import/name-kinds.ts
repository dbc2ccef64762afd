import type { NameKind } from "../types.ts";

const KINDS: ReadonlySet<unknown> = new Set<NameKind>([
  "spelling",
  "misspelling",
  "translation",
  "former",
  "nickname",
  "pseudonym",
  "abbreviation",
]);

export function isNameKind(value: unknown): value is NameKind {
  return KINDS.has(value);
}
