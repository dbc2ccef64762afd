const LETTERS: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/** What a browser takes for the text of a piece of a page, without the cards of its marks. */
export function textContent(html: string): string {
  return html
    .replace(/<span class="card .*?<\/a><\/span>/gs, "")
    .replace(/<[^>]*>/g, "")
    .replace(/&[#\w]+;/g, (entity) => LETTERS[entity] ?? letterOf(entity));
}

/** The letter of a reference by its number: `&#x202e;`. */
function letterOf(entity: string): string {
  const [, number] = /^&#x([\da-f]+);$/.exec(entity) ?? [];
  return number === undefined ? entity : String.fromCodePoint(Number.parseInt(number, 16));
}

/** The texts of the marks of a page, in order. */
export function marksOf(html: string): string[] {
  return Array.from(html.matchAll(/<mark [^>]*>(.*?)<\/mark>/gs), ([, text = ""]) => textContent(text));
}

/** The marked text of each file of a page. */
export function textsOf(html: string): string[] {
  return Array.from(html.matchAll(/<div class="text" lang="">(.*?)<\/div>/gs), ([, text = ""]) => text);
}
