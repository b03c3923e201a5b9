import type { DocumentaryRecord } from './model.ts';

/**
 * What is made of a record once, however many pages ask for it.
 * @param make is called at most once for each record
 */
export function perRecord<Value>(make: (record: DocumentaryRecord) => Value): (record: DocumentaryRecord) => Value {
  const made = new WeakMap<DocumentaryRecord, { value: Value }>();
  return (record) => {
    const known = made.get(record) ?? { value: make(record) };
    made.set(record, known);
    return known.value;
  };
}
