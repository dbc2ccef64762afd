import { allonymError } from "../../errors.ts";
import { LONGEST_RECORD } from "../limits.ts";

/** The text of one record. */
export interface RecordText {
  /** The line on which it begins, from 1. */
  readonly line: number;
  readonly text: string;
  /** Whether the source ends with it, be it complete or not. */
  readonly isCut: boolean;
}

/** The error for a record, or a line without end, that must not fill the memory. */
export function tooLong(path: string, line: number): Error {
  return allonymError("record-too-long", `no record ends within ${LONGEST_RECORD / 2 ** 20} million letters`, {
    path: `${path}:${line}`,
    hint: "Give CSV or JSON lines, with a line break behind each record.",
  });
}
