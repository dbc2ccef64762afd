import { deromanize, identifySystems, type Original, variants } from "../../../src/index.ts";
import { languageOf } from "../../../src/romanize/languages.ts";
import { traditionsOf } from "../../../src/romanize/traditions.ts";

export interface Journey {
  readonly name: string;
  /** BCP 47; undefined for what the letters of the name tell. */
  readonly language: string | undefined;
}

/** By which way a name comes to a spelling. */
export type Route = "press" | "standard" | "arabic" | "ukrainian" | "cyrillic";

export interface Spelled {
  readonly text: string;
  readonly probability: number;
}

/** A tradition with what it makes of a name. */
export interface Branch {
  readonly id: string;
  /** Ids of several standards that write the same are told in one label. */
  readonly labels: readonly string[];
  readonly route: Route;
  /** The part of all spellings that follow it. */
  readonly share: number;
  readonly spellings: readonly Spelled[];
}

/** What a name may have been in Cyrillic, in one language. */
export interface Origin {
  readonly language: string;
  readonly originals: readonly (Original & { readonly systems: readonly string[] })[];
}

export interface Journeys {
  readonly name: string;
  readonly language: string;
  readonly isLatin: boolean;
  /** Over all traditions, likeliest first. */
  readonly likeliest: readonly (Spelled & { readonly label: string; readonly givenName: boolean })[];
  readonly branches: readonly Branch[];
  readonly origins: readonly Origin[];
}

const MOST = 60;
const MOST_OF_TRADITION = 3;
/** The languages whose names are asked for; more would be guesses. */
const LANGUAGES = ["ru", "uk", "be", "bg", "sr", "tt", "ba", "kk"];

/** One name in all traditions and standards; and, for a Latin one, what it may have been. */
export function journeys({ name, language: asked }: Journey): Journeys {
  const isLatin = /\p{Script=Latin}/u.test(name) && !/\p{Script=Cyrillic}/u.test(name);
  const language = asked ?? languageOf(name);
  const likeliest = variants(name, { limit: MOST, language }).map(({ text, label, givenName, probability }) => ({
    text,
    label,
    givenName,
    probability,
  }));
  const origins = isLatin ? (asked === undefined ? LANGUAGES : [asked]).flatMap((one) => originIn(one, name)) : [];
  return { name, language, isLatin, likeliest, branches: branchesOf(name, language), origins };
}

function branchesOf(name: string, language: string): Branch[] {
  const branches = traditionsOf(language).flatMap(({ id, label, isStandard, script, share }) => {
    const spelled = variants(name, { limit: MOST_OF_TRADITION, language, traditions: [id] });
    const whole = spelled.reduce((sum, { probability }) => sum + probability, 0);
    const spellings = spelled.map(({ text, probability }) => ({ text, probability: probability / whole }));
    if (spellings.length === 0) return [];
    return { id, labels: [label], route: routeOf(id, isStandard, script), share, spellings };
  });
  return together(branches).sort((a, b) => b.share - a.share);
}

function routeOf(id: string, isStandard: boolean, script: "Latin" | "Cyrillic"): Route {
  if (isStandard) return "standard";
  if (script === "Cyrillic") return "cyrillic";
  if (id === "arabic-route") return "arabic";
  return id === "ukrainian-route" ? "ukrainian" : "press";
}

/** Standards that write the same as one branch. */
function together(branches: readonly Branch[]): Branch[] {
  const standards = new Map<string, Branch>();
  for (const branch of branches.filter(({ route }) => route === "standard")) {
    const key = JSON.stringify(branch.spellings.map(({ text }) => text));
    const known = standards.get(key);
    const [labels, share] = [[...(known?.labels ?? []), ...branch.labels], (known?.share ?? 0) + branch.share];
    standards.set(key, { ...(known ?? branch), labels, share });
  }
  return [...branches.filter(({ route }) => route !== "standard"), ...standards.values()];
}

function originIn(language: string, name: string): Origin[] {
  const originals = deromanize(name, { language, limit: 3 }).map((original) => ({
    ...original,
    systems: identifySystems(name, original.text),
  }));
  return originals.length === 0 ? [] : [{ language, originals }];
}
