/** Stands before ids that are no IRI, percent-encoded. */
const OWN = "allonym:";

// A keyword of JSON-LD, a blank node or a name with our prefix would be understood as such.
const OTHERWISE = /^(?:@|_:|skos:)/;

// The letters of an IRI reference, by https://www.rfc-editor.org/rfc/rfc3987#section-2.2.
const REFERENCE = /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=\u{A0}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFEF}]|%[\da-f]{2})+$/iu;

/** An id as JSON-LD may say it: as it is, if it can be an IRI or part of one. */
export function iriOf(id: string): string {
  return REFERENCE.test(id) && !OTHERWISE.test(id) && !id.startsWith(OWN) ? id : OWN + encodeURIComponent(id);
}

/** The id that an IRI stands for: most often itself. */
export function ownId(iri: string): string {
  if (!iri.startsWith(OWN)) return iri;
  try {
    return decodeURIComponent(iri.slice(OWN.length));
  } catch {
    return iri;
  }
}
