import type { Some } from "../grouped-by.ts";
import { type Entry, spellingsOf } from "./entries.ts";
import { classesOf, type Mark } from "./mark.ts";
import { doubtOf, foreign, namesOf, naturesOf } from "./words.ts";

/** Who is named in a text, each with its spellings, how often they come, and links to them. */
export function entityList(entries: readonly Entry[]): string {
  return `<ol class="entities">\n${entries.map(item).join("")}</ol>\n`;
}

function item({ id, marks }: Entry): string {
  const [first] = marks;
  const doubt = doubtOf(first);
  const spellings = Array.from(
    spellingsOf(marks),
    ([text, spelled]) => `<li class="row">${spelling(text, spelled)}</li>\n`,
  );
  return `<li id="${id}" class="${classesOf(first)}">
<h3 class="row"><span>${namesOf(first)}</span> <span class="count">${marks.length}</span></h3>
<p class="nature">${naturesOf(first)}${doubt === undefined ? "" : `<br>\n${doubt}`}</p>
<ul>
${spellings.join("")}</ul>
</li>
`;
}

/** A spelling that leads to its first mention, numbers that lead to the further ones, and how many there are. */
function spelling(text: string, marks: Some<Mark>): string {
  const links = marks.map(({ id }, at) =>
    at === 0
      ? `<a href="#${id}">${foreign(text)}</a>`
      : `<a class="further" href="#${id}" aria-label="mention ${at + 1}">${at + 1}</a>`,
  );
  return `<span>${links.join(" ")}</span> <span class="count">${marks.length}</span>`;
}
