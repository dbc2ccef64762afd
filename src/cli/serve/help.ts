import { OWN_TABLE_OPTIONS, THRESHOLD_OPTIONS } from "../help/table-options.ts";

/** What `allonym serve --help` says. */
export const HELP: string = `Usage:
  allonym serve    answer requests over HTTP: OpenRefine's and those of any program

  /reconcile                                 for OpenRefine: Reconciliation API 0.2
  POST /resolve /extract /compare /variants  JSON, one item or a list; described by /openapi.json
  /health  /metrics                          for those who run it

Only this machine can reach it, unless --host says otherwise. SIGTERM ends it once all is answered; SIGHUP loads the
tables anew. Of requests it writes method, path, status and time, never a name.

Options:
  --table PATH       your own entities instead of the built-in tables: any list that resolve takes, or a folder of
                     entity files; may be repeated
${OWN_TABLE_OPTIONS}
${THRESHOLD_OPTIONS}
  --port N           default 8000; 0 for any that is free
  --host ADDRESS     where to listen (default 127.0.0.1); 0.0.0.0 is every address of this machine
  --base URL         address under which others reach it, such as https://example.org/names behind a proxy
  --origin URL       pages of this origin may ask; may be repeated; '*' is any (default: pages of this machine)
  --name TEXT        what people see who choose a service in OpenRefine (default allonym)
  --draft            also Reconciliation API 1.0-draft, at /draft; no client was found to try it with
  -h, --help         this text

Example:
  allonym serve --table staff.csv
  allonym serve --table staff.csv --host 0.0.0.0 --base https://example.org/names --origin https://example.org

Exit code: 0 ended by a signal, 2 a mistake in the call, a table that cannot be read or a port that is taken.
`;
