import type { Bearer } from "../names.ts";
import type { Crowd } from "./crowd.ts";

/** A crowd as the lines of data files: a bearer each, with what is asked about it alone; and the absent names. */
export function crowdLines({ people, single, absent }: Crowd): { readonly bearers: string; readonly absent: string } {
  const asked = new Map<string, string[]>();
  for (const { id, text } of single) asked.set(id, [...(asked.get(id) ?? []), text]);
  const bearers = people.map(({ id, name }): Bearer => {
    const spelled = (asked.get(id) ?? []).map((text) => ({ name: text, script: "Latin" }));
    return { id, names: [{ name, script: "Cyrillic" }, ...spelled], canonical: 0 };
  });
  const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join("");
  return {
    bearers: lines(bearers.map((bearer) => JSON.stringify(bearer))),
    absent: lines(absent.map(({ text }) => text)),
  };
}
