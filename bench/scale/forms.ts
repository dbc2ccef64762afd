/** A query's form: which parts of the name it has and in which order; `i` is an initial. */
export interface Form {
  readonly form: string;
  readonly share: number;
  readonly parts: readonly ("surname" | "given" | "given-i" | "patronymic" | "patronymic-i")[];
}

/**
 * The mix of queries, in one table. How people look names up: mostly given name and surname, in either order;
 * patronymics where the source is Russian; initials in papers and registers; and one in ten copied from a list.
 * The tradition of each is drawn by the shares of bench/data/scale/traditions.json: of the queries that are not copied,
 * 37 % are passport or English press, 29 % of other languages, 19 % by a scholarly standard, 15 % in Cyrillic.
 */
export const MIX: readonly Form[] = [
  { form: "given surname", share: 0.27, parts: ["given", "surname"] },
  { form: "surname given", share: 0.18, parts: ["surname", "given"] },
  { form: "given patronymic surname", share: 0.15, parts: ["given", "patronymic", "surname"] },
  { form: "surname given patronymic", share: 0.15, parts: ["surname", "given", "patronymic"] },
  { form: "surname I. O.", share: 0.05, parts: ["surname", "given-i", "patronymic-i"] },
  { form: "I. O. surname", share: 0.03, parts: ["given-i", "patronymic-i", "surname"] },
  { form: "surname I.", share: 0.03, parts: ["surname", "given-i"] },
  { form: "given O. surname", share: 0.04, parts: ["given", "patronymic-i", "surname"] },
  { form: "as listed", share: 0.1, parts: [] },
];

/**
 * Of all queries, of whatever form: a guess, on the high side, since a name is two or three words that no corrector
 * knows.
 */
export const TYPOS = 0.15;

export const AS_LISTED = "as listed";
