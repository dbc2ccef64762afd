import { describe, expect, test } from "vitest";
import { readAll } from "./read-all.ts";

const TEXT = "id;name\n7;Жанна Щукина\n8;Юрий Лужин\n";

/** A text in an encoding that Node cannot write: by asking the decoder for each byte. */
function encoded(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (letter) => byteOf.get(letter) ?? 0x3f);
}

const utf16 = (text: string, isLittle: boolean): Uint8Array =>
  isLittle ? Buffer.from(text, "utf16le") : Buffer.from(text, "utf16le").swap16();

const MARK = "\u{FEFF}";

describe("the encoding is told, and whether it was guessed", () => {
  test.each<[what: string, bytes: Uint8Array, encoding: string, isGuessed: boolean]>([
    ["UTF-8", Buffer.from(TEXT), "utf-8", true],
    ["UTF-8 with a mark", Buffer.from(MARK + TEXT), "utf-8", false],
    ["Windows-1251", encoded(TEXT, "windows-1251"), "windows-1251", true],
    ["Windows-1251 in capitals", encoded(TEXT.toUpperCase(), "windows-1251"), "windows-1251", true],
    ["UTF-16 LE with a mark", utf16(MARK + TEXT, true), "utf-16le", false],
    ["UTF-16 BE with a mark", utf16(MARK + TEXT, false), "utf-16be", false],
    ["UTF-16 LE", utf16(TEXT, true), "utf-16le", true],
    ["UTF-16 BE", utf16(TEXT, false), "utf-16be", true],
  ])("%s", async (_what, bytes, encoding, isGuessed) => {
    for (const source of [bytes, Array.from(bytes, (byte) => Uint8Array.of(byte))]) {
      const { entities, summary } = await readAll(source);
      expect(summary).toMatchObject({ encoding, encodingGuessed: isGuessed });
      expect(entities.map(({ names }) => String(names[0]).toLowerCase())).toEqual(["жанна щукина", "юрий лужин"]);
    }
  });

  test("other letters that come late are guessed when they come", async () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `${at};name ${at}\n`).join("");
    const { entities, summary } = await readAll(encoded(`id;name\n${many}x;Жанна Щукина\n`, "windows-1251"));
    expect(summary.encoding).toBe("windows-1251");
    expect(entities.at(-1)?.names).toEqual(["Жанна Щукина"]);
  });

  test("KOI8-R is not taken for Windows-1251", async () => {
    await expect(readAll(encoded(TEXT, "koi8-r"))).rejects.toMatchObject({ code: "unknown-encoding" });
  });

  test("an option says it", async () => {
    const { entities, summary } = await readAll(encoded(TEXT, "koi8-r"), { encoding: "koi8-r" });
    expect(summary).toMatchObject({ encoding: "koi8-r", encodingGuessed: false });
    expect(entities[0]?.names).toEqual(["Жанна Щукина"]);
  });

  test("strings have none, and may carry a mark", async () => {
    const { entities, summary } = await readAll(MARK + TEXT);
    expect([summary.encoding, entities.length]).toEqual([undefined, 2]);
  });
});

describe("any kind of source", () => {
  const bytes = Buffer.from(TEXT);
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield bytes.subarray(0, 13);
    yield bytes.subarray(13);
  }

  test.each([
    ["a string", () => TEXT],
    ["bytes", () => new Uint8Array(bytes)],
    ["a list of strings", () => [TEXT.slice(0, 9), TEXT.slice(9)]],
    ["an async iterable", stream],
    ["a stream of the web", () => new Blob([bytes]).stream()],
    [
      "a stream of the web that cannot be iterated, as in some browsers",
      () => {
        const stream = new Blob([bytes]).stream();
        return { getReader: () => stream.getReader() };
      },
    ],
  ])("%s", async (_what, source) => {
    expect((await readAll(source())).entities.map(({ id }) => id)).toEqual(["7", "8"]);
  });

  test("a source is closed when its reader leaves", async () => {
    let isClosed = false;
    async function* endless(): AsyncGenerator<string> {
      try {
        yield "id;name\n";
        for (let id = 0; ; id++) yield `${id};name\n`;
      } finally {
        isClosed = true;
      }
    }
    const { readEntities } = await import("../../src/import/index.ts");
    for await (const { id } of readEntities(endless())) if (id === "9") break;
    expect(isClosed).toBe(true);
  });
});
