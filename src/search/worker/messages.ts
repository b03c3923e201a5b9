import type { Question } from '../ranking/answer.ts';

/** What a page asks of the worker. Every message has a number that its reply carries. */
export type ToWorker =
  | { kind: 'open'; seq: number; index: string }
  | { kind: 'ask'; seq: number; question: Question }
  | { kind: 'complete'; seq: number; text: string };

export interface FromWorker {
  seq: number;
  /** An answer, completions, or nothing once the index is open; by what was asked. */
  value?: unknown;
  /** The index can't be had, or is of another version than this engine. */
  failed?: true;
}
