import { type Entry, spellingsOf } from "./entries.ts";
import { escapeHtml } from "./escape.ts";
import { classesOf, type Mark } from "./mark.ts";
import { entityName, natureOf } from "./words.ts";

/** The entities of a text, each with its spellings, how often they come, and links to them. */
export function entityList(entries: readonly Entry[]): string {
  return `<ol class="entities">\n${entries.map(item).join("")}</ol>\n`;
}

function item({ id, marks }: Entry): string {
  const [first] = marks;
  const names = first.meant.map(({ entity }) => entityName(entity)).join(" or ");
  const natures = new Set(first.meant.map(({ entity }) => natureOf(entity)));
  const doubt = first.reason === undefined ? "" : `<br>\nambiguous: ${first.reason}`;
  const spellings = Array.from(
    spellingsOf(marks),
    ([text, spelled]) => `<li class="row">${spelling(text, spelled)}</li>\n`,
  );
  return `<li id="${id}" class="${classesOf(first)}">
<h3 class="row"><span>${names}</span> <span class="count">${marks.length}</span></h3>
<p class="nature">${[...natures].join(" or ")}${doubt}</p>
<ul>
${spellings.join("")}</ul>
</li>
`;
}

/** A spelling that leads to its first mention, numbers that lead to the further ones, and how many there are. */
function spelling(text: string, marks: readonly Mark[]): string {
  const links = marks.map(({ id }, at) =>
    at === 0
      ? `<a href="#${id}"><bdi lang="">${escapeHtml(text)}</bdi></a>`
      : `<a class="further" href="#${id}" aria-label="mention ${at + 1}">${at + 1}</a>`,
  );
  return `<span>${links.join(" ")}</span> <span class="count">${marks.length}</span>`;
}
