import type { JSX } from "preact";
import { useWords } from "../words/words.ts";
import type { ShownCandidate } from "../worker/candidates.ts";

/** Type and description; only the latter where it says the type. */
export function Nature({ candidate: { type, description } }: { readonly candidate: ShownCandidate }): JSX.Element {
  const { t } = useWords();
  const words = description?.startsWith(type) ? [] : [t(`type.${type}`)];
  return <span class="nature">{[...words, ...(description === undefined ? [] : [description])].join(", ")}</span>;
}
