// What a spreadsheet may take for a formula, by https://owasp.org/www-community/attacks/CSV_Injection, which advises an
// apostrophe before it; that it stands before apostrophes too lets each be told from one of the text's own.
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const HARMLESS = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** A cell that no spreadsheet runs. */
export function withApostrophe(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** What a cell says, without the apostrophe that kept it from being run. */
export function withoutApostrophe(cell: string): string {
  return HARMLESS.test(cell) ? cell.slice(1) : cell;
}
