import type { Addresses } from '../../lib/addresses.ts';
import type { EntryKind } from '../format.ts';
import type { DirectAnswer } from '../ranking/direct.ts';
import { element } from './elements.ts';
import { kindLabels } from './wording.ts';

/** The address of the page of an entry. */
export function addressOf(kind: EntryKind, id: string, addresses: Addresses): string {
  const pages: Record<EntryKind, (id: string) => string> = {
    topic: addresses.topic,
    person: addresses.person,
    organisation: addresses.organisation,
    year: (year) => addresses.year(Number(year)),
    conference: addresses.conference,
  };
  return pages[kind](id);
}

/** Shows the pages that answer the query by themselves, above the passages. */
export function showDirectAnswers(parent: Element, answers: readonly DirectAnswer[], addresses: Addresses): void {
  parent.replaceChildren(
    ...answers.map(({ kind, id, label, passages, years }) =>
      element(
        'div',
        {},
        element('small', {}, kindLabels[kind]),
        element(
          'p',
          {},
          element('a', { href: addressOf(kind, id, addresses) }, label),
          ` – ${kind === 'conference' ? `${passages} đoạn` : whereNamed(passages, years)}`,
        ),
      ),
    ),
  );
}

function whereNamed(passages: number, years: [number, number] | null): string {
  if (years === null) return 'chưa có đoạn nào nói tới';
  const [first, last] = years;
  const when = first === last ? `tổng kết năm ${first}` : `tổng kết các năm ${first}–${last}`;
  return `${passages} đoạn, ở hội nghị ${when}`;
}
