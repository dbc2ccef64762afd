/** Spans of addresses: what has a scheme or www. from there to the next space, targets of Markdown links, and what has an @. */
export function addressesIn(text: string): (readonly [start: number, end: number])[] {
  return Array.from(text.matchAll(/\S+/g)).flatMap(({ 0: chunk, index }) => {
    const [start, end] = addressIn(chunk);
    return start < 0 ? [] : [[index + start, index + end] as const];
  });
}

function addressIn(chunk: string): readonly [start: number, end: number] {
  const target = chunk.indexOf("](");
  if (target >= 0) {
    const end = chunk.indexOf(")", target);
    return [target, end < 0 ? chunk.length : end];
  }
  const scheme = chunk.indexOf("://");
  if (scheme >= 0) {
    const letters = /[a-z]*$/i.exec(chunk.slice(Math.max(0, scheme - LONGEST_SCHEME), scheme));
    return [scheme - (letters?.[0].length ?? 0), chunk.length];
  }
  const www = chunk.search(/\bwww\./i);
  if (www >= 0) return [www, chunk.length];
  return [/[^@]@[^@]+\./.test(chunk.slice(0, LONGEST_ADDRESS)) ? 0 : -1, chunk.length];
}

const LONGEST_SCHEME = 12;
// RFC 5321 (2008) allows no longer one.
const LONGEST_ADDRESS = 320;
