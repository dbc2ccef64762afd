import { meant } from "../../../src/cli/meant.ts";
import { Decoder } from "../../../src/import/decoder.ts";
import { readImportOptions } from "../../../src/import/options.ts";
import { type EntityInput, explain, extract, type Mention, type Resolver } from "../../../src/index.ts";
import { type ShownCandidate, shownCandidate } from "./candidates.ts";
import { builtInResolver } from "./tables.ts";

/** A text that was pasted, or a file that was dropped. */
export interface GivenText {
  readonly name: string;
  readonly content: string | Blob;
}

export interface Find {
  readonly texts: readonly GivenText[];
  /** Whether persons are marked too whom no table has. */
  readonly strangers: boolean;
  /** Whether names are looked up in the list of the reader, which this worker holds. */
  readonly own: boolean;
}

export interface FoundMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly status: "match" | "ambiguous" | "none";
  readonly reason: string | undefined;
  /** Whom it may mean, best first. */
  readonly candidates: readonly ShownCandidate[];
  readonly explanation: string;
}

export interface FoundText {
  readonly name: string;
  readonly text: string;
  readonly mentions: readonly FoundMention[];
}

export interface Found {
  readonly texts: readonly FoundText[];
}

/** What the reader chose by hand: for `choiceKey` of a mention the id of an entity, or none of them. */
export type Choices = Readonly<Record<string, string | null>>;

export interface FoundExport {
  readonly format: "csv" | "json" | "html";
  readonly choices: Choices;
}

/** A text with its mentions as `extract` gave them. */
export interface SearchedText {
  readonly name: string;
  readonly text: string;
  readonly mentions: readonly Mention<EntityInput>[];
}

let searched: readonly SearchedText[] = [];

/** The texts that were searched last. */
export function searchedTexts(): readonly SearchedText[] {
  return searched;
}

export async function find({ texts, strangers, own }: Find): Promise<Found> {
  const resolver = await (own ? (await import("./list.ts")).listResolver() : builtInResolver());
  const made: SearchedText[] = [];
  for (const { name, content } of texts) made.push(searchedText(name, await textOf(content), resolver, strangers));
  searched = made;
  return { texts: made.map(({ name, text, mentions }) => ({ name, text, mentions: mentions.map(foundMention) })) };
}

function searchedText(name: string, text: string, resolver: Resolver<EntityInput>, unknown: boolean): SearchedText {
  return { name, text, mentions: extract(resolver, text, { unknown }) };
}

/** The text of a file, in the encoding that its bytes show. */
async function textOf(content: string | Blob): Promise<string> {
  if (typeof content === "string") return content;
  const decoder = new Decoder(readImportOptions({}));
  return decoder.push(new Uint8Array(await content.arrayBuffer())) + decoder.end();
}

function foundMention({ start, end, text, resolution }: Mention<EntityInput>): FoundMention {
  const { status, reason } = resolution;
  const candidates = meant(resolution).map(shownCandidate);
  return { start, end, text, status, reason, candidates, explanation: explain(resolution) };
}
