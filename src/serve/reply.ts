/** Why a request is not answered: a status of HTTP, and what is wrong with it for the caller. */
export class Refusal extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export function jsonReply(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  const type = { "content-type": "application/json; charset=utf-8" };
  return new Response(JSON.stringify(value), { status, headers: { ...type, ...headers } });
}

/** A page that may load nothing and run nothing. */
export function htmlReply(html: string): Response {
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": POLICY,
    // A source that somebody follows need not know where from.
    "referrer-policy": "no-referrer",
  };
  return new Response(html, { headers });
}

export function errorReply({ status, message, headers }: Refusal): Response {
  return jsonReply({ error: message }, status, headers);
}
