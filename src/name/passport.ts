/**
 * A text in which all is blank but the names, if it is of the machine-readable zone of a passport, visa or identity
 * card (ICAO Doc 9303, parts 3 to 7): `P<RUSIVANOV<<IVAN<PETROVICH<<<<`. Otherwise the text as it is.
 */
export function namesOfPassport(text: string): string {
  if (!text.includes("<<") || !ZONE.test(text)) return text;
  const lines = text.split("\n");
  const [names] = lines.length === LINES_OF_CARD ? lines.slice(-1) : lines;
  const line = names as string;
  const start = text.indexOf(line, lines.length === LINES_OF_CARD ? text.lastIndexOf("\n") + 1 : 0);
  const from = start + (isWithCodes(line.trim()) ? line.length - line.trimStart().length + CODES : 0);
  const end = start + line.length;
  const blanked = " ".repeat(from) + text.slice(from, end) + " ".repeat(text.length - end);
  return /[A-Z]/i.test(blanked) ? blanked : text;
}

const ZONE = /^[A-Z0-9<\s]+$/i;

/** Identity cards have the names in their last line of three. */
const LINES_OF_CARD = 3;

/** The kind of document takes two letters, the state three. */
const CODES = 5;

/** The lengths of a line that begins with the codes, of passports and of visas and smaller documents. */
const LENGTHS: ReadonlySet<number> = new Set([44, 36]);

function isWithCodes(line: string): boolean {
  return /^[PVIAC]<[A-Z]/i.test(line) || (/^[PVIAC][A-Z]/i.test(line) && LENGTHS.has(line.length));
}
