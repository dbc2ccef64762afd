// Tags of Wikimedia's own that say something else by BCP 47, or are no tags by it: LanguageCode.php of MediaWiki
// (DEPRECATED_LANGUAGE_CODE_MAPPING, NON_STANDARD_LANGUAGE_CODE_MAPPING), as read in November 2026.
const WIKIMEDIA: ReadonlyMap<string, string | undefined> = new Map([
  ["als", "gsw"],
  ["bat-smg", "sgs"],
  ["be-x-old", "be-tarask"],
  ["cbk-zam", "cbk"],
  ["crh-ro", "crh-Latn-RO"],
  ["eml", "egl"],
  ["fiu-vro", "vro"],
  ["kk-cn", "kk-Arab-CN"],
  ["kk-tr", "kk-Latn-TR"],
  ["map-bms", "jv-x-bms"],
  ["mo", "ro-Cyrl-MD"],
  ["nrm", "nrf"],
  ["roa-rup", "rup"],
  ["roa-tara", "nap-x-tara"],
  ["simple", "en-simple"],
  ["sr-ec", "sr-Cyrl"],
  ["sr-el", "sr-Latn"],
  ["zh-classical", "lzh"],
  ["zh-min-nan", "nan"],
  ["zh-yue", "yue"],
  // Default values for all languages, by https://www.wikidata.org/wiki/Help:Default_values_for_labels_and_aliases.
  ["mul", undefined],
  ["und", undefined],
  ["zxx", undefined],
]);

const SUBTAG = /^[a-z0-9]{1,8}$/i;

/** A language tag in its canonical letters (`ba-Latn`, `pt-BR`); undefined if it is none. */
export function languageTag(tag: string): string | undefined {
  const subtags = tag.trim().replaceAll("_", "-").split("-");
  if (!/^[a-z]{2,3}$/i.test(subtags[0] ?? "") || !subtags.every((subtag) => SUBTAG.test(subtag))) return undefined;
  let isPrivate = false;
  const cased = subtags.map((subtag, at) => {
    const small = subtag.toLowerCase();
    if (at === 0 || isPrivate) return small;
    isPrivate = subtag.length === 1;
    if (subtag.length === 4 && /^[a-z]/.test(small)) return small.charAt(0).toUpperCase() + small.slice(1);
    return subtag.length === 2 ? small.toUpperCase() : small;
  });
  return cased.join("-");
}

/** The tag of a label of Wikidata; undefined for labels of no language. */
export function wikimediaTag(code: string): string | undefined {
  const small = code.toLowerCase();
  return WIKIMEDIA.has(small) ? WIKIMEDIA.get(small) : languageTag(small);
}
