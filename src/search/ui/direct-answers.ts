import type { DirectAnswer } from '../ranking/direct.ts';
import { element } from './elements.ts';
import type { PageAddresses } from './page-addresses.ts';
import { kindLabels } from './wording.ts';

/** Shows the pages that answer the query by themselves, above the passages. */
export function showDirectAnswers(parent: Element, answers: readonly DirectAnswer[], addresses: PageAddresses): void {
  parent.replaceChildren(
    ...answers.map(({ kind, id, label, passages, years }) =>
      element(
        'div',
        {},
        element('small', {}, kindLabels[kind]),
        element(
          'p',
          {},
          element('a', { href: addresses.page(kind, id) }, label),
          ` – ${kind === 'conference' ? `${passages} đoạn` : whereNamed(passages, years)}`,
        ),
      ),
    ),
  );
}

function whereNamed(passages: number, years: [number, number] | null): string {
  if (years === null) return 'chưa có đoạn nào nói tới';
  const [first, last] = years;
  const when = first === last ? `năm ${first}` : `các năm ${first}–${last}`;
  return `${passages} đoạn, ở các hội nghị nhìn lại ${when}`;
}
