import { existsSync, readFileSync } from 'node:fs';
import yaml from 'js-yaml';

/** Passages quoted on one page; the others are links, as on the site itself. */
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
  const index = (address, title, list) => page(address, title, [], { links: list.map(({ address, title }) => ({ href: address, label: title })) });
  const kinds = [
    ['/nam/', 'Năm', years.map(({ data }) => page(`/nam/${data.year}/`, `Năm ${data.year}`, lists.years.get(data.year) ?? [], { subtitle: data.abstract ?? '' }))],
    ['/hoi-nghi/', 'Hội nghị', conferences.map(({ data }) => ({
      ...page(`/hoi-nghi/${data.id}/`, data.title, []),
      passages: data.articles.flatMap((id) => accounts.get(id) ?? []),
      subtitle: [data.date, data.place].filter(Boolean).join(', '),
      account: true,
    }))],
    ['/chuyen-de/', 'Chuyên đề', named(vocabulary.topics, lists.topics).map(([one, passages]) => page(`/chuyen-de/${one.id}/`, one.label, passages, { subtitle: one.description }))],
    ['/nhan-vat/', 'Nhân vật', named(vocabulary.people, lists.people).map(([one, passages]) => page(`/nhan-vat/${one.id}/`, one.label, passages))],
    ['/to-chuc/', 'Tổ chức', named(vocabulary.organisations, lists.organisations).map(([one, passages]) => page(`/to-chuc/${one.id}/`, one.label, passages))],
    ['/nguon/', 'Nguồn', articles.map(({ data }) => ({
      ...page(`/nguon/${data.id}/`, data.headline ?? data.id, []),
      others: accounts.get(data.id) ?? [],
      subtitle: [data.publisher, data.publishedAt].filter(Boolean).join(', '),
    }))],
  ];
  return [
    page('/', 'Biên niên', [], { links: kinds.map(([href, label]) => ({ href, label })) }),
    ...kinds.flatMap(([address, title, pages]) => [index(address, title, pages), ...pages]),
  ];
}

function named(vocabulary, lists) {
  return vocabulary.flatMap((one) => (lists.has(one.id) ? [[one, lists.get(one.id)]] : []));
}
