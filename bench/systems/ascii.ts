import anyAscii from "any-ascii";

/** A name in small letters a to z, words parted by one space: what the peers, which read no Cyrillic, are given. */
export function ascii(name: string): string {
  return anyAscii(name)
    .toLowerCase()
    .replace(/['"`]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** The words of {@link ascii}. */
export function asciiWords(name: string): string[] {
  const text = ascii(name);
  return text === "" ? [] : text.split(" ");
}
