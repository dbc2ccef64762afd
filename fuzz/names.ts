import { word } from "./letters.ts";
import type { Library } from "./library.ts";
import type { Random } from "./random.ts";

/** Names as people write them, and such with a slip or something odd in them: at most 100 UTF-16 units. */
export function name(random: Random, { names }: Library): string {
  const known = random.of(names);
  switch (random.below(8)) {
    case 0:
      return known;
    case 1:
      return `${known} ${random.of(names)}`.slice(0, LONGEST_NAME);
    case 2:
      return known.toUpperCase();
    case 3:
      return known
        .split(" ")
        .reverse()
        .join(random.of([" ", ", ", "-", "  "]));
    case 4:
      return known.split(" ").map(initialOr(random)).join(" ");
    case 5:
      return withSlip(random, known);
    case 6:
      return `${known}${random.of(["", " ", "'s", ".", ","])}${word(random, 6)}`.slice(0, LONGEST_NAME);
    default:
      return word(random, 20);
  }
}

const LONGEST_NAME = 100;

function initialOr(random: Random): (part: string) => string {
  return (part) => (random.oneIn(2) ? `${part.charAt(0)}.` : part);
}

function withSlip(random: Random, text: string): string {
  const at = random.below(text.length);
  return text.slice(0, at) + random.of(["", word(random, 1), text.charAt(at) + text.charAt(at)]) + text.slice(at + 1);
}

const BETWEEN = [
  " said on Monday that the new bridge would be open by the end of the year. According to ",
  " рассказал журналистам, что работы начнутся весной, а деньги уже выделены. По словам ",
  " сөйләде, яңа мәктәп быйыл төҙөлөп бөтә, тип белдерҙе ",
  " erklärte am Montag, die neue Brücke werde bis Jahresende fertig, und das sei auch nötig; ",
  " a déclaré hier soir que le nouveau pont serait ouvert avant la fin de l'année, selon ",
  " và ",
  ", ",
  "\n\n",
  ". ",
  " (",
  ") ",
  "\t",
];

/** A text with names in it: at most 1,000 UTF-16 units. */
export function text(random: Random, library: Library): string {
  const pieces = random.times(1 + random.below(12), () => name(random, library) + random.of(BETWEEN));
  return pieces.join("").slice(0, LONGEST_TEXT);
}

const LONGEST_TEXT = 1_000;
