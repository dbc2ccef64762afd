import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import schema from "../../data/schema/entity.json" with { type: "json" };

// The forms of issues and pull requests ask for what the checks need.

const read = (file: string): string => readFileSync(`.github/${file}`, "utf8");
/** The fields of a form that must be filled in. */
const requiredIn = (form: string): string[] =>
  read(`ISSUE_TEMPLATE/${form}.yml`)
    .split(/^ {2}- type: /m)
    .filter((field) => field.includes("required: true"))
    .flatMap((field) => /^ {4}id: (\S+)$/m.exec(field)?.[1] ?? []);

/** What a person cannot know, and a maintainer or `allonym new` fills in. */
const FILLED_IN = ["$schema", "id"];

test("the form for an entity asks for each field that its file must have", () => {
  const needed = schema.$defs.entity.required.filter((field) => !FILLED_IN.includes(field));
  expect(needed.length).toBeGreaterThan(2);
  for (const field of needed) expect(requiredIn("entity")).toContain(field);
});

test("the form for a name asks for its text, bearer, language, source and kind", () => {
  expect(requiredIn("name")).toEqual(["name", "entity", "language", "source", "kind"]);
});

test.each(["name", "entity"])("the form for a new %s knows every kind of name", (form) => {
  for (const kind of schema.$defs.name.properties.kind.enum) expect(read(`ISSUE_TEMPLATE/${form}.yml`)).toContain(kind);
});

test("the form for an entity knows every type", () => {
  for (const type of schema.$defs.entity.properties.type.enum) {
    expect(read("ISSUE_TEMPLATE/entity.yml")).toMatch(new RegExp(`^ +- ${type}\\b`, "m"));
  }
});

test.each(["Source", "Language", "kind", "distinctFrom", "check:data", "data:golden", "living persons"])(
  "a pull request is asked for: %s",
  (word) => {
    expect(read("PULL_REQUEST_TEMPLATE.md")).toContain(word);
  },
);
