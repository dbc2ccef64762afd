import files from "gather:romanization";
import { infoOf, type RomanizationInfo, type SystemFile } from "./system.ts";
import type { TranslitJsSystem } from "./translit-js.ts";

/** The systems of data/romanization, by id. */
export const systems: ReadonlyMap<string, SystemFile | TranslitJsSystem> = /* @__PURE__ */ new Map(
  (files as readonly (SystemFile | TranslitJsSystem)[]).map((system) => [system.id, system]),
);

/** The romanization systems that `romanize` knows, in the order of their ids; frozen, as all callers share the list. */
export const romanizationSystems: readonly RomanizationInfo[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Array.from(systems.values(), infoOf),
);
