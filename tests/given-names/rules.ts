/** A file of data/given-names, as far as the rules look at it. */
export interface GivenNamesFile {
  readonly id: string;
  readonly classes: readonly GivenNamesClass[];
}

export interface GivenNamesClass {
  readonly names: readonly string[];
  readonly short?: readonly string[];
  readonly patronymics?: readonly string[];
  readonly sources: readonly { readonly title: string; readonly url: string }[];
}

/** Says what is wrong, where, and how it is mended. */
export type Rule = (files: readonly GivenNamesFile[]) => string[];

const fold = (name: string): string => name.normalize("NFC").toLowerCase();

const called = (one: GivenNamesClass): string => one.names[0] ?? "(a class without names)";

/** A full name in two classes would join them; two names that differ only in case are one name twice. */
export const noNameTwice: Rule = (files) => {
  const seen = new Map<string, string>();
  return eachName(
    files,
    (name, where) => {
      const before = seen.get(fold(name));
      seen.set(fold(name), where);
      return before === undefined
        ? undefined
        : `${where}: ${name} stands in ${before} too; take one out, or make the two classes one`;
    },
    ({ names }) => names,
  );
};

/** A short form may be of several names, but is no full form of one of them. */
export const shortOrFull: Rule = (files) =>
  files.flatMap((file) =>
    file.classes.flatMap((one) =>
      (one.short ?? [])
        .filter((name) => one.names.some((each) => fold(each) === fold(name)))
        .map((name) => `${file.id}, class ${called(one)}: ${name} is a full form too; take it out of the short ones`),
    ),
  );

const scripts = { Latin: /\p{Script=Latin}/u, Cyrillic: /\p{Script=Cyrillic}/u, Arabic: /\p{Script=Arabic}/u } as const;
const letter = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Common}]+$/u;

const known = new Intl.ListFormat("en", { type: "disjunction" }).format(Object.keys(scripts));

export const noMixedScript: Rule = (files) =>
  eachName(files, (name, where) => {
    if (!letter.test(name)) return `${where}: ${name} holds a letter of another script than ${known}; leave it out`;
    const mixed = Object.entries(scripts).flatMap(([script, its]) => (its.test(name) ? [script] : []));
    return mixed.length > 1
      ? `${where}: ${name} mixes ${mixed.join(" and ")} letters; type it again in one of them`
      : undefined;
  });

/** Written as it is in a passport: composed, with a capital at the start of each part where the script has capitals. */
export const writtenOut: Rule = (files) =>
  eachName(files, (name, where) => {
    if (name !== name.normalize("NFC")) return `${where}: ${name} is not composed (NFC)`;
    return name.split("-").every((part) => /^[\p{Lu}\p{Lo}]/u.test(part))
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
  return classesOf(files, one).every((each) => !classesOf(files, other).includes(each));
}

/** The classes that list a full name; with noNameTwice, one or none. */
export function classesOf(files: readonly GivenNamesFile[], name: string): GivenNamesClass[] {
  return files.flatMap((file) => file.classes.filter(({ names }) => names.some((each) => fold(each) === fold(name))));
}

const allOf = ({ names, short = [], patronymics = [] }: GivenNamesClass): string[] => [
  ...names,
  ...short,
  ...patronymics,
];

function eachName(
  files: readonly GivenNamesFile[],
  check: (name: string, where: string) => string | undefined,
  of: (one: GivenNamesClass) => readonly string[] = allOf,
) {
  return files.flatMap((file) =>
    file.classes.flatMap((one) => of(one).flatMap((name) => check(name, `${file.id}, class ${called(one)}`) ?? [])),
  );
}
