/** A field as it is written down: label, noun, English, then "verb | words" by semicolons. */
export type FieldRow = readonly [label: string, noun: string, english: string, counted: string, actions: string];
