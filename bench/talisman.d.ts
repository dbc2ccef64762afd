// talisman has no types of its own.
declare module "talisman/metrics/jaro-winkler.js" {
  function jaroWinkler(a: string, b: string): number;
  export = jaroWinkler;
}
declare module "talisman/phonetics/daitch-mokotoff.js" {
  function daitchMokotoff(word: string): string[];
  export = daitchMokotoff;
}
declare module "talisman/metrics/levenshtein.js" {
  function levenshtein(a: string, b: string): number;
  export = levenshtein;
}
