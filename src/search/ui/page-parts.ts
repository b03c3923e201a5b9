/** The elements of the search page that change. */
export interface PageParts {
  form: HTMLFormElement;
  field: HTMLInputElement;
  status: HTMLElement;
  readAs: HTMLElement;
  failure: HTMLElement;
  again: HTMLButtonElement;
  choices: HTMLElement;
  narrowing: HTMLDetailsElement;
  facets: HTMLElement;
  direct: HTMLElement;
  suggestions: HTMLElement;
  results: HTMLOListElement;
  more: HTMLButtonElement;
  browse: HTMLElement;
  recent: HTMLElement;
  forget: HTMLButtonElement;
}

/**
 * Finds the parts of the search page.
 * @throws naming a part that the page lacks: page and script are not of one build
 */
export function partsOf(root: HTMLElement): PageParts {
  const part = <Part extends HTMLElement>(selector: string): Part => {
    const found = root.querySelector<Part>(selector);
    if (found === null) throw new Error(`the search page has no ${selector}`);
    return found;
  };
  return {
    form: part('form'),
    field: part('input[name=q]'),
    status: part('[role=status]'),
    readAs: part('[data-read-as]'),
    failure: part('[data-failure]'),
    again: part('[data-again]'),
    choices: part('[data-choices]'),
    narrowing: part('[data-narrowing]'),
    facets: part('[data-facets]'),
    direct: part('[data-direct]'),
    suggestions: part('[data-suggestions]'),
    results: part('[data-results]'),
    more: part('[data-more]'),
    browse: part('[data-browse]'),
    recent: part('[data-recent]'),
    forget: part('[data-forget]'),
  };
}
