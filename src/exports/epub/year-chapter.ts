import { roleLabels } from '../../lib/wording.ts';
import { lookupOf } from '../../record/lookup.ts';
import type { DocumentaryRecord, RecordPassage, RecordYear } from '../../record/model.ts';
import { labelOf, statementOf } from '../../record/statements.ts';
import { type Chapter, conferenceFile, passagePlace, yearFile } from './chapter.ts';
import { between, type Markup, markup, type Part } from './markup.ts';
import { outsideHeld } from './outside.ts';

/** A year: its theme, its conferences, and every passage that speaks of it, conference by conference. */
export function yearChapter(record: DocumentaryRecord, entry: RecordYear): Chapter {
  const { year, abstract, reviewedBy, directedBy } = entry;
  const speaking = lookupOf(record).speakingOf.get(year) ?? [];
  const byConference = Map.groupBy(speaking, ({ conference }) => conference);
  return {
    file: yearFile(year),
    title: `Năm ${year}`,
    kind: 'chapter',
    body: markup`
      <h1>Năm ${year}</h1>
      ${theme(record, entry)}
      <p>Tổng kết năm này: ${links(record, reviewedBy)}. Đề ra cho năm này: ${links(record, directedBy)}.</p>
      ${abstract === null ? null : markup`<p class="abstract">${abstract}</p>`}
      ${entry.gap ? gap(record, entry) : null}
      ${[...byConference].map(
        ([id, passages]) => markup`
          <section>
            <h2>${label(record, id)} nói về năm ${year}</h2>
            ${passages.map((passage) => quoted(record, passage))}
          </section>`,
      )}`,
  };
}

function theme(record: DocumentaryRecord, { theme: own }: RecordYear): Markup {
  if (own === null) return markup`<p>Không rõ chủ đề năm: không nguồn nào nêu.</p>`;
  return markup`<p>Chủ đề năm: “${own.text}” (phát động tại ${links(record, [own.conference])}).</p>`;
}

function gap(record: DocumentaryRecord, { year, directedBy, held }: RecordYear): Markup {
  const directed =
    directedBy.length === 0
      ? 'Cũng không có nguồn nào nêu phương hướng cho năm này.'
      : markup`Tư liệu chỉ có phương hướng cho năm này, từ ${links(record, directedBy)}.`;
  return markup`
    <section class="gap">
      <h2>Khoảng trống tư liệu</h2>
      <p>Không có nguồn nào trong ấn bản tổng kết năm ${year}. ${directed}</p>
      ${held.length === 0 ? null : markup`<ul>${held.map(outsideHeld)}</ul>`}
    </section>`;
}

function quoted(record: DocumentaryRecord, passage: RecordPassage): Markup {
  const { words, shortened, source, lines } = statementOf(record, passage);
  return markup`
    <blockquote>
      <p>${words}${shortened ? ' […]' : null}</p>
      <p class="label">
        <a href="${passagePlace(passage.conference, passage.id)}">${source}</a> (${lines}), ${roleLabels[passage.role]}
      </p>
    </blockquote>`;
}

function links(record: DocumentaryRecord, conferences: readonly string[]): Part {
  if (conferences.length === 0) return 'không có nguồn';
  return between(
    conferences.map((id) => markup`<a href="${conferenceFile(id)}">${label(record, id)}</a>`),
    ', ',
  );
}

function label(record: DocumentaryRecord, id: string): string {
  const conference = lookupOf(record).conferences.get(id);
  return conference === undefined ? id : labelOf(record, conference);
}
