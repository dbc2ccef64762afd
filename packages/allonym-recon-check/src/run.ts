import { parseArgs } from "node:util";
import { check, type Finding } from "./check.ts";

const HELP = `Usage:
  allonym-recon-check URL    check the reconciliation service at an endpoint

Reads its manifest, and asks for all that it offers: Reconciliation API 0.2, or 1.0-draft if the manifest has that.

Options:
  --name TEXT      a name that the service knows (default: what it suggests for a letter)
  --schemas DIR    check replies by the schemas of the specification in a folder, rather than by our own
  --origin URL     ask as the page of this origin (default http://127.0.0.1:3333, OpenRefine)
  --timeout N      seconds for an answer (default 10)
  --json           JSON lines
  -h, --help       this text

Exit code: 0 nothing is broken, 1 something is, 2 a mistake in the call.
`;

const MARKS: Readonly<Record<Finding["outcome"], string>> = { pass: "ok  ", fail: "FAIL", warn: "warn", skip: "skip" };

/** Runs a call; gives its exit code. */
export async function run(
  argv: readonly string[],
  write: (text: string) => void,
  complain: (text: string) => void,
): Promise<number> {
  let call: ReturnType<typeof read>;
  try {
    call = read(argv);
  } catch (error) {
    complain(`allonym-recon-check: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  if (call === "help") {
    write(HELP);
    return 0;
  }
  const counts = { pass: 0, fail: 0, warn: 0, skip: 0 };
  try {
    for await (const finding of check(call.url, call.options)) {
      counts[finding.outcome]++;
      write(call.isJson ? `${JSON.stringify(finding)}\n` : lineOf(finding));
    }
  } catch (error) {
    complain(`allonym-recon-check: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  const { pass, fail, warn, skip } = counts;
  if (!call.isJson) write(`\n${pass} passed, ${fail} failed, ${warn} warnings, ${skip} skipped\n`);
  return fail > 0 ? 1 : 0;
}

function lineOf({ outcome, what, detail }: Finding): string {
  return `${MARKS[outcome]}  ${what}${detail === undefined ? "" : `: ${detail}`}\n`;
}

// No return type: it would repeat the options.
function read(argv: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      name: { type: "string" },
      schemas: { type: "string" },
      origin: { type: "string", default: "http://127.0.0.1:3333" },
      timeout: { type: "string", default: "10" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return "help";
  const [url, another] = positionals;
  if (url === undefined || !/^https?:\/\//.test(url) || !URL.canParse(url))
    throw new Error("name the endpoint of a service: allonym-recon-check http://127.0.0.1:8000/reconcile");
  if (another !== undefined) throw new Error(`one service at a time: ${another} is another`);
  const seconds = Number(values.timeout);
  if (!(seconds > 0)) throw new Error(`--timeout ${values.timeout} is no number of seconds`);
  const { name, schemas, origin } = values;
  return { url, isJson: values.json, options: { name, schemas, origin, seconds } };
}
