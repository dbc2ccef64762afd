/** As much of the `TextDecoder` of every runtime as is needed; TypeScript knows it only with the types of one. */
export interface StreamDecoder {
  readonly encoding: string;
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

declare const TextDecoder: new (label: string) => StreamDecoder;

/** A decoder, or undefined if the runtime knows no such encoding. */
export function decoderFor(label: string): StreamDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}
