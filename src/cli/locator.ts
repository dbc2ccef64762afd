/** Gives `line:column`, both from 1, of offsets in a text. Ask in rising order: the text is walked once. */
export function locator(text: string): (offset: number) => string {
  let line = 1;
  let lineStart = 0;
  return (offset) => {
    for (;;) {
      const lineEnd = text.indexOf("\n", lineStart);
      if (lineEnd === -1 || lineEnd >= offset) return `${line}:${offset - lineStart + 1}`;
      line += 1;
      lineStart = lineEnd + 1;
    }
  };
}
