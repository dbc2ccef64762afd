import { read } from "../sound/read.ts";
import type { SoundRules } from "../sound/rules.ts";
import type { SpelledWord } from "../sound/sounds.ts";
import { endsLikeSurname, type Part } from "./part.ts";
import type { Rules } from "./rules.ts";

/**
 * The father's name in the genitive, as Mongolians write it before the given name: Цахиагийн Элбэгдорж, son of Цахиа.
 * Other names end so too (Мартын Иванов, Голицын Михаил), but most have a given name that is listed, a patronymic or
 * the ending of a surname.
 */
export function fatherInGenitive({ givenNames }: Rules, parts: readonly Part[]): Part | undefined {
  const father = onlyGivenName(parts);
  if (father === undefined || nominatives(father).length === 0) return undefined;
  const isOfOtherPeoples = ({ folded, sound }: Part): boolean =>
    endsLikeSurname(sound) || givenNames.soundsLikeListed(folded, sound);
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

/** The names of which a word may be the genitive: Цахиагийн is that of Цахиа or of Цахиаг. */
export function nominatives({ folded, sound }: SpelledWord): readonly SpelledWord[] {
  const { rules, orthography, memo } = sound;
  memo.nominatives ??= textsOf(rules, folded).map((name) => ({ folded: name, sound: read(rules, name, orthography) }));
  return memo.nominatives;
}

function textsOf({ endings: { genitives }, settings }: SoundRules, folded: string): string[] {
  const found: string[] = [];
  for (const { endings } of genitives) {
    // Not taken apart by a pattern, which takes longer than to compare them: each word of a query is asked.
    const genitive = endings[0];
    const name = endings[1];
    const length = folded.length - genitive.length + name.length;
    if (folded.endsWith(genitive) && length >= settings.shortestNominative) found.push(folded.slice(0, length));
  }
  return found;
}
