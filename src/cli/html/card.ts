import { escapeHtml } from "../../base/escape-html.ts";
import { percent } from "../../explain/percent.ts";
import type { Candidate, EntityInput } from "../../types.ts";
import type { Entry } from "./entries.ts";
import { classesOf, type Mark } from "./mark.ts";
import { counted, doubtOf, entityName, NOT_IN_TABLE, natureOf } from "./words.ts";

/** What is shown beside a mark while somebody points at it: who is meant, how surely, and why. */
export function card(mark: Mark, { id, marks }: Entry): string {
  const doubt = mark.status === "none" ? NOT_IN_TABLE : doubtOf(mark);
  const said = doubt === undefined ? "" : `<span class="doubt">${doubt}</span>`;
  const why = `<span class="why">${escapeHtml(unbroken(mark.explanation))}</span>`;
  const link = `<a href="#${id}">${counted(marks.length, "mention", "mentions")}</a>`;
  const content = `${said}${mark.meant.map(who).join("")}${why}${link}`;
  return `<span class="card ${classesOf(mark)}" id="${cardId(mark)}" lang="en" dir="ltr">${content}</span>`;
}

/** The id of a mark's card. */
export function cardId({ id }: Mark): string {
  return `${id}-card`;
}

function who({ entity, score }: Candidate<EntityInput>): string {
  const sure = `<span class="score">${unbroken(percent(score))}</span>`;
  return `<span class="row"><b>${entityName(entity)}</b> ${sure}</span><span class="nature">${natureOf(entity)}</span>`;
}

// A per cent sign does not begin a line.
function unbroken(explanation: string): string {
  return explanation.replace(/(?<=\d) %/g, "\u{A0}%");
}
