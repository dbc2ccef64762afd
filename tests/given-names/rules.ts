/** A file of data/given-names, as far as the rules look at it. */
export interface GivenNamesFile {
  readonly id: string;
  readonly classes: readonly GivenNamesClass[];
}

export interface GivenNamesClass {
  readonly names: readonly string[];
  readonly sources: readonly { readonly title: string; readonly url: string }[];
}

/** Says what is wrong, where, and how it is mended. */
export type Rule = (files: readonly GivenNamesFile[]) => string[];

export const fold = (name: string): string => name.normalize("NFC").toLowerCase();

const called = (one: GivenNamesClass): string => one.names[0] ?? "(a class without names)";

/** A name in two classes would join them; two names that differ only in case are one name twice. */
export const noNameTwice: Rule = (files) => {
  const seen = new Map<string, string>();
  return eachName(files, (name, where) => {
    const before = seen.get(fold(name));
    seen.set(fold(name), where);
    return before === undefined
      ? undefined
      : `${where}: ${name} stands in ${before} too; take one out, or make the two classes one`;
  });
};

const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u] as const;
const letter = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Common}]+$/u;

export const noMixedScript: Rule = (files) =>
  eachName(files, (name, where) => {
    if (!letter.test(name)) return `${where}: ${name} holds a letter that is neither Latin nor Cyrillic; leave it out`;
    return scripts.every((script) => script.test(name))
      ? `${where}: ${name} mixes Latin and Cyrillic letters; type it again in one of them`
      : undefined;
  });

/** Written as it is in a passport: composed, with one capital at the start of each part. */
export const writtenOut: Rule = (files) =>
  eachName(files, (name, where) => {
    if (name !== name.normalize("NFC")) return `${where}: ${name} is not composed (NFC)`;
    return name.split("-").every((part) => /^\p{Lu}/u.test(part))
      ? undefined
      : `${where}: ${name} starts with a small letter; write the name with a capital`;
  });

/** A search page is not a source, and a page of GitHub stays as it is only at a commit. */
export const lastingSources: Rule = (files) =>
  files.flatMap((file) =>
    file.classes.flatMap((one) =>
      one.sources
        .filter(({ url }) => /[?&](?:q|query|search)=/u.test(url) || floats(url))
        .map(
          ({ url }) =>
            `${file.id}, ${called(one)}: ${url} may change or says nothing; cite a page, or a file at a commit`,
        ),
    ),
  );

const floats = (url: string): boolean => url.startsWith("https://github.com/") && !/\/blob\/[0-9a-f]{40}\//u.test(url);

/** The two names of a pair are different names, however alike. */
export function keepsApart(files: readonly GivenNamesFile[], one: string, other: string): boolean {
  const holds = (names: readonly string[], name: string) => names.some((each) => fold(each) === fold(name));
  return !files.some((file) => file.classes.some(({ names }) => holds(names, one) && holds(names, other)));
}

function eachName(files: readonly GivenNamesFile[], check: (name: string, where: string) => string | undefined) {
  return files.flatMap((file) =>
    file.classes.flatMap((one) => one.names.flatMap((name) => check(name, `${file.id}, class ${called(one)}`) ?? [])),
  );
}
