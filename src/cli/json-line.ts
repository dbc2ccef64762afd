import { escaped } from "../show.ts";

/** A value as a line of JSON that steers no terminal. */
export function jsonLine(value: unknown): string {
  return `${escaped(JSON.stringify(value))}\n`;
}

/** The same JSON without letters that could steer a terminal: its line breaks and tabs stay. */
export function harmlessJson(json: string): string {
  return json.replace(/[^\t\n\r]+/g, escaped);
}
