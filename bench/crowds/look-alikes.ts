/** A surname one place apart from another. */
export interface LookAlike {
  readonly surname: string;
  readonly kind: "doubling" | "vowel" | "ending";
}

const DOUBLED = "бклмнпрстф";
const VOWELS: Readonly<Record<string, string>> = { о: "ау", а: "о", е: "и", и: "е", у: "ою", ю: "у", я: "е", ы: "и" };
// Кретов and Кретев, Синицын and Синицин, Ильинский and Ильинцкий: endings that a listener or a clerk confuses.
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[бвгдзклмнпрстфх])ов$/u, "ев"],
  [/(?<=[бвгдзклмнпрстфх])[её]в$/u, "ов"],
  [/(?<=[бвгдзклмнпрстфхц])ин$/u, "ын"],
  [/ын$/u, "ин"],
  [/(?<=[аеиоуыяюнвл])ский$/u, "цкий"],
  [/цкий$/u, "ский"],
  [/енко$/u, "енков"],
  [/енков$/u, "енко"],
  [/ый$/u, "ой"],
];
const ENDING = /([её]нко|ово?|[её]в|[иы]н|[сц]кий|[ыо]й|[ыи]х|ич|[ую]к)$/u;

/** All that a surname, in the masculine, may be taken for: one letter doubled or single, one vowel, one ending. */
export function lookAlikesOf(surname: string): LookAlike[] {
  const stem = surname.replace(ENDING, "").length;
  const found: LookAlike[] = ENDINGS.flatMap(([pattern, ending]) =>
    pattern.test(surname) ? [{ surname: surname.replace(pattern, ending), kind: "ending" }] : [],
  );
  for (let place = 1; place < stem; place++) {
    const letter = surname.charAt(place);
    const [before, after] = [surname.charAt(place - 1), surname.charAt(place + 1)];
    const rest = surname.slice(place + 1);
    const start = surname.slice(0, place);
    if (letter === after) found.push({ surname: start + rest, kind: "doubling" });
    else if (DOUBLED.includes(letter) && isVowel(before) && isVowel(after)) {
      found.push({ surname: start + letter + letter + rest, kind: "doubling" });
    }
    for (const vowel of VOWELS[letter] ?? "") found.push({ surname: start + vowel + rest, kind: "vowel" });
  }
  return found;
}

function isVowel(letter: string): boolean {
  return letter !== "" && "аеёиоуыэюя".includes(letter.toLowerCase());
}
