import { TYPED_APOSTROPHES } from "../text/punctuation.ts";

/** What people type for an apostrophe in Latin text, as the inside of a character class. */
export const APOSTROPHES: string = `${TYPED_APOSTROPHES}ʻ`;

const SOFT_SIGN = /* @__PURE__ */ new RegExp(`[${APOSTROPHES}ʹ]`, "g");
const HARD_SIGN = /[ʺ″”“]/g;

/** A Latin text in which what stands for the soft sign is an apostrophe, for the hard sign a quotation mark. */
export function withPlainSigns(text: string): string {
  return text.replace(SOFT_SIGN, "'").replace(HARD_SIGN, '"');
}
