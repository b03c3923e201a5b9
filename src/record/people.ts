import type { Person } from '../schema/vocabulary.ts';
import { collationKey, personKey, sortedBy } from '../text/collation.ts';
import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord, RecordArticle, RecordPassage } from './model.ts';

/** Passages that quote or name somebody or some body: what the person says first, each part by conference in time. */
export function appearancesOf(record: DocumentaryRecord, list: 'people' | 'organisations', id: string) {
  const { passages } = lookupOf(record);
  const isSpoken = ({ speaker }: RecordPassage) => list === 'people' && speaker === id;
  const spoken = passages.filter(isSpoken);
  const named = passages.filter((passage) => passage[list].includes(id) && !isSpoken(passage));
  return [
    ...spoken.map((passage) => ({ spoken: true, passage })),
    ...named.map((passage) => ({ spoken: false, passage })),
  ];
}

export type Appearance = ReturnType<typeof appearancesOf>[number];

/** Appearances under their conferences, speeches apart, in their order. */
export function groupAppearances(record: DocumentaryRecord, appearances: readonly Appearance[]) {
  const { conferences } = lookupOf(record);
  const groups = Map.groupBy(appearances, ({ spoken, passage }) => `${spoken} ${passage.conference}`);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    const conference = conferences.get(first?.passage.conference ?? '');
    return first === undefined || conference === undefined
      ? []
      : { spoken: first.spoken, conference, passages: own.map(({ passage }) => passage) };
  });
}

export type PersonEntry = ReturnType<typeof personEntry>;

/** A person as the list and the person's page show one. */
export function personEntry(record: DocumentaryRecord, person: Person) {
  const { articles, articlesOf } = lookupOf(record);
  const titled = new Set(person.titles.flatMap(({ article }) => articles.get(article)?.conference ?? []));
  const appearances = appearancesOf(record, 'people', person.id);
  const spoken = appearances.filter((one) => one.spoken).length;
  return {
    person,
    /** Conferences that the person attended, or whose articles give the person's title. */
    presences: record.conferences.flatMap((conference) => {
      const own = conference.participants.find((participant) => participant.person === person.id);
      if (own === undefined && !titled.has(conference.id)) return [];
      return { conference, roles: own?.roles ?? null, titles: titlesIn(articlesOf.get(conference.id) ?? [], person) };
    }),
    spoken,
    named: appearances.length - spoken,
  };
}

/** Titles as the articles of one conference print them, with every line that has them. */
function titlesIn(articles: readonly RecordArticle[], { titles }: Person) {
  const found = articles.flatMap((article) => titles.filter((one) => one.article === article.id));
  return [...Map.groupBy(found, ({ title }) => title)].map(([title, own]) => ({
    title,
    lines: own.flatMap(({ line, article: id }) => {
      const article = articles.find((one) => one.id === id);
      return article === undefined ? [] : { line, article };
    }),
  }));
}

/** The people whom passages or lists of participants name, by given name, which stands last, then by the rest. */
export function peopleList(record: DocumentaryRecord): Person[] {
  const { passages, attendedBy } = lookupOf(record);
  const named = new Set(passages.flatMap(({ people, speaker }) => [...people, ...(speaker === null ? [] : [speaker])]));
  const shown = record.vocabulary.people.filter(({ id }) => named.has(id) || attendedBy.has(id));
  return sortedBy(shown, ({ label }) => personKey(label));
}

export type OrganisationEntry = ReturnType<typeof organisationList>[number];

/** The organisations that passages name or that held a conference, by their names. */
export function organisationList(record: DocumentaryRecord) {
  const { naming, heldBy } = lookupOf(record);
  const entries = record.vocabulary.organisations.map((organisation) => ({
    organisation,
    organised: heldBy.get(organisation.id) ?? [],
    named: naming.organisations.get(organisation.id)?.length ?? 0,
  }));
  const shown = entries.filter(({ organised, named }) => organised.length + named > 0);
  return sortedBy(shown, ({ organisation }) => collationKey(organisation.label));
}
