import { printDay } from '../../dates.ts';
import { capitalised, keyLabel, passageLabel, roleLabels } from '../../lib/wording.ts';
import { lookupOf } from '../../record/lookup.ts';
import type { DocumentaryRecord, RecordArticle, RecordPassage } from '../../record/model.ts';
import { sourceList } from '../../record/sources.ts';
import { labelOf } from '../../record/statements.ts';
import { topicList } from '../../record/topics.ts';
import { type Chapter, conferenceFile, passagePlace, sourcesFile, topicsFile } from './chapter.ts';
import { day } from './front.ts';
import { type Markup, markup, type Part } from './markup.ts';
import { outsideFact } from './outside.ts';

/** The index of topics: each with the passages that name it, in time. */
export function topicIndex(record: DocumentaryRecord): Chapter {
  const { naming, conferences } = lookupOf(record);
  const place = ({ conference, id, role }: RecordPassage) => {
    const of = conferences.get(conference);
    const label = `${of === undefined ? conference : labelOf(record, of)}, ${passageLabel(id)}`;
    return markup`<li><a href="${passagePlace(conference, id)}">${label}</a>, ${roleLabels[role]}</li>`;
  };
  return {
    file: topicsFile,
    title: 'Chỉ mục chuyên đề',
    kind: 'index',
    body: markup`
      <h1>Chỉ mục chuyên đề</h1>
      ${topicList(record).map(
        ({ id, label, description }) => markup`
          <section id="${id}">
            <h2>${capitalised(label)}</h2>
            <p class="label">${description}</p>
            <ul>${(naming.topics.get(id) ?? []).map(place)}</ul>
          </section>`,
      )}`,
  };
}

/** The newspapers' articles, each with what is known of it, and the corrections made so far. */
export function sources(record: DocumentaryRecord): Chapter {
  return {
    file: sourcesFile,
    title: 'Nguồn và đính chính',
    kind: 'bibliography',
    body: markup`
      <h1>Nguồn và đính chính</h1>
      ${sourceList(record).map(
        ({ article, conference, outside }) => markup`
          <section id="${article.id}">
            <h2>${article.headline ?? 'Bài không in đầu đề'}</h2>
            <dl>
              ${printed(article, outside.has('url'))}
              ${[...outside].map(([, values]) =>
                values.map((value) => markup`<dt>${keyLabel(value.key)}</dt><dd>${outsideFact(value)}</dd>`),
              )}
              ${
                conference === null
                  ? null
                  : markup`<dt>Tường thuật</dt><dd><a href="${conferenceFile(conference.id)}">${conference.title}</a></dd>`
              }
              <dt>Bản chụp</dt>
              <dd>${article.capture.file}, ${article.capture.lines} dòng, SHA-256 ${article.capture.sha256}</dd>
            </dl>
          </section>`,
      )}
      <section>
        <h2>Đính chính</h2>
        ${corrections(record)}
      </section>`,
  };
}

/** @param found whether the address is known from outside, and shown with where it was found */
function printed(article: RecordArticle, found: boolean): Part {
  const { publisher, publisherBasis, url, reprintOf, publishedAt, byline, attribution } = article;
  const facts: [label: string, value: Part][] = [
    ['Nơi đăng', publisherBasis === 'printed' ? publisher : null],
    ['Địa chỉ', url === null || found ? null : markup`<a href="${url}">${url}</a>`],
    ['Dẫn từ', reprintOf && markup`${reprintOf.publisher}: <a href="${reprintOf.url}">${reprintOf.url}</a>`],
    ['Ngày đăng', publishedAt && day(publishedAt.slice(0, 10))],
    ['Người viết', byline],
    ['Nguồn tin', attribution],
  ];
  return facts.flatMap(([label, value]) => (value === null ? [] : [markup`<dt>${label}</dt><dd>${value}</dd>`]));
}

function corrections({ changes }: DocumentaryRecord): Markup {
  if (changes.length === 0) return markup`<p>Chưa có đính chính nào.</p>`;
  return markup`<ul>${changes.map(
    ({ date, version, address, old, new: now, why }) =>
      markup`<li>${printDay(date)}, ấn bản ${version}, ${address}: “${old}” sửa thành “${now}”. ${why}</li>`,
  )}</ul>`;
}
