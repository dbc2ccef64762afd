// Latin letters with their marks, the tie of ALA-LC among these; an apostrophe is a soft sign or none, a double one
// within a word the hard sign.
const WORD =
  /[A-Za-z\u00c0-\u02af\u1e00-\u1effʹʺ](?:[\u0300-\u036fA-Za-z\u00c0-\u02af\u1e00-\u1effʹʺ'’‘ʼʻ`´′]|["″”](?=[A-Za-z\u00c0-\u02af]))*/g;
const APOSTROPHE = /['’‘ʼʻ`´′]/;

/** A text cut at its Latin words: what stands in front of the first, the words, and what stands behind each. */
export interface CutText {
  readonly words: readonly string[];
  /** One more than words. */
  readonly between: readonly string[];
}

/** Cuts a text at its Latin words. An apostrophe behind a word with one in front of it is a quotation mark. */
export function cutAtLatinWords(text: string): CutText {
  const [words, between]: [string[], string[]] = [[], []];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const isQuoted = APOSTROPHE.test(text.charAt(index - 1)) && APOSTROPHE.test(found.charAt(found.length - 1));
    const word = isQuoted ? found.slice(0, -1) : found;
    between.push(text.slice(end, index));
    words.push(word);
    end = index + word.length;
  }
  return { words, between: [...between, text.slice(end)] };
}
