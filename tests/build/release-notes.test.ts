import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { faultsOf, newestRelease } from "../../build/release/notes.ts";

const UNRELEASED = "# Changelog\n\nWhat users notice.\n\n## [Unreleased]\n\n- Something to come.\n";
const RELEASED = `${UNRELEASED}
## [0.2.0] - 2027-01-31

### Added

- A thing.

## [0.1.0] - 2026-12-01

- The first.
`;

describe("the newest version of a changelog", () => {
  test.each([
    ["the first that has a number", RELEASED, "0.2.0", "2027-01-31", "### Added\n\n- A thing."],
    [
      "lines may end as on Windows",
      RELEASED.replaceAll("\n", "\r\n"),
      "0.2.0",
      "2027-01-31",
      "### Added\n\n- A thing.",
    ],
    [
      "a version that comes before another",
      "## [1.0.0-rc.1] - 2027-02-01\n- Try it.",
      "1.0.0-rc.1",
      "2027-02-01",
      "- Try it.",
    ],
  ])("%s", (_, changelog, version, date, notes) => {
    expect(newestRelease(changelog)).toEqual({ version, date, notes });
  });

  test("there is none while all is unreleased", () => {
    expect(newestRelease(UNRELEASED)).toBeUndefined();
  });

  test.each(["## 0.2.0 - 2027-01-31", "## [0.2.0]", "## [0.2] - 2027-01-31", "## [0.2.0] - 31 January 2027"])(
    "a heading that is none is not passed over: %s",
    (heading) => {
      expect(() => newestRelease(`${UNRELEASED}\n${heading}\n\n- A thing.\n`)).toThrow("is no heading of a version");
    },
  );

  test("our own changelog can be read", () => {
    expect(() => newestRelease(readFileSync("CHANGELOG.md", "utf8"))).not.toThrow();
  });
});

describe("what forbids a release", () => {
  const release = { version: "0.2.0", date: "2027-01-31", notes: "- A thing." };
  const manifest = { version: "0.2.0", repository: "somewhere" };

  test("nothing, if all is right", () => {
    expect(faultsOf(release, manifest)).toEqual([]);
  });

  test.each([
    ["another version in package.json", release, { ...manifest, version: "0.1.0" }, "package.json 0.1.0"],
    ["a day that there is not", { ...release, date: "2027-02-30" }, manifest, "is no day"],
    ["no notes", { ...release, notes: "" }, manifest, "says nothing of 0.2.0"],
    ["no repository", release, { version: "0.2.0" }, "no repository"],
  ])("%s", (_, wrong, its, said) => {
    expect(faultsOf(wrong, its)).toEqual([expect.stringContaining(said)]);
  });
});
