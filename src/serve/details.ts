import { fold } from "../text/fold.ts";

/** The columns beside a name that say what its parts are: ids of properties of a query. */
export const DETAILS = [
  { id: "surname", name: "Surname", description: "of a query: the column of the surnames" },
  { id: "given", name: "Given name", description: "of a query: the column of the given names" },
  { id: "patronymic", name: "Patronymic", description: "of a query: the column of the patronymics" },
] as const;

export type Details = Readonly<Partial<Record<(typeof DETAILS)[number]["id"], string>>>;

/** The details among the properties of a query, by the first text of each; of other properties nothing is known. */
export function detailsOf(properties: readonly (readonly [id: string, value: unknown])[]): Details {
  const known = DETAILS.map(({ id }) => [id, properties.find(([other]) => other === id)?.[1]] as const);
  const texts = known.map(([id, value]) => [id, textOf(value)] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== ""));
}

function textOf(value: unknown): string {
  const text = [value].flat().map((one) => (typeof one === "object" && one !== null ? (one as Named).name : one));
  return text.find((one): one is string => typeof one === "string")?.trim() ?? "";
}

interface Named {
  readonly name?: unknown;
}

/**
 * The name that a query and the columns beside it make. A query of several words is a name already, which may lack the
 * patronymic alone; a single word is the part that no column has. The comma makes sure which is the surname.
 */
export function nameOf(query: string | undefined, details: Details): string | undefined {
  const { surname, given, patronymic } = details;
  if (surname === undefined && given === undefined && patronymic === undefined) return query;
  const words = (query ?? "").split(/\s+/).filter((word) => word !== "");
  const isSaid = (part: string | undefined): boolean => words.some((word) => fold(word) === fold(part ?? ""));
  if (words.length > 1) return joined(query, words.length > 2 || isSaid(patronymic) ? undefined : patronymic);
  const rest = Object.values(details).some(isSaid) ? undefined : words[0];
  const family = surname ?? (given === undefined ? undefined : rest);
  const fore = given ?? (surname === undefined ? undefined : rest);
  if (family !== undefined && fore !== undefined) return joined(`${family}, ${fore}`, patronymic);
  return joined(family ?? fore ?? rest, patronymic);
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(" ");
}
