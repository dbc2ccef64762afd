import { text as settings } from "../settings/text.ts";
import { COMBINING_MARKS } from "./punctuation.ts";

const LONG_RUN = /* @__PURE__ */ new RegExp(`(\\p{M}{${settings.mostMarks}})\\p{M}+`, "gu");

/**
 * A text in which no letter bears more than 30 combining marks; the rest are left out. Nobody writes so many, and to
 * bring them into the order of Unicode's normal forms takes quadratic time.
 */
export function limitMarks(text: string): string {
  return text.replace(LONG_RUN, "$1");
}

const COMBINING = /* @__PURE__ */ new RegExp(`[${COMBINING_MARKS}]`, "g");

/** A text whose letters have lost their marks; composed letters come apart. */
export function withoutMarks(text: string): string {
  return text.normalize("NFD").replace(COMBINING, "");
}
