import type { PlacedPhrase } from "../name/word-roles.ts";
import type { Meaning } from "../text/listed-words.ts";

/** How two phrases go together. */
export type Relation = "same" | "family" | "contradicted";

/** A phrase of the query set against one of the name, or left alone. */
export interface PhrasePair {
  readonly query: PlacedPhrase | undefined;
  readonly name: PlacedPhrase | undefined;
  readonly relation: Relation | "missing";
}

/** Sets kinds against kinds, legal forms against legal forms, modifiers against modifiers: first those that agree. */
export function pairPhrases(query: readonly PlacedPhrase[], name: readonly PlacedPhrase[]): PhrasePair[] {
  const [asked, known] = [[...query], [...name]];
  const pairs: PhrasePair[] = [];
  for (const relation of ["same", "family", "contradicted"] as const) {
    for (const one of [...asked]) {
      const other = known.find(
        ({ role, meanings }) => (relation === "same" || role === one.role) && areRelated(one, meanings, relation),
      );
      if (other === undefined) continue;
      pairs.push({ query: one, name: other, relation });
      asked.splice(asked.indexOf(one), 1);
      known.splice(known.indexOf(other), 1);
    }
  }
  for (const one of asked) pairs.push({ query: one, name: undefined, relation: "missing" });
  for (const other of known) pairs.push({ query: undefined, name: other, relation: "missing" });
  return pairs;
}

function areRelated({ role, meanings }: PlacedPhrase, others: readonly Meaning[], relation: Relation): boolean {
  const are = (related: (one: Meaning, other: Meaning) => boolean): boolean =>
    meanings.some((one) => others.some((other) => related(one, other)));
  // One word may be a kind in one language and a modifier in another: state, дәүләт.
  if (relation === "same") return are((one, other) => one.id === other.id && one.sort === other.sort);
  if (relation === "family") return are((one, other) => one.family !== undefined && one.family === other.family);
  return (
    others.some(({ sort }) => sort === role) && !are(isCityOfBody) && !are((one, other) => isCityOfBody(other, one))
  );
}

/** A city is where a body is, and no other sort of body: г. Москвы, institution. */
function isCityOfBody({ light, isBody }: Meaning, other: Meaning): boolean {
  return light !== undefined && isBody !== true && other.isBody === true;
}
