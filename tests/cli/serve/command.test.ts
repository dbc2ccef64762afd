import { describe, expect, test } from "vitest";
import { run } from "../../../src/cli/run.ts";
import { servedHosts } from "../../../src/cli/serve/hosts.ts";
import type { Where } from "../../../src/cli/serve/listen.ts";
import type { Service } from "../../../src/cli/serve/service.ts";
import { fakeIo } from "../fake-io.ts";
import { tempFiles } from "../temp-files.ts";
import { usualLibrary } from "../usual-library.ts";

/** A call of `serve` for a list of two; the server is asked once, and ends. */
async function serve(argv: readonly string[], path = "/reconcile") {
  const { list } = tempFiles({ list: "id;name\n7;Жанна Щукина\n8;Юрий Лужин\n" });
  const io = fakeIo();
  let [where, reply]: [Where | undefined, unknown] = [undefined, undefined];
  const listen = async (service: Service, given: Where): Promise<void> => {
    where = given;
    given.listening(given.port || 4_321);
    reply = await (await service.answer(new Request(`http://localhost:${given.port || 4_321}${path}`))).json();
  };
  const code = await run(["serve", "--table", list, ...argv], io, { ...usualLibrary, listen });
  return { code, where, reply, out: io.out(), err: io.err().replaceAll(list, "LIST") };
}

test("it listens on this machine alone, says what OpenRefine is given, and writes a line a request", async () => {
  const { code, where, reply, out, err } = await serve([]);
  expect(code).toBe(0);
  expect(where).toMatchObject({ host: "127.0.0.1", port: 8000 });
  expect(reply).toMatchObject({ name: "allonym", view: { url: "http://localhost:8000/entity/{{id}}" } });
  expect(out).toMatch(/^GET \/reconcile 200 \d+ ms\n$/);
  expect(err).toMatch(
    /^allonym: LIST: CSV with semicolons.*\nallonym: 2 entities\. OpenRefine is given http:\/\/127\.0\.0\.1:8000\/reconcile; Ctrl-C ends\.\n$/,
  );
});

test("--host says aloud that others can reach it", async () => {
  const { err } = await serve(["--host", "0.0.0.0", "--port", "0"]);
  expect(err).toContain(
    "allonym: --host 0.0.0.0: other machines can reach this, and whoever does can ask for all that is listed.",
  );
  expect(err).toContain("Without --base only requests to this machine's own name are answered.");
});

test("--base, --name and --draft are in the manifest", async () => {
  const { reply, err } = await serve(["--base", "https://example.org/names", "--name", "Staff", "--draft"], "/draft");
  expect(reply).toMatchObject({ name: "Staff", view: { url: "https://example.org/names/entity/{id}" } });
  expect(err).toContain("OpenRefine is given https://example.org/names/reconcile");
});

test("a list that came by standard input cannot be loaded anew; others are", async () => {
  const said = async (list: string): Promise<string> => {
    const io = fakeIo({ stdin: "id;name\n7;Жанна Щукина\n" });
    const { staff } = tempFiles({ staff: "id;name\n7;Жанна Щукина\n" });
    const listen = (service: Service): Promise<void> => service.reload();
    await run(["serve", "--table", list === "-" ? list : staff], io, { ...usualLibrary, listen });
    return io.err();
  };
  expect(await said("-")).toContain("standard input cannot be read a second time. The tables stay as they were");
  expect(await said("a file")).toContain("the tables are loaded anew: 1 entity.");
});

describe("a mistake in the call", () => {
  test.each<[argv: string[], said: string]>([
    [
      ["--port", "x"],
      '--port "x" is no port: a whole number up to 65535, 0 for any that is free. See allonym serve --help.',
    ],
    [
      ["--port", "65536"],
      '--port "65536" is no port: a whole number up to 65535, 0 for any that is free. See allonym serve --help.',
    ],
    [["--base", "names"], '--base "names" is no address such as https://example.org/names. See allonym serve --help.'],
    [
      ["--base", "https://a.example/?x=1"],
      '--base "https://a.example/?x=1" is no address such as https://example.org/names. See allonym serve --help.',
    ],
    [
      ["--origin", "https://a.example/b"],
      '--origin "https://a.example/b" is no origin such as https://example.org, nor *. See allonym serve --help.',
    ],
    [["here"], 'serve takes no "here"; a list is named by --table. See allonym serve --help.'],
    [["--threshold", "2"], '--threshold "2" is not a number above 0 and at most 1. See allonym --help.'],
  ])("%j", async (argv, said) => {
    const { code, where, err } = await serve(argv);
    expect([code, where, err]).toEqual([2, undefined, `allonym: ${said}\n`]);
  });

  test("a table that cannot be read: nothing is served", async () => {
    const { code, where, err } = await serve(["--table", "/no/such/list"]);
    expect([code, where]).toEqual([2, undefined]);
    expect(err).toContain("/no/such/list: no such file or folder.");
  });
});

describe("the hosts that requests may ask for", () => {
  const own = (port: number): string[] => [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`];

  test.each<[host: string, port: number, base: string | undefined, hosts: string[]]>([
    ["127.0.0.1", 8000, undefined, own(8000)],
    ["localhost", 8000, undefined, own(8000)],
    ["::1", 8000, undefined, own(8000)],
    ["127.0.0.1", 80, undefined, ["localhost", "127.0.0.1", "[::1]"]],
    ["0.0.0.0", 8000, undefined, ["0.0.0.0:8000", ...own(8000)]],
    ["::", 8000, "https://example.org/names", ["[::]:8000", ...own(8000), "example.org"]],
    ["192.0.2.7", 8000, undefined, ["192.0.2.7:8000"]],
    ["192.0.2.7", 8000, "http://example.org:8080", ["192.0.2.7:8000", "example.org:8080"]],
  ])("%s, port %s, base %s", (host, port, base, hosts) => {
    expect([...servedHosts(host, port, base)].sort()).toEqual([...hosts].sort());
  });
});
