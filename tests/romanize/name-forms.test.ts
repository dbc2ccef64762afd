import { expect, test } from "vitest";
import { givenNameForms } from "../../src/romanize/name-forms.ts";

test.each([
  ["Николай", ["Микола", "Mykola"]],
  ["НИКОЛАЙ", ["Микола"]],
  ["Mykola", ["Николай"]],
])("%s has the forms %j, among others, and not itself", (name, forms) => {
  expect(givenNameForms(name)).toEqual(expect.arrayContaining(forms));
  expect(givenNameForms(name).map((form) => form.toLowerCase())).not.toContain(name.toLowerCase());
});

test.each(["Хабиров", "", "__proto__"])("%j has none", (name) => {
  expect(givenNameForms(name)).toEqual([]);
});
