/** How a word was typed, the nearest first. */
export const LEVELS = ["letters", "plain", "alike", "slip", "alike slip"] as const;

export type Level = (typeof LEVELS)[number];

/**
 * How well a word fits one that was typed: 1 is the whole word to the letter, 2 one that begins so, 3 the whole word in
 * plain Latin letters, and so on through the levels.
 */
export type Fit = number;

export const NO_FIT: Fit = 0;

export function fitOf(level: Level, isWhole: boolean): Fit {
  return 2 * LEVELS.indexOf(level) + (isWhole ? 1 : 2);
}

export function levelOf(fit: Fit): Level {
  return LEVELS[(fit - 1) >> 1] as Level;
}

/** The fits at a level, the whole word first. */
export function fitsAt(level: Level): readonly [Fit, Fit] {
  return [fitOf(level, true), fitOf(level, false)];
}
