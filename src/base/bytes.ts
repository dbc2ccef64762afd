/** Whether a value is a `Uint8Array`, of this realm or another: `instanceof` knows only its own, and takes a proxy. */
export function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === "[object Uint8Array]";
}
