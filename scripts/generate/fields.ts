import type { FieldRow } from './field-row.ts';
import { externalFields } from './fields-external.ts';
import { innerFields } from './fields-inner.ts';

/** A field of work: what is counted in it and what is to be done in it. */
export interface Field {
  /** Name of the topic. */
  label: string;
  english: string;
  /** A newspaper's name for it; the label without a capital is ours. */
  noun: string;
  /** What was done: verb and what is counted, so that "đã <verb> 20 <unit>" and "20 <unit> được <verb>" are sentences. */
  counted: readonly (readonly [verb: string, unit: string])[];
  /** What is to be done: verb and object, so that "<verb> <object>" and "<object> cần được <verb>" are sentences. */
  actions: readonly (readonly [verb: string, object: string])[];
  /** Whether it is about the body's own staff and offices (role `sector`). */
  inner: boolean;
}

/** Every field, in the order of the topics file. */
export const fields: readonly Field[] = [
  ...externalFields.map((row) => fieldOf(row, false)),
  ...innerFields.map((row) => fieldOf(row, true)),
];

function fieldOf([label, noun, english, counted, actions]: FieldRow, inner: boolean): Field {
  return { label, noun, english, counted: phrases(counted), actions: phrases(actions), inner };
}

function phrases(text: string): [string, string][] {
  return text.split(';').map((phrase) => {
    const [verb = '', words = ''] = phrase.split('|').map((part) => part.trim().replaceAll(/\s+/g, ' '));
    return [verb, words];
  });
}
