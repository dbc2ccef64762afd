/** What the answers of `suggest` depend on. */
export const suggest = {
  /** UTF-16 units: fuse.js matches patterns bit by bit, 32 letters at a time; nobody types more to get suggestions. */
  longestPrefix: 32,
  /** fuse.js: how bad a match may be, from 0 (exact) to 1. One letter may be lost or doubled, two may change places. */
  threshold: 0.35,
  /** fuse.js: so many letters from the beginning of a name, a match counts as none: what is typed is a beginning. */
  distance: 30,
};
