import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const passage = /^:::passage\{#([a-z0-9-]+)[^}]*\}\n([\s\S]*?)\n:::$/gm;
const unescaped = (text) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

/** Topics, people and organisations of the edition that EDITION_DIR names. */
export function vocabularyOf() {
  const read = (name) => parse(readFileSync(`${process.env.EDITION_DIR}/vocabulary/${name}.yaml`, 'utf8')) ?? [];
  return { topics: read('topics'), people: read('people'), organisations: read('organisations') };
}

/**
 * The pages of an edition, joined as plainly as it can be done.
 * @param entries articles, conferences and years, each {data, body}
 * @returns {address, title, subtitle, passages, links, account}
 */
export function pagesOf({ articles, conferences, years, vocabulary }) {
  const lists = { topics: new Map(), people: new Map(), organisations: new Map(), about: new Map() };
  const accounts = new Map();
  for (const { data, body } of articles) {
    const texts = new Map([...body.matchAll(passage)].map(([, id, text]) => [id, unescaped(text)]));
    const passages = data.passages.map((one) => ({ ...one, text: texts.get(one.id), conference: data.conference }));
    accounts.set(data.id, passages);
    for (const one of passages) {
      for (const [name, list] of Object.entries(lists)) {
        for (const id of one[name]) list.set(id, [...(list.get(id) ?? []), one]);
      }
    }
  }
  const page = (address, title, passages, rest = {}) => ({ address, title, subtitle: '', links: [], passages, ...rest });
  const named = (entries, list, folder) =>
    entries
      .filter(({ id }) => list.has(id))
      .map(({ id, label, description }) => page(`/${folder}/${id}/`, label, list.get(id), { subtitle: description }));
  const kinds = [
    ['/nam/', 'Năm', years.map(({ data, body }) => page(`/nam/${data.year}/`, `Năm ${data.year}`, lists.about.get(data.year) ?? [], { subtitle: body }))],
    ['/hoi-nghi/', 'Hội nghị', conferences.map(({ data }) => page(`/hoi-nghi/${data.id}/`, data.title, data.articles.flatMap((id) => accounts.get(id) ?? []), { subtitle: data.date ?? '', account: true }))],
    ['/chuyen-de/', 'Chuyên đề', named(vocabulary.topics, lists.topics, 'chuyen-de')],
    ['/nhan-vat/', 'Nhân vật', named(vocabulary.people, lists.people, 'nhan-vat')],
    ['/to-chuc/', 'Tổ chức', named(vocabulary.organisations, lists.organisations, 'to-chuc')],
    ['/nguon/', 'Nguồn', articles.map(({ data }) => page(`/nguon/${data.id}/`, data.headline ?? data.id, [], { subtitle: data.publisher ?? '' }))],
  ];
  return [
    page('/', 'Biên niên', [], { links: kinds.map(([href, label]) => ({ href, label })) }),
    ...kinds.flatMap(([address, title, pages]) => [
      page(address, title, [], { links: pages.map((one) => ({ href: one.address, label: one.title })) }),
      ...pages,
    ]),
  ];
}
