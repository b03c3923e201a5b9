import type { Answer, Question } from '../ranking/answer.ts';
import type { Completion } from '../ranking/complete.ts';

/** What a page asks of the worker. Every message has a number that its reply carries. */
export type ToWorker =
  | { kind: 'open'; seq: number; index: string }
  | { kind: 'ask'; seq: number; question: Question }
  | { kind: 'complete'; seq: number; text: string };

export type FromWorker =
  | { kind: 'opened'; seq: number }
  | { kind: 'answer'; seq: number; answer: Answer }
  | { kind: 'completions'; seq: number; completions: Completion[] }
  /** The index can't be had, or is of another version than this engine. */
  | { kind: 'failed'; seq: number };
