// How parts of a Slavic surname meet: Волк + ец, Волчец; Ваня + ушка, Ванюшка; Козак + ский, Козацкий.

const VOWEL = /^[аеёиоуыэюяіїєаәөүұ]/u;
const CLUSTER = /[бвгґджзклмнпрстфхцчшщў]{2}$/u;
const SOFT = /[ьйя]$/u;
const SOFTENED: Readonly<Record<string, string>> = { к: "ч", г: "ж", х: "ш", ц: "ч" };
const AFTER_SOFT: Readonly<Record<string, string>> = { а: "я", у: "ю", о: "е", ы: "и" };

/** Stem and suffix as one word, or undefined where no Slavic surname would have the two together. */
export function joined(stem: string, suffix: string): string | undefined {
  if (suffix === "-") return stem;
  const bare = stem.replace(/(ьй|[аяоьй])$/u, "");
  return VOWEL.test(suffix) ? beforeVowel(stem, bare, suffix) : beforeConsonant(stem, bare, suffix);
}

function beforeVowel(stem: string, bare: string, suffix: string): string | undefined {
  const first = suffix.charAt(0);
  // Иваненк + енко: a suffix does not come twice.
  if (bare.endsWith(suffix.slice(0, 2))) return undefined;
  if (SOFT.test(stem)) {
    // Авдей + ушка: the vowel before й stays.
    return bare + (AFTER_SOFT[first] ?? first) + suffix.slice(1);
  }
  const last = bare.slice(-1);
  const softens = /^(е|ик|ищ|ич)/u.test(suffix);
  return (softens ? bare.slice(0, -1) + (SOFTENED[last] ?? last) : bare) + suffix;
}

function beforeConsonant(stem: string, bare: string, suffix: string): string | undefined {
  const last = bare.slice(-1);
  if (/^с[ьк]/u.test(suffix) && /[аеёиоуыэюяіє][кчц]$/u.test(bare)) return `${bare.slice(0, -1)}ц${suffix.slice(1)}`;
  if (CLUSTER.test(bare) || last === suffix.charAt(0) || (/[шжщч]$/u.test(bare) && /^[шчц]/u.test(suffix)))
    return undefined;
  const sign = /[ьйя]$/u.test(stem) && /[лн]$/u.test(bare) ? "ь" : "";
  return bare + sign + suffix;
}

/** The possessive of a stem: Волк, Волков; Зайц, Зайцев; Лука, Лукин; Григорьй, Григорьев. */
export function possessive(stem: string, afterA: "ин" | "ев"): string {
  if (/ьй$/u.test(stem)) return `${stem.slice(0, -1)}ев`;
  if (/[аяә]$/u.test(stem)) return afterA === "ин" ? `${stem.slice(0, -1)}ин` : `${stem}ев`;
  if (/[ьй]$/u.test(stem)) return `${stem.slice(0, -1)}ев`;
  if (/[еиыіуүөұю]$/u.test(stem)) return `${stem}ев`;
  if (/о$/u.test(stem)) return `${stem.slice(0, -1)}ов`;
  // Кузнецов, where the stress is on the end; Мальцев, where it is not.
  if (/ец$/u.test(stem)) return `${stem}ов`;
  return stem + (/[цчжшщ]$/u.test(stem) ? "ев" : "ов");
}
