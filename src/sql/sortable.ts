// Databases compare texts by their code points, allonym by their UTF-16 units, and not every string of the latter is a
// text there: halves of surrogate pairs and the number 0 are none.

const FIRST_MOVED = 0xd800;
const MOVED = 0x10000;
const ESCAPE = 1;

/** Whether all units mean the same here and there. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit <= ESCAPE || unit >= FIRST_MOVED) return false;
  }
  return true;
}

/**
 * A text for a database, where such texts stand in the order that strings have here: any string has one, and most have
 * themselves.
 */
export function sortable(text: string): string {
  if (isPlain(text)) return text;
  let moved = "";
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= FIRST_MOVED) moved += String.fromCodePoint(MOVED + unit);
    else moved += unit <= ESCAPE ? String.fromCharCode(ESCAPE, ESCAPE + unit) : text[at];
  }
  return moved;
}

/** The string of which a text is the {@link sortable}. */
export function unsortable(text: string): string {
  if (isPlain(text)) return text;
  let back = "";
  let isEscaped = false;
  for (const one of text) {
    const unit = one.codePointAt(0) as number;
    if (isEscaped) back += String.fromCharCode(unit - ESCAPE);
    else if (unit >= MOVED) back += String.fromCharCode(unit - MOVED);
    else if (unit !== ESCAPE) back += one;
    isEscaped = !isEscaped && unit === ESCAPE;
  }
  return back;
}
