// Neighbours on the keyboards of the two scripts: half of all wrong letters are slips onto one.
const KEYBOARDS = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"];
// One error in twenty is in the first letter: people look at it, and spelling correctors lean on it.
const FIRST_LETTER = 0.05;

type Error = (word: string, place: number, random: () => number) => string;

const ERRORS: readonly Error[] = [
  (word, place) => word.slice(0, place) + word.slice(place + 1),
  (word, place, random) => word.slice(0, place) + slipFrom(word.charAt(place), random) + word.slice(place),
  (word, place, random) => word.slice(0, place) + slipFrom(word.charAt(place), random) + word.slice(place + 1),
  (word, place) => word.slice(0, place) + word.charAt(place + 1) + word.charAt(place) + word.slice(place + 2),
  (word, place) => word.slice(0, place) + word.charAt(place) + word.slice(place),
];

/** A word with one error of typing: a letter left out, put in, exchanged, two transposed or one doubled. */
export function mistyped(word: string, random: () => number): string {
  const isFirst = random() < FIRST_LETTER;
  for (let turn = 0; turn < 20; turn++) {
    const place = isFirst ? 0 : 1 + Math.floor(random() * (word.length - 1));
    const error = ERRORS[Math.floor(random() * ERRORS.length)] as Error;
    const wrong = error(word, place, random);
    if (/^\p{L}$/u.test(word.charAt(place)) && wrong !== word && wrong.length > 1) return wrong;
  }
  return word;
}

function slipFrom(letter: string, random: () => number): string {
  const small = letter.toLowerCase();
  const row = KEYBOARDS.find((keys) => keys.includes(small));
  const rows = KEYBOARDS.filter((_, number) => number < 3 === /\p{Script=Latin}/u.test(letter)).join("");
  const near = row === undefined || random() < 0.5 ? rows : neighbours(row, small);
  const slip = near.charAt(Math.floor(random() * near.length));
  return letter === small ? slip : slip.toUpperCase();
}

function neighbours(row: string, letter: string): string {
  const place = row.indexOf(letter);
  return row.charAt(place - 1) + row.charAt(place + 1);
}
