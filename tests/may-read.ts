import type { SymbolId } from "../src/sound/symbols.ts";
import { sounds as usual } from "./usual-rules.ts";

/** Whether symbols may be the sounds stated, in order, as far as each `fits`; silent ones may be passed over. */
export function mayRead(
  symbols: readonly SymbolId[],
  stated: readonly string[],
  fits: (symbol: SymbolId, sound: string) => boolean,
): boolean {
  const [symbol, ...others] = symbols;
  if (symbol === undefined) return stated.length === 0;
  const [sound, ...rest] = stated;
  if (sound !== undefined && fits(symbol, sound) && mayRead(others, rest, fits)) return true;
  return fits(symbol, "") && mayRead(others, stated, fits);
}

/** Whether a symbol may well be a sound; "" is silence. */
export function isLikely(symbol: SymbolId, sound: string): boolean {
  return sound === "" ? usual.symbols.mayBeSilent(symbol) : usual.symbols.mayBe(symbol, sound);
}

/** Whether a symbol may be a sound in some tradition, however rare. */
export function isPossible(symbol: SymbolId, sound: string): boolean {
  return isLikely(symbol, sound) || usual.symbols.meaningOf(symbol).some((one) => one.sound === sound);
}
