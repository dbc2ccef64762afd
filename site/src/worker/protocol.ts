import type { Compare, Compared } from "./compare.ts";
import type { Draft, Judged } from "./entity-draft.ts";
import type { Find, Found, FoundExport } from "./find.ts";
import type { Journey, Journeys } from "./journeys.ts";
import type { ListAnswer, ListQuery, ListRead } from "./list.ts";
import type { AnswerPage, Asked, ShownAnswers } from "./list-answers.ts";
import type { Clustered, ShownDrafts } from "./list-drafts.ts";
import type { Columns, ListSource } from "./list-source.ts";

/** What the page asks its workers for: each call has one argument, and is answered once. */
export interface Calls {
  compare(asked: Compare): Compared;
  find(asked: Find): Found;
  exportFound(asked: FoundExport): Blob;
  journeys(asked: Journey): Journeys;
  judge(draft: Draft): Judged;
  columns(source: ListSource): Columns;
  readList(source: ListSource): ListRead;
  askList(asked: ListQuery): ListAnswer;
  askColumn(source: ListSource): Asked;
  clusterColumn(source: ListSource): Clustered;
  answerPage(page: AnswerPage): ShownAnswers;
  draftPage(count: number): ShownDrafts;
  exportAnswers(nothing: undefined): Blob;
  exportDrafts(nothing: undefined): Blob;
}

export type Method = keyof Calls;
export type Argument<M extends Method> = Parameters<Calls[M]>[0];
export type Answer<M extends Method> = ReturnType<Calls[M]>;

/** A message to a worker: a call, or that one is no longer wanted. */
export type ToWorker =
  | { readonly id: number; readonly method: Method; readonly argument: unknown }
  | { readonly cancel: number };

/** A message of a worker. */
export type FromWorker =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly fault: Fault }
  | { readonly id: number; readonly progress: Progress };

/** How far a long call is. */
export interface Progress {
  readonly phase: "reading" | "indexing" | "asking" | "clustering";
  /** From 0 to 1; undefined where that is not known. */
  readonly share: number | undefined;
  /** How many records there are, or were worked off. */
  readonly count: number;
}

/** Why a call failed, in the words of the library. */
export interface Fault {
  readonly code: string | undefined;
  readonly message: string;
  readonly hint: string | undefined;
}

/** What a call that takes long is given. */
export interface Task {
  /** Says how far it is, to the page. */
  report(progress: Progress): void;
  /** Lets messages in now and then; throws if the call is no longer wanted. */
  breathe(): Promise<void>;
}
