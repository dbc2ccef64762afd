import { readString } from "../base/options.ts";
import { infoOf, type RomanizationInfo, type Romanizer } from "./system.ts";

/** What the entry of one system exports; entry.ts has the same as types. */
export interface Alone {
  readonly romanize: Romanizer;
  readonly info: RomanizationInfo;
}

/** One system without the others. The build passes the function that carries it out, so that no other is bundled. */
export function alone<S extends RomanizationInfo>(system: S, romanizerOf: (system: S) => Romanizer): Alone {
  const romanizer = romanizerOf(system);
  return { romanize: (text) => romanizer(readString(text, "text")), info: infoOf(system) };
}
