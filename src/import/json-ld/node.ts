import { languageTag } from "../language-tag.ts";
import { isObject, type JsonObject, listOf, stringsOf } from "../record.ts";
import type { Terms } from "./terms.ts";

/** A text and its language. */
export interface LangText {
  readonly text: string;
  readonly lang: string | undefined;
}

/** One thing that a JSON-LD text describes, its members by their full names. */
export class JsonLdNode {
  readonly #members: Map<string, unknown> = new Map();
  readonly #terms: Terms;

  constructor(object: JsonObject, terms: Terms) {
    this.#terms = terms;
    for (const [term, value] of Object.entries(object)) {
      const name = terms.nameOf(term);
      if (name !== undefined && !this.#members.has(name)) this.#members.set(name, value);
    }
  }

  get id(): string | undefined {
    const id = this.#members.get("@id");
    return typeof id === "string" && id !== "" ? id : undefined;
  }

  /** Its classes with their usual prefix: `schema:Person`. */
  get types(): readonly string[] {
    return listOf(this.#members.get("@type")).flatMap((type) =>
      typeof type === "string" ? (this.#terms.nameOf(type) ?? type) : [],
    );
  }

  /** The ids of what a member points to. */
  idsOf(name: string): readonly string[] {
    return listOf(this.#members.get(name)).flatMap((value) => {
      if (typeof value === "string") return value;
      return isObject(value) ? (new JsonLdNode(value, this.#terms).id ?? []) : [];
    });
  }

  /** The texts of a member, in any of the three shapes: a string, an object with a language, an object by language. */
  textsOf(name: string): readonly LangText[] {
    return listOf(this.#members.get(name)).flatMap((value) => this.#texts(value));
  }

  #texts(value: unknown): readonly LangText[] {
    if (typeof value === "string") return [{ text: value, lang: this.#languageOf(this.#terms.language) }];
    if (!isObject(value)) return [];
    const members = new Map(Object.entries(value).map(([term, inner]) => [this.#terms.nameOf(term), inner] as const));
    const text = members.get("@value");
    const language = members.get("@language") ?? this.#terms.language;
    if (typeof text === "string") return [{ text, lang: this.#languageOf(language) }];
    // A label that is a thing of its own (SKOS-XL) has no text here. `id` alone would be Indonesian.
    if ("@id" in value || "uri" in value) return [];
    return Object.entries(value).flatMap(([code, texts]) => this.#textsIn(code, texts));
  }

  #textsIn(code: string, texts: unknown): readonly LangText[] {
    const lang = this.#languageOf(code);
    if (lang === undefined && code !== "@none") return [];
    return stringsOf(texts).map((text) => ({ text, lang }));
  }

  #languageOf(code: unknown): string | undefined {
    return typeof code === "string" ? languageTag(code) : undefined;
  }
}
