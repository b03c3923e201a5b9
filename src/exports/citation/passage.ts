import type { Site } from '../../addresses.ts';
import type { Language } from '../../labels/language.ts';
import { lookupOf } from '../../record/lookup.ts';
import type { DocumentaryRecord, RecordPassage } from '../../record/model.ts';
import { passageCited } from './panel.ts';

/** A passage's words with their reference, ready to be copied. */
export function passageCitation(record: DocumentaryRecord, site: Site, passage: RecordPassage, _language: Language) {
  const conference = lookupOf(record).conferences.get(passage.conference);
  if (conference === undefined) throw new Error(`${passage.conference}: no such conference`);
  const { text } = passageCited(conference, passage.id, record, site);
  return { text: `${passage.text}\n— ${text}` };
}
