import { startSearchPage } from '../../../src/search/ui/search-page.ts';

// What the search page's own script does, for the bench to weigh without building the site.
const root = document.querySelector<HTMLElement>('[data-search]');
root?.querySelector('[data-no-script]')?.toggleAttribute('hidden', true);
if (root !== null) startSearchPage(root);
