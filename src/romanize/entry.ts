import type { RomanizationInfo } from "./system.ts";

// The types of every entry allonym/romanization/<id>. The build makes the code: of the system's file and of alone.ts.

/**
 * Writes a Cyrillic text in Latin letters by this system, as `romanize(text, id)` of `allonym` does, without the code
 * of the other systems.
 *
 * @throws `not-a-string`
 * @example
 * ```ts
 * import { romanize } from "allonym/romanization/bgnpcgn-rus-Cyrl-Latn-1947";
 *
 * romanize("Хабиров"); // "Khabirov"
 * ```
 */
export declare function romanize(text: string): string;

/** What is known of this system. */
export declare const info: RomanizationInfo;
