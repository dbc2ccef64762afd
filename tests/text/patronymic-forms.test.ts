import { expect, test } from "vitest";
import { PatronymicForms } from "../../src/text/patronymic-forms.ts";

const forms = new PatronymicForms([
  { patronymicForms: { feminine: ["овна"], masculine: ["ович", "ильич"], either: ["ұлы"] } },
]);

test.each([
  ["ивановна", "feminine"],
  ["иванович", "masculine"],
  ["ильич", "masculine"],
  ["серікұлы", "either"],
  ["иванов", undefined],
  ["вучич", undefined],
  ["ович", undefined],
  ["", undefined],
])("%s: %s", (word, expected) => {
  expect(forms.of(word)).toBe(expected);
});
