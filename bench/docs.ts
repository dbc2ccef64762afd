import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

/** Writes a text between `<!-- bench:NAME -->` and `<!-- /bench:NAME -->` of a page. */
export function fillIn(page: string, name: string, text: string): void {
  const [start, end] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const old = readFileSync(page, "utf8");
  const [from, to] = [old.indexOf(start), old.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${page}: no place for the table: write ${start} and ${end} into it`);
  writeFileSync(page, `${old.slice(0, from + start.length)}\n${text}\n${old.slice(to)}`);
}

/** Writes a picture into docs/img. */
export function writePicture(name: string, svg: string): void {
  mkdirSync("docs/img", { recursive: true });
  writeFileSync(`docs/img/${name}.svg`, svg);
}
