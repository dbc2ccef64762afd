import type { Words } from "../../words/words.ts";
import type { NumberedEvidence } from "./numbered.ts";

/** Kinds that have words of their own for one side alone. */
const ONE_SIDED = ["legal-form", "contradicted"] as const;

/** A piece of evidence in words. */
export function evidenceWords({ kind, a, b }: Pick<NumberedEvidence, "kind" | "a" | "b">, { t }: Words): string {
  const word = a === "" ? b : a;
  if (kind === "missing" || kind === "rarity") return t(`ev.${kind}`, { word });
  const oneSided = ONE_SIDED.find((one) => one === kind);
  if (oneSided !== undefined && (a === "" || b === "")) return t(`ev.${oneSided}.one`, { word });
  return t(`ev.${kind}`, { a, b });
}
