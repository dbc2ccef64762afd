/** How much of a source is looked at before its format is told: UTF-16 units. */
export const HEAD = 65_536;

/** How many bytes with other letters than ASCII are looked at before the encoding is told. */
export const SAMPLE = 4_096;

/** The longest record, line or cell, in UTF-16 units: a file without line breaks must not fill the memory. */
export const LONGEST_RECORD = 8_388_608;

/** The longest id or name, in UTF-16 units; titles of laws and bodies reach some hundreds. */
export const LONGEST_NAME = 1_000;

/** How many kinds of rejections a summary tells apart; the others are counted together. */
export const MOST_REASONS = 20;

/** In how large pieces a source that is there as a whole is worked off. */
export const PIECE = 65_536;
