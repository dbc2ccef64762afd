import type { Spelling } from "../match/word-cost.ts";
import { read } from "../sound/read.ts";
import { genitives } from "../text/small-words.ts";
import { givenNameClasses } from "./given-names.ts";
import { endsLikeSurname, type Part } from "./roles.ts";

/**
 * The father's name in the genitive, as Mongolians write it before the given name: Цахиагийн Элбэгдорж, son of Цахиа. Other names end so
 * too (Мартын Иванов, Голицын Михаил), but most have a given name that is listed, a patronymic or the ending of a surname.
 */
export function fatherInGenitive(parts: readonly Part[]): Part | undefined {
  const father = onlyGivenName(parts);
  if (father === undefined || namesInGenitive(father).length === 0) return undefined;
  return parts.some(isOfOtherPeoples) ? undefined : father;
}

function onlyGivenName(parts: readonly Part[]): Part | undefined {
  let given: Part | undefined;
  for (const part of parts) {
    if (part.role === "patronymic") return undefined;
    if (part.role !== "given") continue;
    if (given !== undefined) return undefined;
    given = part;
  }
  return given;
}

function isOfOtherPeoples({ folded, sound }: Part): boolean {
  return endsLikeSurname(sound) || givenNameClasses(folded, sound).size > 0;
}

/** The names of which a word may be the genitive: Цахиагийн is that of Цахиа or of Цахиаг. */
export function namesInGenitive({ folded, sound }: Spelling): readonly Spelling[] {
  sound.found.names ??= nominatives(folded).map((name) => ({ folded: name, sound: read(name, sound.orthography) }));
  return sound.found.names;
}

function nominatives(folded: string): string[] {
  const found: string[] = [];
  for (const {
    endings: [genitive, name],
  } of genitives) {
    const length = folded.length - genitive.length + name.length;
    if (folded.endsWith(genitive) && length >= SHORTEST_NAME) found.push(folded.slice(0, length));
  }
  return found;
}

// Letters of a name.
const SHORTEST_NAME = 2;
