import type { Compare } from "../../worker/compare.ts";

/** The pair that the page opens with; its answer is built into the page. */
export const FIRST_EXAMPLE: Compare = { a: "Ruslan Jabasov", b: "Руслан Габбасов", type: "person" };

/** Pairs of several scripts, and two that are not one. */
export const EXAMPLES: readonly Compare[] = [
  { a: "Jeanne Chtchoukina", b: "Жанна Щукина", type: "person" },
  { a: "Juri Luschin", b: "Юрий Сергеевич Лужин", type: "person" },
  { a: "جوليا نافالنايا", b: "Юлия Навальная", type: "person" },
  { a: "רדי חבירוב", b: "Радий Хабиров", type: "person" },
  { a: "რადი ხაბიროვი", b: "Radij Chabirow", type: "person" },
  { a: "Niżny Nowogród", b: "Нижний Новгород", type: "place" },
  { a: "Ruslan Jabasov", b: "Ruslan Jabirov", type: "person" },
  { a: "Minniyar Bayguskarov", b: "Ilyas Bayghusqar", type: "person" },
];
