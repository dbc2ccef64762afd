import { readFileSync } from "node:fs";
import { type Stock, wordsOf } from "./stocks.ts";

/** Given names of a stock, commonest first. */
export interface GivenNames {
  readonly men: readonly string[];
  readonly women: readonly string[];
}

interface NameFile {
  readonly classes: readonly { readonly names: readonly string[] }[];
}

// Which files of data/given-names hold rarer names of a stock, and which letters mark its own forms. Where several
// languages share the letters, the Russian form stands first in a class.
const TAILS: Readonly<
  Record<string, { readonly files: readonly string[]; readonly form: RegExp; readonly first?: true }>
> = {
  russian: { files: ["east-slavic", "international"], form: /^[а-яё]+$/iu, first: true },
  ukrainian: { files: ["east-slavic", "international"], form: /^(?!.*[ыэўё])(?=.*[іїє'])[а-яіїєґ']+$/iu },
  turkic: { files: ["turkic", "arabic"], form: /^[а-яё]+$/iu, first: true },
  tatar: { files: ["turkic", "arabic"], form: /^(?=.*[әөүҗңһ])[а-яёәөүҗңһ]+$/iu },
  caucasian: { files: ["caucasian", "arabic"], form: /^[а-яё]+$/iu, first: true },
};

// Men's names in -а and -я, and women's names without.
const MEN =
  /^(Данила|Кузьма|Никита|Илья|Савва|Фома|Лука|Абдулла|Мустафа|Муртаза|Грачья|Сава|Хома|Микита|Гаврила|Ілля|Мортаза|Мостафа|Саватія)$/u;
const WOMEN = /(гуль|гүл|гөл|назик|назым|джамал|сурур|җамал)$|^(Гульназ|Гөлназ|Айшат|Агнесс|Эсфирь|Єсфір)$/u;

/** The names that the stock lists, then the rarer ones of the project's own data. */
export function givenNamesOf(stock: Stock): GivenNames {
  const tail = tailOf(TAILS[stock.tail ?? stock.id]);
  const isWoman = (name: string): boolean => !MEN.test(name) && (/[ая]$/u.test(name) || WOMEN.test(name));
  return {
    men: [...new Set([...wordsOf(stock.men), ...tail.filter((name) => !isWoman(name))])],
    women: [...new Set([...wordsOf(stock.women), ...tail.filter(isWoman)])],
  };
}

function tailOf(tail: (typeof TAILS)[string] | undefined): string[] {
  if (tail === undefined) return [];
  const names = tail.files.flatMap((file) => {
    const { classes } = JSON.parse(readFileSync(`data/given-names/${file}.json`, "utf8")) as NameFile;
    return classes.flatMap((one) => (tail.first ? one.names.slice(0, 1) : one.names));
  });
  return names.filter((name) => tail.form.test(name));
}
