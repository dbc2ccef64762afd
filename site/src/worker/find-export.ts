import { resolutionJson } from "../../../src/base/resolution-json.ts";
import { page } from "../../../src/cli/html/page.ts";
import { meant } from "../../../src/cli/meant.ts";
import { type EntityInput, explain, type Mention, type Resolution } from "../../../src/index.ts";
import { choiceKey } from "./choice.ts";
import { tableOf } from "./csv.ts";
import { type Choices, type FoundExport, type SearchedText, searchedTexts } from "./find.ts";

type Chosen = Mention<EntityInput> & { readonly isByHand: boolean };

/** What was found last, as a file, with what was chosen by hand. */
export function exportFound({ format, choices }: FoundExport): Blob {
  const texts = searchedTexts().map((text) => ({ ...text, mentions: chosenIn(text, choices) }));
  switch (format) {
    case "csv":
      return new Blob([`\u{FEFF}${tableOf([COLUMNS, ...texts.flatMap(rowsOf)])}`], { type: "text/csv" });
    case "json":
      return new Blob([`${JSON.stringify(texts.flatMap(recordsOf), undefined, 2)}\n`], { type: "application/json" });
    case "html":
      return new Blob(
        [
          page(
            texts.map(({ name, ...text }) => ({ file: name, ...text })),
            explanation,
          ),
        ],
        {
          type: "text/html",
        },
      );
  }
}

const COLUMNS = ["text", "start", "end", "mention", "status", "id", "name", "score", "reason", "chosen by hand"];

type ChosenText = Omit<SearchedText, "mentions"> & { readonly mentions: readonly Chosen[] };

function rowsOf({ name, mentions }: ChosenText): string[][] {
  return mentions.map(({ start, end, text, resolution, isByHand }) => {
    const { status, id, name: entity, score, reason } = resolutionJson(resolution);
    const cells = [name, start, end, text, status, id ?? "", entity ?? "", score ?? "", reason ?? ""];
    return [...cells.map(String), isByHand ? "yes" : ""];
  });
}

function recordsOf({ name, mentions }: ChosenText): object[] {
  return mentions.map(({ start, end, text, resolution, isByHand }) => ({
    text: name,
    start,
    end,
    mention: text,
    ...resolutionJson(resolution),
    ...(isByHand && { chosenByHand: true }),
  }));
}

function chosenIn({ mentions }: SearchedText, choices: Choices): Chosen[] {
  return mentions.map((mention) => {
    const ids = meant(mention.resolution).map(({ entity }) => entity.id);
    const choice = mention.resolution.status === "ambiguous" ? choices[choiceKey(mention.text, ids)] : undefined;
    if (choice === undefined) return { ...mention, isByHand: false };
    return { ...mention, resolution: chosen(mention.resolution, choice), isByHand: true };
  });
}

/** The answer with which the reader has replaced that of the library. */
function chosen(resolution: Resolution<EntityInput>, id: string | null): Resolution<EntityInput> {
  const { query, candidates } = resolution;
  const candidate = candidates.find(({ entity }) => entity.id === id);
  if (candidate === undefined) return { query, status: "none", reason: "below-threshold", candidates: [] };
  return { query, status: "match", entity: candidate.entity, score: candidate.score, candidates: [candidate] };
}

function explanation(of: Resolution<EntityInput>): string {
  return explain(of);
}
