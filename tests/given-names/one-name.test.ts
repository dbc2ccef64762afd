import { describe, expect, test } from "vitest";
import type { Role } from "../../src/name/part.ts";
import { parts } from "../../src/name/roles.ts";
import { settings } from "../../src/settings.ts";
import { rules } from "../usual-rules.ts";
import { givenNames, type Kind, sameFathers } from "./forms.ts";

// Which given names and patronymics are one by the lists of the package.

const { cost, short } = settings.givenName;
const COSTS: Readonly<Record<Kind, number | undefined>> = { same: cost, short, apart: undefined };
const lines = (text: string): string[] => text.trim().split(/\s*\n\s*/);

/** A word where a name of the role stands. */
function part(word: string, role: Role) {
  const [given, surname] = /\p{Script=Latin}/u.test(word) ? ["Ivan", "Petrov"] : ["Иван", "Петров"];
  const name = role === "given" ? `${word} ${surname}` : `${given} ${word} ${surname}`;
  const found = parts(rules, name, "person").find((one) => one.role === role);
  if (found === undefined) throw new Error(`${name} has no ${role}`);
  return found;
}

/** What two words of a role are to each other: what it costs, and whether they are listed as two names. */
function comparison(one: string, other: string, role: Role) {
  const [a, b] = [part(one, role), part(other, role)];
  const [there, back] = [rules.givenNames.costOfOne(a, b), rules.givenNames.costOfOne(b, a)];
  expect(there, `${one} and ${other}, and the other way round`).toBe(back);
  return { cost: there, apart: rules.givenNames.areListedApart(a, b) };
}

describe.each(Object.entries(givenNames) as [Kind, string][])("given names, %s", (kind, text) => {
  test.each(lines(text))("%s", (line) => {
    const [form = "", others = ""] = line.split(": ");
    for (const other of others.split(" "))
      expect(comparison(form, other, "given"), other).toEqual({ cost: COSTS[kind], apart: kind === "apart" });
  });
});

describe("patronymics", () => {
  const fathers = lines(sameFathers).map((line) => line.split(" "));

  test.each(fathers)("%s and its forms in other languages", (first, ...others) => {
    for (const other of others) expect(comparison(first, other, "patronymic"), other).toEqual({ cost, apart: false });
  });

  test.each(fathers.map((own, at) => [own[0] as string, own, fathers.slice(at + 1).flat()] as const))(
    "%s is no other father's",
    (_, own, others) => {
      for (const one of own)
        for (const other of others)
          expect(comparison(one, other, "patronymic"), `${one}, ${other}`).toEqual({ cost: undefined, apart: true });
    },
  );

  test.each([
    ["Рустам оглы", "Рустамович"],
    ["Гейдар оглу", "Гейдарович"],
    ["Мұрат қызы", "Муратовна"],
    ["Мұратұлы", "Муратович"],
    ["Muratuly", "Муратович"],
    ["Муратқызы", "Muratovna"],
  ])("%s is %s by a Turkic word for son or daughter", (turkic, slavic) => {
    expect(comparison(turkic, slavic, "patronymic")).toEqual({ cost, apart: false });
  });

  test("the middle name of a Bulgarian is that of a father too", () => {
    expect(comparison("Димитров", "Дмитриевич", "patronymic")).toEqual({ cost, apart: false });
    expect(comparison("Димитров", "Петров", "patronymic")).toEqual({ cost: undefined, apart: true });
  });
});
