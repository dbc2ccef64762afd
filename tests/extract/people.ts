import { createResolver, type EntityInput, type Resolver } from "../../src/index.ts";

/** Three men, a woman and a town, for texts of a line or two. */
export const people: Resolver<EntityInput> = createResolver<EntityInput>([
  { id: "alsynov", names: ["Fail Alsynov", "Фаиль Алсынов"] },
  { id: "gabbasov", names: ["Ruslan Gabbasov", "Руслан Габбасов"] },
  { id: "khabirov", names: ["Radiy Khabirov", "Радий Хабиров"] },
  { id: "maladaeva", names: ["Viktoria Maladaeva", "Виктория Маладаева"] },
  { id: "ufa", type: "place", names: ["Ufa", "Уфа"] },
]);
