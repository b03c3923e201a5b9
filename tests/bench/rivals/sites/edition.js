import { existsSync, readFileSync } from 'node:fs';
import yaml from 'js-yaml';

/** Passages quoted on one page. A page with more leads to a page for each year or body, at the site's own addresses. */
const quoted = 60;
const block = /^:::passage\{#([a-z0-9-]+)\}\n([^\n]+)\n:::$/gm;
const plain = (text) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/&#x([0-9A-F]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));

/** The vocabulary's lists, by their names. */
export function vocabularyOf() {
  const folder = `${process.env.EDITION_DIR || new URL('../../../../content', import.meta.url).pathname}/vocabulary`;
  return Object.fromEntries(
    ['topics', 'people', 'organisations'].map((name) => {
      const path = `${folder}/${name}.yaml`;
      return [name, existsSync(path) ? (yaml.load(readFileSync(path, 'utf8')) ?? []) : []];
    }),
  );
}

/**
 * The pages of an edition, joined as plainly as it can be done: one pass over the passages.
 * @param entries articles and conferences and years, each {data, body}
 * @returns {address, title, subtitle, passages, others, links}
 */
export function pagesOf({ articles, conferences, years, vocabulary }) {
  const lists = { topics: new Map(), people: new Map(), organisations: new Map(), years: new Map() };
  const accounts = new Map();
  for (const { data, body } of articles) {
    const texts = new Map([...body.matchAll(block)].map(([, id, line]) => [id, plain(line)]));
    const passages = data.passages.map((passage) => ({ ...passage, text: texts.get(passage.id), conference: data.conference, article: data.id }));
    accounts.set(data.id, passages);
    for (const passage of passages) {
      for (const [name, list] of Object.entries(lists)) {
        for (const id of passage[name]) {
          const there = list.get(id);
          if (there === undefined) list.set(id, [passage]);
          else there.push(passage);
        }
      }
    }
  }
  const page = (address, title, passages, rest = {}) => ({
    address, title, subtitle: '', links: [], passages: passages.slice(0, quoted), others: passages.slice(quoted), ...rest,
  });
  const held = new Map(conferences.map(({ data }) => [data.id, data]));
  const known = new Set(years.map(({ data }) => data.year));
  const reviewed = ({ conference }) => [held.get(conference)?.reviewYear];
  const spoken = (passage) => {
    const own = passage.years.filter((year) => known.has(year));
    return own.length > 0 ? own : reviewed(passage);
  };
  const holder = ({ conference }) => held.get(conference)?.organisers.slice(0, 1) ?? [];
  const divided = (address, title, passages, keysOf, rest = {}) => {
    if (passages.length <= quoted) return [page(address, title, passages, rest)];
    const parts = new Map();
    for (const passage of passages) {
      for (const key of keysOf(passage)) parts.set(key, [...(parts.get(key) ?? []), passage]);
    }
    const pages = [...parts].map(([key, own]) => page(`${address}${key}/`, `${title}, ${key}`, own));
    return [index(address, title, pages, rest), ...pages];
  };
  const index = (address, title, list, rest = {}) => page(address, title, [], { ...rest, links: list.map(({ address, title }) => ({ href: address, label: title })) });
  const kinds = [
    ['/nam/', 'Năm', years.flatMap(({ data }) => divided(`/nam/${data.year}/`, `Năm ${data.year}`, lists.years.get(data.year) ?? [], holder, { subtitle: data.abstract ?? '' }))],
    ['/hoi-nghi/', 'Hội nghị', conferences.map(({ data }) => ({
      ...page(`/hoi-nghi/${data.id}/`, data.title, []),
      passages: data.articles.flatMap((id) => accounts.get(id) ?? []),
      subtitle: [data.date, data.place].filter(Boolean).join(', '),
      account: true,
    }))],
    ['/chuyen-de/', 'Chuyên đề', named(vocabulary.topics, lists.topics).flatMap(([one, passages]) => divided(`/chuyen-de/${one.id}/`, one.label, passages, spoken, { subtitle: one.description }))],
    ['/nhan-vat/', 'Nhân vật', named(vocabulary.people, lists.people).flatMap(([one, passages]) => divided(`/nhan-vat/${one.id}/`, one.label, passages, reviewed))],
    ['/to-chuc/', 'Tổ chức', named(vocabulary.organisations, lists.organisations).flatMap(([one, passages]) => divided(`/to-chuc/${one.id}/`, one.label, passages, reviewed))],
    ['/nguon/', 'Nguồn', articles.map(({ data }) => ({
      ...page(`/nguon/${data.id}/`, data.headline ?? data.id, []),
      others: accounts.get(data.id) ?? [],
      subtitle: [data.publisher, data.publishedAt].filter(Boolean).join(', '),
    }))],
  ];
  return [
    page('/', 'Biên niên', [], { links: kinds.map(([href, label]) => ({ href, label })) }),
    ...kinds.flatMap(([address, title, pages]) => [index(address, title, pages.filter((one) => one.address.split('/').length === 4)), ...pages]),
  ];
}

function named(vocabulary, lists) {
  return vocabulary.flatMap((one) => (lists.has(one.id) ? [[one, lists.get(one.id)]] : []));
}
