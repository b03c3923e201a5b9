/** The page of each kind that says most, by the kind's name in a test's sentence; addresses from the site's root. */
const examples = {
  home: '',
  years: 'nam/',
  year: 'nam/2020/',
  conferences: 'hoi-nghi/',
  conference: 'hoi-nghi/tong-ket-2020/',
  topics: 'chuyen-de/',
  topic: 'chuyen-de/asean-2020/',
  people: 'nhan-vat/',
  person: 'nhan-vat/pham-binh-minh/',
  organisations: 'to-chuc/',
  organisation: 'to-chuc/bo-ngoai-giao/',
  comparisons: 'so-sanh/',
  comparison: 'so-sanh/2019-2020/',
  search: 'tim-kiem/',
  sources: 'nguon/',
  source: 'nguon/tong-ket-2020-baosonla/',
  data: 'du-lieu/',
  method: 'phuong-phap/',
  corrections: 'dinh-chinh/',
  accessibility: 'tiep-can/',
  'take along': 'mang-theo/',
  offline: 'ngoai-tuyen/',
  phrases: 'cum-tu/',
  'site map': 'so-do/',
  'not found': '404.html',
  English: 'en/hoi-nghi/tong-ket-2020/',
};

/** Every kind of page that the site has; `pages.spec.ts` fails where a built page belongs to none. */
export const pageKinds = Object.entries(examples).map(([name, example]) => ({ name, example }));

/** The kind of a page: that of the example in the same place, the last folder of the address being any. */
export function kindOf(address: string) {
  const placeOf = (path: string) => path.replace(/^en\//, '').replace(/(?<=\/)[^/]+(?=\/$)/, '');
  const exact = pageKinds.find(({ example }) => example === address);
  return exact ?? pageKinds.find(({ example }) => placeOf(example) === placeOf(address));
}
