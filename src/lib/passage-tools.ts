import { recordedAddresses, type Site } from '../addresses.ts';
import { type CitationLink, passageCited } from '../exports/citation/panel.ts';
import { type MistakeReport, mistakeReport } from '../exports/mistake-report.ts';
import type { DocumentaryRecord } from '../record/model.ts';
import { type History, historyOf, type PublicationHistory } from '../record/publication-history.ts';
import type { Conference } from '../schema/conference.ts';
import { passageLabel } from './wording.ts';

/** What a reader may do with a passage. */
export interface PassageTools {
  /** “đoạn 7”. */
  label: string;
  cited: { text: string; files: CitationLink[] };
  history: History;
  report: MistakeReport;
}

/** A passage, ready to be cited, followed through the versions, and reported. */
export function passageTools(
  conference: Conference,
  passage: string,
  record: DocumentaryRecord,
  history: PublicationHistory,
  site: Site,
): PassageTools {
  const label = passageLabel(passage);
  return {
    label,
    cited: passageCited(conference, passage, record, site),
    history: historyOf(recordedAddresses.passage(conference.id, passage), history),
    report: mistakeReport(
      `${label}, ${conference.id}`,
      site.addresses.passage(conference.id, passage),
      record.edition,
      site,
    ),
  };
}
