import { resolutionJson } from "../base/resolution-json.ts";
import { write, writeWrapped } from "./io.ts";
import { jsonLine } from "./json-line.ts";
import { names } from "./names.ts";
import { resolverFor } from "./resolver-for.ts";
import type { Session } from "./session.ts";
import { harmlessLines } from "./width.ts";

/** `allonym explain`: the reasons for each answer, as prose on a terminal. */
export async function explainCommand(session: Session): Promise<void> {
  const { call, io, library, tally } = session;
  const resolver = await resolverFor(session);
  const prose = io.stdout.isTTY && !call.json;
  let gap = "";
  for await (const query of names(session)) {
    const resolution = resolver.resolve(query, call.options);
    tally.add(resolution);
    const explanation = await library.explain(resolution);
    if (prose) {
      await writeWrapped(io, `${gap}${harmlessLines(explanation).trimEnd()}\n`);
      gap = "\n";
    } else {
      await write(io.stdout, jsonLine({ query, explanation, ...resolutionJson(resolution) }));
    }
  }
}
