import { systemIds } from "./system-ids.ts";

/** What somebody imports, and what it may cost a page. */
export interface Budget {
  readonly what: string;
  readonly code: string;
  /** Thousands of bytes of a bundle, minified and compressed, packages included. */
  readonly most: number;
}

const of = (name: string, from: string, most: number): Budget => ({
  what: name,
  code: `import { ${name} } from "${from}"; console.log(${name});`,
  most,
});

/** The largest romanization system alone is under this. Aimed at are 3: errors that steer no terminal are over it. */
const ONE_SYSTEM = 3.25;

export const budgets: readonly Budget[] = [
  // A ceiling over what is measured, of which 46 are code. Aimed at are 64.
  of("createResolver", "allonym", 260),
  of("blockingKeys", "allonym", 8),
  of("romanize", "allonym", 15),
  of("readEntities", "allonym/import", 20),
  of("bashkortostan", "allonym/tables/bashkortostan", 25),
  of("russiaRegions", "allonym/tables/russia-regions", 25),
  ...systemIds.map((id) => ({ ...of("romanize", `allonym/romanization/${id}`, ONE_SYSTEM), what: id })),
];
