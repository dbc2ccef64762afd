import { writerOf } from "../../src/romanize/writer.ts";

/** Letters of a made-up system, one Latin letter for each. */
const LETTERS = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ж: "zh",
  и: "i",
  й: "j",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ы: "y",
  ь: "ʹ",
  э: "è",
  ю: "yu",
  я: "ya",
  ә: "ä",
  ө: "ö",
};

/** A text written by the made-up system with some rules of its own; they come before those of the letters. */
export function written(
  text: string,
  rules: Readonly<Record<string, string>> = {},
  capitals: Readonly<Record<string, string>> = {},
): string {
  return writerOf({ letters: { ...rules, ...LETTERS, ...rules }, capitals })(text);
}
