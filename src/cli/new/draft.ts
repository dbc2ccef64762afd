import schema from "../../../data/schema/entity.json";
import { languageOf } from "../../romanize/languages.ts";
import type { EntityRecord } from "../../tables/record.ts";
import type { NameInput, Source } from "../../types.ts";
import { failure } from "../failure.ts";

/** A name as it is given, before the rules have looked at it. */
export interface DraftName {
  readonly text: string;
  readonly lang: string | undefined;
  readonly kind: string | undefined;
  readonly sources: readonly Source[];
}

/** An entity before the rules have looked at it. */
export interface Draft {
  readonly names: readonly DraftName[];
  readonly id: string;
  readonly type: string;
  readonly description: string;
  readonly distinctFrom: readonly string[];
  readonly sharedWith: readonly string[];
  readonly resolves: readonly string[];
  readonly rejects: readonly string[];
}

const LANG = schema.$defs.name.properties.lang.pattern.slice(1, -1);
const KINDS = schema.$defs.name.properties.kind.enum.join("|");
const NAME = new RegExp(`^(?<text>.*?)@(?<lang>${LANG})(?::(?<kind>${KINDS}))?$`, "su");
const SOURCE = /^(?<title>.*?)[\s,;:]*(?<url>https?:\/\/\S+)$/su;

/** `Moscow@en:translation` as a name without sources; throws a usage failure for a tag that is none. */
export function readName(given: string): DraftName {
  const tag = /@[\p{L}\p{N}:_-]*$/u.exec(given)?.[0];
  if (tag !== undefined && !NAME.test(given)) {
    const kinds = KINDS.replaceAll("|", ", ");
    throw failure("usage", `${tag} is no language, as @en or @ba-Latn, with a kind perhaps, as @en:former (${kinds}).`);
  }
  const { text = given, lang, kind } = NAME.exec(given)?.groups ?? {};
  return { text: text.trim(), lang, kind, sources: [] };
}

/** A title, an address, or a title with an address behind it; an address was seen today. */
export function readSource(given: string): Source {
  const { title, url } = SOURCE.exec(given.trim())?.groups ?? {};
  if (url === undefined) return { title: given.trim() };
  return { ...(title && { title }), url, accessed: new Date().toISOString().slice(0, 10) };
}

/** The language that letters show: English for Latin ones; undefined for those of many languages. */
export function guessedLang(text: string): string | undefined {
  if (/\p{Script=Cyrillic}/u.test(text)) return languageOf(text);
  return /^[\p{Script=Latin}\P{L}]+$/u.test(text) ? "en" : undefined;
}

/** The record that a file will hold, its fields in the order of CONTRIBUTING.md. */
export function recordOf(draft: Draft): EntityRecord {
  const { id, type, description, distinctFrom, sharedWith, resolves, rejects } = draft;
  const fields = {
    $schema: schema.$defs.entity.properties.$schema.const,
    id,
    type,
    description,
    names: draft.names.map(nameOf),
    ...(distinctFrom.length > 0 && { distinctFrom }),
    ...(sharedWith.length > 0 && { sharedWith }),
    tests: { ...(resolves.length > 0 && { resolves }), ...(rejects.length > 0 && { rejects }) },
  };
  // Whether it is one is told by its schema, as of any file.
  return fields as unknown as EntityRecord;
}

function nameOf({ text, lang, kind, sources }: DraftName, at: number): NameInput {
  return {
    text,
    ...(lang !== undefined && { lang }),
    ...(at === 0 && { canonical: true }),
    ...(kind !== undefined && kind !== "spelling" && { kind: kind as NameInput["kind"] }),
    sources,
  };
}
