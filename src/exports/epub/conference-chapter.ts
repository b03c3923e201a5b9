import { absoluteAddress, type Site } from '../../addresses.ts';
import {
  capitalised,
  dateBasisLabels,
  keyLabel,
  kindLabels,
  linesLabel,
  participationLabel,
  passageLabel,
  roleLabels,
  titleBasisLabels,
} from '../../lib/wording.ts';
import { type ConferenceView, conferenceView } from '../../record/conferences.ts';
import { lookupOf } from '../../record/lookup.ts';
import type { DocumentaryRecord, RecordArticle, RecordPassage } from '../../record/model.ts';
import { labelOf } from '../../record/statements.ts';
import type { Conference } from '../../schema/conference.ts';
import { type Chapter, conferenceFile, sourcePlace, topicPlace, yearFile } from './chapter.ts';
import { day } from './front.ts';
import { between, type Markup, markup, type Part } from './markup.ts';
import { outsideFact } from './outside.ts';

/** A conference: what is known of it, with its basis, and every passage under its number. */
export function conferenceChapter(record: DocumentaryRecord, conference: Conference, site: Site): Chapter {
  const view = conferenceView(record, conference);
  const { kind, titleBasis, reviewYear, directionYear } = conference;
  const address = absoluteAddress(site, site.addresses.conference(conference.id));
  return {
    file: conferenceFile(conference.id),
    title: labelOf(record, conference),
    kind: 'chapter',
    body: markup`
      <h1>${conference.title}</h1>
      <p class="subtitle">${kindLabels[kind]}. ${titleBasisLabels[titleBasis]}. Nhìn lại${' '}
      <a href="${yearFile(reviewYear)}">năm ${reviewYear}</a>${
        directionYear === null ? '' : markup`, đề ra cho <a href="${yearFile(directionYear)}">năm ${directionYear}</a>`
      }.</p>
      <dl>${facts(view)}</dl>
      ${address === null ? null : markup`<p class="label">Trên mạng: <a href="${address}">${address}</a></p>`}
      ${view.articles.map((article) => account(record, article))}`,
  };
}

function facts({ conference, organisers, outside, articles }: ConferenceView): Part {
  const fact = (label: string, value: Part) => markup`<dt>${label}</dt><dd>${value}</dd>`;
  const known = (key: string) => (outside.get(key) ?? []).map((one) => markup` ${outsideFact(one)}`);
  const { place, theme, participants, disagreements } = conference;
  const organising = organisers.map(({ label }) => label).join(', ');
  return [
    fact('Ngày họp', [heldOn(conference), known('date')]),
    fact('Nơi họp', [place ?? 'Các bài không nêu.', known('place')]),
    fact('Tổ chức', organising || 'Các bài không nêu.'),
    participants.map(({ name, title, roles }) =>
      fact(participationLabel(roles), title === null ? name : `${title} ${name}`),
    ),
    participants.length === 0 ? fact('Tham dự', 'Các bài không nêu ai.') : null,
    theme === null
      ? fact('Chủ đề năm', 'Các bài không nhắc chủ đề năm nào.')
      : fact(`Chủ đề năm ${theme.year}`, `“${theme.text}”`),
    fact(
      'Nguồn',
      between(
        articles.map(articleLink),
        '; ',
      ),
    ),
    disagreements.map(({ key, article, value }) =>
      fact('Khác nhau', `${keyLabel(key)}: bài ${article} ghi “${value}”.`),
    ),
  ];
}

function heldOn({ date, dateBasis, dateEvidence }: Conference): Part {
  if (date === null)
    return dateBasis === 'external' ? dateBasisLabels.external : 'Không rõ: các bài không in ngày họp.';
  const evidence = dateEvidence && `; bài in “${dateEvidence.words}” (dòng ${dateEvidence.line})`;
  return [day(date), ` (${dateBasisLabels[dateBasis]}`, evidence, ')'];
}

function articleLink({ id, headline, publisher }: RecordArticle): Markup {
  return markup`<a href="${sourcePlace(id)}">${headline ?? `bài không in đầu đề (${publisher ?? 'không rõ nơi đăng'})`}</a>`;
}

function account(record: DocumentaryRecord, article: RecordArticle): Markup {
  return markup`
    <section>
      <h2>${article.text === 'digest' ? 'Lược thuật' : 'Nguyên văn'}: ${articleLink(article)}</h2>
      ${article.abstract === null ? null : markup`<p class="abstract">${article.abstract}</p>`}
      ${article.passages.map((passage) => numbered(record, passage))}
      ${article.removed.map(
        ({ id, to, since }) => markup`
          <p id="${id}" class="label">${capitalised(passageLabel(id))} đã bỏ từ ấn bản ${since}
          ${to === null ? '.' : markup`; xem <a href="#${to}">${passageLabel(to)}</a>.`}</p>`,
      )}
    </section>`;
}

function numbered(record: DocumentaryRecord, passage: RecordPassage): Markup {
  const { topics, articles } = lookupOf(record);
  const alsoIn = passage.alsoIn.flatMap((id) => articles.get(id) ?? []);
  const links = passage.topics.flatMap((id) => topics.get(id) ?? []).map((topic) => markup`<a href="${topicPlace(topic.id)}">${topic.label}</a>`);
  return markup`
    <section id="${passage.id}" class="passage">
      <h3>${capitalised(passageLabel(passage.id))}, ${roleLabels[passage.role]} <span class="label">(${linesLabel(passage.lines)})</span></h3>
      <p>${passage.text}</p>
      ${links.length === 0 ? null : markup`<p class="label">Chuyên đề: ${between(links, ', ')}.</p>`}
      ${alsoIn.length === 0 ? null : markup`<p class="label">Cũng in trong: ${between(alsoIn.map(articleLink), '; ')}.</p>`}
    </section>`;
}
