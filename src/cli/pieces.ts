/** A stretch of a text: one mark, or what stands between two. */
export interface Piece<M> {
  /** Where it begins in the text. */
  readonly start: number;
  readonly text: string;
  readonly mark: M | undefined;
}

/** A text cut at its marks, which come in order and do not overlap; the pieces together are the text. */
export function piecesOf<M extends { readonly start: number; readonly end: number }>(
  text: string,
  marks: readonly M[],
): Piece<M>[] {
  const pieces: Piece<M>[] = [];
  const cut = (start: number, end: number, mark?: M): void => {
    if (start < end) pieces.push({ start, text: text.slice(start, end), mark });
  };
  let end = 0;
  for (const mark of marks) {
    cut(end, mark.start);
    cut(mark.start, mark.end, mark);
    end = mark.end;
  }
  cut(end, text.length);
  return pieces;
}
