/** Whether a text is the number of an item at wikidata.org: `Q649`. */
export function isWikidataId(text: unknown): text is string {
  return typeof text === "string" && /^Q[1-9]\d*$/.test(text);
}
