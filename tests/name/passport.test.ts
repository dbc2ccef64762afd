import { expect, test } from "vitest";
import { namesOfPassport } from "../../src/name/passport.ts";
import { parts } from "../../src/name/roles.ts";
import { rules } from "../usual-rules.ts";

// Names as passports, visas and identity cards print them for machines (ICAO Doc 9303).

test.each<[string, string, string]>([
  ["the names alone", "ANGELOV<<BISER<IVANOV", "angelov=surname biser=given ivanov=patronymic"],
  ["filled up", "PETROV<<IVAN<<<<<<<<<", "petrov=surname ivan=given"],
  ["a passport", "P<RUSPETROV<<IVAN<PETROVICH<<<<<", "petrov=surname ivan=given petrovich=patronymic"],
  ["a state of one letter", "P<D<<MUSTERMANN<<ERIKA<<<<<", "mustermann=surname erika=given"],
  ["a kind of two letters", `PNRUSPETROV<<IVAN${"<".repeat(27)}`, "petrov=surname ivan=given"],
  ["a visa of 36 letters", `VBKAZPETROV<<IVAN${"<".repeat(19)}`, "petrov=surname ivan=given"],
  ["a surname that begins as a kind would", "PNRUSKIN<<IVAN", "pnruskin=surname ivan=given"],
  [
    "both lines of a passport",
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
    "eriksson=surname anna=given maria=given",
  ],
  [
    "all lines of an identity card",
    "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
    "eriksson=surname anna=given maria=given",
  ],
  ["small letters", "p<ruspetrov<<ivan", "petrov=surname ivan=given"],
  ["two surnames", "PETROVA<BELOVA<<ANNA", "petrova=surname belova=surname anna=given"],
  ["Cyrillic", "ПЕТРОВ<<ИВАН<ПЕТРОВИЧ", "петров=surname иван=given петрович=patronymic"],
])("%s: %s", (_, line, expected) => {
  const told = parts(rules, line, "person").map(({ folded, role }) => `${folded}=${role}`);
  expect(told.join(" ")).toBe(expected);
});

test.each(["Ivan <<Vanya>> Petrov", "IVAN PETROV", "<<", "<<<<", "P<RUS<<<", ""])("%j is no such line", (text) => {
  expect(namesOfPassport(text)).toBe(text);
});

test("the names stay where they stand", () => {
  const line = "P<RUSPETROV<<IVAN<<<<";
  expect(namesOfPassport(line)).toBe("     PETROV<<IVAN<<<<");
  expect(parts(rules, line, "person").map(({ start, end }) => line.slice(start, end))).toEqual(["PETROV", "IVAN"]);
});
