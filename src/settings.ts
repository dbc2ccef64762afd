import { cluster } from "./settings/cluster.ts";
import { explain } from "./settings/explain.ts";
import { extract } from "./settings/extract.ts";
import { reading } from "./settings/reading.ts";
import { romanize, write } from "./settings/romanize.ts";
import { score } from "./settings/score.ts";
import { search } from "./settings/search.ts";
import { stream } from "./settings/stream.ts";
import { suggest } from "./settings/suggest.ts";
import { text } from "./settings/text.ts";

const query = {
  /**
   * Probability from which an answer is called a match, unless the caller says otherwise: at one half, some in two
   * hundred matches of the development data were of absent names.
   */
  threshold: 0.6,
  /** Candidates given back unless the caller says otherwise: as many as a person looks at. */
  limit: 5,
  /** A longer query is a text, not a name; it can still be an exact alias. UTF-16 units and words. */
  longestQuery: 300,
  mostWords: 16,
};

type All = typeof query &
  typeof reading &
  typeof score & {
    search: typeof search;
    cluster: typeof cluster;
    extract: typeof extract;
    romanize: typeof romanize;
    suggest: typeof suggest;
    explain: typeof explain;
    stream: typeof stream;
    text: typeof text;
    write: typeof write;
  };

/**
 * Every number that answers depend on, once, with its reason; the costs of sounds, endings and traditions stand in
 * `data/`. They reach the code through the engine (`Rules.settings`), so that others can be tried without another
 * build. Log-odds are natural logarithms; costs are hundredths of a nat.
 */
export type Settings = Frozen<All>;

/** The settings that the library has unless a bench or test hands others down. */
export const settings: Settings = /* @__PURE__ */ all();

// A call without arguments: bundlers drop it where nobody asks for it.
function all(): Settings {
  return frozen({
    ...query,
    ...reading,
    ...score,
    search,
    cluster,
    extract,
    romanize,
    suggest,
    explain,
    stream,
    text,
    write,
  });
}

type Frozen<T> = { readonly [Key in keyof T]: T[Key] extends object ? Frozen<T[Key]> : T[Key] };

function frozen<T extends object>(value: T): Frozen<T> {
  for (const inner of Object.values(value)) if (typeof inner === "object" && inner !== null) frozen(inner);
  return Object.freeze(value) as Frozen<T>;
}
