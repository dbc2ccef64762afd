import { type Rules, usualRules } from "../src/name/rules.ts";
import { read } from "../src/sound/read.ts";
import type { SoundRules } from "../src/sound/rules.ts";
import type { SoundWord } from "../src/sound/sounds.ts";
import { fold } from "../src/text/fold.ts";

export const rules: Rules = usualRules();
export const sounds: SoundRules = rules.sounds;

/** A word as it is written, read by itself. */
export const readWord = (text: string): SoundWord => read(sounds, fold(text));
