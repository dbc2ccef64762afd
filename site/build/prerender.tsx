import { renderToString } from "preact-render-to-string";
import { createResolver, serialize } from "../../src/index.ts";
import { readRoute } from "../src/state/route.ts";
import { FIRST_EXAMPLE } from "../src/tools/compare/examples.ts";
import { App } from "../src/ui/app.tsx";
import { builtInEntities } from "../src/worker/built-in-entities.ts";
import { type Compared, compare } from "../src/worker/compare.ts";

/** The first page as it looks before any script has run, with the answer to its example. */
export function firstPage(): { readonly html: string; readonly example: Compared } {
  const example = compare(FIRST_EXAMPLE);
  return { html: renderToString(<App route={readRoute("")} example={example} onLanguage={() => {}} />), example };
}

/** The index of the built-in tables: to make it takes a second, to read it little. */
export function builtInIndex(): Uint8Array {
  return serialize(createResolver(builtInEntities));
}
