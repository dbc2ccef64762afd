const FOLDER = /^.*[/\\]/s;

/** The names of files without the folders that all of them share. */
export function shortNames(names: readonly string[]): string[] {
  const shared = names.map((name) => FOLDER.exec(name)?.[0] ?? "").reduce(sharedFolder);
  return names.map((name) => name.slice(shared.length));
}

function sharedFolder(a: string, b: string): string {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return FOLDER.exec(a.slice(0, same))?.[0] ?? "";
}
