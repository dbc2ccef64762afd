import { expect, test, vi } from "vitest";
import { Once } from "../../src/base/once.ts";

test.each<[string, unknown]>([
  ["a value", { name: "Хабиров" }],
  ["nothing", undefined],
])("%s is made when it is first read, and then kept", (_, value) => {
  const make = vi.fn(() => value);
  const once = new Once(make);
  expect(make).not.toHaveBeenCalled();
  expect([once.value, once.value]).toEqual([value, value]);
  expect(make).toHaveBeenCalledTimes(1);
});

test("a value that could not be made is tried again", () => {
  const make = vi
    .fn(() => "made")
    .mockImplementationOnce(() => {
      throw new Error("not yet");
    });
  const once = new Once(make);
  expect(() => once.value).toThrow("not yet");
  expect(once.value).toBe("made");
});
