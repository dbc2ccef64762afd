/** What the answers of `suggest` depend on. */
export const suggest = {
  /** UTF-16 units that are looked at; nobody types more to get suggestions. */
  longestPrefix: 64,
  /** Words that are looked at: the parts of a name, and one more. */
  mostWords: 5,
  /** Letters of the shortest word in which a slip is looked for: of three, one wrong letter leaves too little. */
  shortestSlipped: 4,
  /** Entities that fuse.js puts in order, the commonest names first, unless more suggestions are asked for. */
  shortList: 50,
  /** Names on that list for each of its entities: an entity may have many spellings, and one is shown. */
  namesAnEntity: 3,
  /** Distinct names that are looked at for each level where several words were typed that are all very common. */
  mostNames: 2000,
  /** fuse.js matches patterns bit by bit, 32 letters at a time. */
  longestPattern: 32,
  /** fuse.js: so many letters from the beginning of a name, a match counts as none: what is typed is a beginning. */
  distance: 30,
};
