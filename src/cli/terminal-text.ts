import { percent } from "../explain/percent.ts";
import type { EntityInput, Mention, Resolution } from "../types.ts";
import type { Paint } from "./color.ts";
import { meant } from "./meant.ts";
import { piecesOf } from "./pieces.ts";
import { cell, harmlessLines } from "./width.ts";

/** A text for a terminal: each mention in colour, and behind it a note that says who is meant, and how surely. */
export function terminalText(text: string, mentions: readonly Mention<EntityInput>[], paint: Paint): string {
  const shown = piecesOf(text, mentions).map(({ text, mark }) => {
    const harmless = harmlessLines(text);
    if (mark === undefined) return harmless;
    const { resolution } = mark;
    const style = resolution.status === "match" ? "green" : "yellow";
    return `${paint(style, harmless)} ${paint("dim", `[${note(resolution)}]`)}`;
  });
  return withLineEnd(shown.join(""));
}

function note(resolution: Resolution<EntityInput>): string {
  if (resolution.status === "none") return "unknown";
  const doubt = resolution.status === "match" ? "" : "?";
  const who = meant(resolution).map(
    ({ entity, score }) => `${cell(entity.id, Number.POSITIVE_INFINITY)}${doubt} ${percent(score)}`,
  );
  const reason = resolution.status === "match" ? "" : `: ${resolution.reason}`;
  return `${who.join(", ")}${reason}`;
}

function withLineEnd(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
