import type { EntityType, NameKind } from "../../types.ts";
import type { ExportFormat } from "./types.ts";

/** What a format can hold: all else is left out of what is written, and counted. */
export interface Capacity {
  readonly types: readonly EntityType[];
  /** Whether the type may be missing; if not, it is the one that the library supposes. */
  readonly untyped: boolean;
  /** The kinds of names that it tells apart, each with the kind that is read back. */
  readonly kinds: Readonly<Partial<Record<NameKind, NameKind>>>;
  /** Whether a name may be there twice, with different kinds. */
  readonly severalKinds: boolean;
  readonly languages: boolean;
  /** How the canonical name is told: by a mark, or by its place before the others, where it has no kind. */
  readonly canonical: "marked" | "first";
  /** The sources of each name. */
  readonly sources: boolean;
  readonly description: boolean;
  /** The number at Wikidata. */
  readonly wikidata: boolean;
  /** Ids in `distinctFrom` and `sharedWith`. */
  readonly links: boolean;
  /** Spaces at the ends of ids. */
  readonly spaces: boolean;
  /** Further fields that it has room for: their texts only, or whatever they hold. */
  readonly fields: "texts" | "all";
}

const ALL_TYPES: readonly EntityType[] = ["person", "place", "organization", "group"];

const ALL_KINDS: Capacity["kinds"] = {
  misspelling: "misspelling",
  translation: "translation",
  former: "former",
  nickname: "nickname",
  pseudonym: "pseudonym",
  abbreviation: "abbreviation",
};

/** What each format holds. JSON lines hold all that JSON can say, and are not in the list. */
export const CAPACITIES: Readonly<Record<Exclude<ExportFormat, "jsonl"> | "table", Capacity>> = {
  csv: {
    types: ALL_TYPES,
    untyped: true,
    kinds: ALL_KINDS,
    severalKinds: true,
    languages: true,
    canonical: "marked",
    sources: true,
    description: true,
    wikidata: true,
    links: true,
    spaces: false,
    fields: "texts",
  },
  // By https://github.com/opensanctions/followthemoney/blob/main/followthemoney/schema/Thing.yaml: an alias is any
  // other name; a weak alias is "relatively broad or generic", as short forms and first letters are. No schema is of
  // groups.
  ftm: {
    types: ["person", "place", "organization"],
    untyped: false,
    kinds: { former: "former", nickname: "nickname", abbreviation: "nickname" },
    severalKinds: true,
    languages: false,
    canonical: "first",
    sources: false,
    description: true,
    wikidata: true,
    links: false,
    spaces: true,
    fields: "all",
  },
  // By https://www.w3.org/TR/skos-reference/#labels: no label is both hidden and shown (S13).
  skos: {
    types: ALL_TYPES,
    untyped: true,
    kinds: { misspelling: "misspelling" },
    severalKinds: false,
    languages: true,
    canonical: "first",
    sources: false,
    description: true,
    wikidata: true,
    links: false,
    spaces: true,
    fields: "all",
  },
  // By data/schema/entity.json.
  table: {
    types: ALL_TYPES,
    untyped: true,
    kinds: ALL_KINDS,
    severalKinds: true,
    languages: true,
    canonical: "marked",
    sources: true,
    description: true,
    wikidata: true,
    links: true,
    spaces: true,
    fields: "all",
  },
};
