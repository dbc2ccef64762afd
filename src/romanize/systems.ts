import files from "gather:romanization";

/** What is known of a romanization system. */
export interface RomanizationInfo {
  /** The id to give to `romanize`. */
  readonly id: string;
  /** Who set it. */
  readonly authority: string;
  /** BCP 47 of the language that it romanizes. */
  readonly language: string;
  readonly year: number;
  /** Where it is written down. */
  readonly source: string;
}

/** A system that the package cyrillic-to-translit-js carries out. */
export interface TranslitJsSystem extends RomanizationInfo {
  readonly preset: "ru" | "uk" | "mn";
}

/** The systems of data/romanization, by id. */
export const systems: ReadonlyMap<string, TranslitJsSystem> = /* @__PURE__ */ new Map(
  (files as readonly TranslitJsSystem[]).map((system) => [system.id, system]),
);

/** The romanization systems that {@link romanize} knows, in the order of their ids. */
export const romanizationSystems: readonly RomanizationInfo[] = /* @__PURE__ */ Array.from(
  systems.values(),
  ({ preset: _, ...info }) => info,
);
