// Blocks of Unicode 16: Cyrillic with its supplement, Extended-C, Extended-B. The phonetic extensions hold no letters
// of names.
const CYRILLIC = /[\u0400-\u0482\u048a-\u052f\u1c80-\u1c8a\ua640-\ua66e\ua680-\ua69b]/;
const VOWEL = /[аеёиоуыэюяіїєөүұәӓӛӕӑӗӧӫӥӣӯӱӳӹӭѐѝѣѵѫѧѩѭ]/;
const SIGN = /[ьъ]/;

/** Whether a text has a Cyrillic letter, or a UTF-16 unit is one. */
export function isCyrillic(text: string): boolean {
  return CYRILLIC.test(text);
}

/** Whether a small letter is a Cyrillic vowel. */
export function isVowel(letter: string): boolean {
  return VOWEL.test(letter);
}

/** Whether a small letter is a Cyrillic consonant: й is one, ь and ъ are not. */
export function isConsonant(letter: string): boolean {
  return isCyrillic(letter) && !isVowel(letter) && !SIGN.test(letter);
}
