import { expect, test } from "vitest";
import { shortNames } from "../../../src/cli/html/short-names.ts";

test.each<[what: string, names: string[], short: string[]]>([
  ["one folder for all", ["notes/may.txt", "notes/june.txt"], ["may.txt", "june.txt"]],
  ["folders that differ", ["notes/a/may.txt", "notes/b/may.txt"], ["a/may.txt", "b/may.txt"]],
  ["folders that begin alike", ["notes-a/may.txt", "notes-b/may.txt"], ["notes-a/may.txt", "notes-b/may.txt"]],
  ["a file beside a folder", ["may.txt", "notes/may.txt"], ["may.txt", "notes/may.txt"]],
  ["one file twice", ["/notes/may.txt", "/notes/may.txt"], ["may.txt", "may.txt"]],
  ["Windows", ["C:\\notes\\may.txt", "C:\\notes\\june.txt"], ["may.txt", "june.txt"]],
])("%s", (_what, names, short) => {
  expect(shortNames(names)).toEqual(short);
});
