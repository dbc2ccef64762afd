/** A 32-bit hash of a text: FNV-1a over its UTF-16 units (Fowler, Noll, Vo 1991), its bits mixed afterwards. */
export function hashOf(text: string): number {
  return mixed(withText(0x811c9dc5, text));
}

/** The hash of the text that words make with spaces between them. */
export function hashOfWords(words: readonly { readonly folded: string }[]): number {
  let hash = 0x811c9dc5;
  for (let word = 0; word < words.length; word++) {
    if (word > 0) hash = withText(hash, " ");
    hash = withText(hash, (words[word] as { readonly folded: string }).folded);
  }
  return mixed(hash);
}

/** FNV-1a from another hash on, its bits not mixed. */
export function withText(hash: number, text: string): number {
  let longer = hash;
  for (let at = 0; at < text.length; at++) longer = Math.imul(longer ^ text.charCodeAt(at), 0x01000193);
  return longer;
}

/** A hash of two hashes that is the same in either order. */
export function pairHash(a: number, b: number): number {
  return mixed(Math.imul(Math.min(a, b), 0x9e3779b1) ^ Math.max(a, b));
}

/** Spreads the bits of a number over all of its bits: the finalizer of MurmurHash3 (Appleby 2011). */
export function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
