import { expect, test } from '@playwright/test';
import { translationLabels } from '../../src/labels/exports.ts';
import { builtPages, wordsOf } from './built-pages.ts';
import { complaintsOf } from './complaints.ts';
import { overflow } from './overflow.ts';
import { kindOf, pageKinds } from './page-kinds.ts';
import { sites } from './sites.ts';

const pages = builtPages(sites.root);
const conferences = pages.filter(({ address }) => kindOf(address)?.name === 'conference');

const englishMonth = (month: number) =>
  new Date(Date.UTC(2000, month - 1)).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' });

test.describe('every page', () => {
  test('is of a kind, and every kind has its example', () => {
    expect(pages.map(({ address }) => address).filter((address) => kindOf(address) === undefined)).toEqual([]);
    const addresses = new Set(pages.map(({ address }) => address));
    expect(pageKinds.map(({ example }) => example).filter((example) => !addresses.has(example))).toEqual([]);
  });

  test('has a title and a description that no other page of its language has', () => {
    const of = (read: (document: Document) => string | null | undefined) =>
      pages.map(({ address, document }) => ({ address, said: read(document)?.trim() ?? '' }));
    const titles = of(({ title }) => title);
    const descriptions = of((document) => document.querySelector('meta[name=description]')?.getAttribute('content'));
    for (const said of [titles, descriptions]) {
      expect(said.filter(({ said }) => said.length < 10)).toEqual([]);
      const first = new Map<string, string>();
      const inLanguage = (address: string) => (address.startsWith('en/') ? 'en' : 'vi');
      const repeated = said.filter(
        ({ address, said }) => first.size === first.set(`${inLanguage(address)} ${said}`, address).size,
      );
      expect(repeated).toEqual([]);
    }
    // A title of its own length in a list of results leaves the edition's name out.
    expect(titles.filter(({ said }) => said.length < 48 && !said.includes('Biên niên Đối ngoại'))).toEqual([]);
  });

  test('says its language, which its address says too', () => {
    const wrong = pages.filter(
      ({ address, document }) =>
        document.documentElement.getAttribute('lang') !== (address.startsWith('en/') ? 'en' : 'vi'),
    );
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('has one heading of the first level, one main part, and levels without a jump', () => {
    const wrong = pages.flatMap(({ address, document }) => {
      const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
        .filter((heading) => heading.closest('dialog') === null)
        .map(({ localName }) => Number(localName.slice(1)));
      const jumps = levels.filter((level, place) => level - (levels[place - 1] ?? 0) > 1);
      const ones = levels.filter((level) => level === 1).length;
      const mains = document.querySelectorAll('main').length;
      return ones === 1 && mains === 1 && jumps.length === 0 ? [] : [`${address}: ${levels.join(' ')}`];
    });
    expect(wrong).toEqual([]);
  });

  test('writes a date as 21/1/2019, in English as 21 January 2019, inside a time that says it to machines', () => {
    const wrong = pages.flatMap(({ address, document }) =>
      [...document.querySelectorAll('time')].flatMap((time) => {
        const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(time.getAttribute('datetime') ?? '') ?? [];
        const said = wordsOf(time);
        const shown = address.startsWith('en/')
          ? `${Number(day)} ${englishMonth(Number(month))} ${year}`
          : `${Number(day)}/${Number(month)}/${year}`;
        const right = year !== undefined && said.includes(shown);
        return right ? [] : [`${address}: ${time.outerHTML}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('in English says once, where it quotes passages, searches them or speaks of a gap, that the translation is a draft', () => {
    const wrong = pages.flatMap(({ address, document }) => {
      const quotes = document.querySelector('[data-text], [data-search], [data-gap]') !== null;
      const said = wordsOf(document.querySelector('main')).split(translationLabels.draft).length - 1;
      return said === Number(quotes && address.startsWith('en/')) ? [] : [`${address}: ${said}`];
    });
    expect(wrong).toEqual([]);
  });

  test('says at its foot that software wrote the words, and keeps COVID-19 on one line', () => {
    for (const { address, document } of pages) {
      expect(wordsOf(document.querySelector('footer')), address).toMatch(/phần mềm soạn|by software/);
      for (const one of document.querySelectorAll('[data-text], .original, .abstract, .intro .prose, .aside a'))
        expect(one.innerHTML, address).not.toMatch(/(?<!"whole">)COVID-19/);
    }
  });

  test('keeps its sentences apart', () => {
    const glued = pages.flatMap(({ document }) =>
      [...document.querySelectorAll('main p')].flatMap((one) => wordsOf(one).match(/\S*\p{Ll}[.?!]\p{Lu}\S*/gu) ?? []),
    );
    expect(glued).toEqual([]);
  });

  test('shows the address beside a fact from outside', () => {
    const facts = pages.flatMap(({ address, document }) =>
      [...document.querySelectorAll('[data-external]')].map((fact) => ({ address, fact })),
    );
    expect(facts.length).toBeGreaterThan(10);
    const bare = facts.filter(
      ({ fact }) =>
        fact.querySelector('a[href^="http"]') === null &&
        fact.parentElement?.querySelector('a[href^="http"]') === null &&
        !fact.matches('a[href^="http"]'),
    );
    expect(bare.map(({ address, fact }) => `${address}: ${fact.outerHTML.slice(0, 200)}`)).toEqual([]);
    const lists = pages.flatMap(({ document }) => [...document.querySelectorAll('.entries > li:has(time)')]);
    const outside = lists.filter((entry) => /nguồn ngoài|from (an )?outside/.test(wordsOf(entry)));
    expect(outside.length).toBeGreaterThan(10);
    expect(outside.filter((entry) => entry.querySelector('[data-external] a') === null).map(wordsOf)).toEqual([]);
  });

  test('has one search field, the search page in main only', () => {
    const wrong = pages.flatMap(({ address, document }) => {
      const fields = [...document.querySelectorAll('input[type=search][name=q]')];
      const inMain = fields.filter((field) => field.closest('main') !== null);
      if (address.endsWith('tim-kiem/')) return fields.length === 1 && inMain.length === 1 ? [] : [address];
      // The home page and the one for addresses that are none may have theirs in main.
      return fields.length - inMain.length === 1 || ['', 'en/', '404.html'].includes(address) ? [] : [address];
    });
    expect(wrong).toEqual([]);
  });
});

test.describe('a passage', () => {
  test('names its lines and its article, holds its words apart and its own permalink with a label', () => {
    expect(conferences.length).toBeGreaterThanOrEqual(5);
    const articles = new Set(pages.map(({ address }) => address).filter((address) => address.startsWith('nguon/')));
    for (const { address, document } of conferences) {
      const passages = [...document.querySelectorAll('main [data-lines]')];
      expect(passages.length, address).toBeGreaterThan(3);
      for (const passage of passages) {
        const place = `${address}#${passage.id}`;
        expect(passage.id, place).toMatch(/^([a-z0-9]+-)*[pd]\d+[a-z]?$/);
        expect(passage.getAttribute('data-lines'), place).toMatch(/^\d+(-\d+)?$/);
        expect(articles, place).toContain(`nguon/${passage.getAttribute('data-article')}/`);
        expect(passage.querySelectorAll('[data-text]').length, place).toBe(1);
        expect(wordsOf(passage.querySelector('[data-text]')).length, place).toBeGreaterThan(40);
        const permalink = passage.querySelector(`a[href="#${passage.id}"]`);
        expect(wordsOf(permalink), place).toMatch(/^(đoạn|passage) .*\d/i);
      }
    }
  });

  test('has an address of its own on its page', () => {
    for (const { address, document } of conferences) {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size, address).toBe(ids.length);
    }
  });
});

test('a passage quoted elsewhere has words, leads to the same line as on its conference’s page, and says what its day rests on', () => {
  const notes: Record<string, RegExp> = {
    'tong-ket-2018': /năm suy ra|year inferred/,
    'tong-ket-2019': /từ nguồn ngoài|from another source/,
    'tong-ket-2024': /năm theo ngày đăng|year from the dateline/,
  };
  const lineOf = (quoting: Element) => quoting.querySelector('a[href*="#dong-"]')?.getAttribute('href');
  const on = (pattern: RegExp, selector: string) =>
    pages
      .filter(({ address }) => pattern.test(address))
      .flatMap(({ address, document }) =>
        [...document.querySelectorAll(selector)].map((element) => ({ address, element })),
      );
  const lines = new Map(
    on(/hoi-nghi\/./, '[data-lines]').map(({ address, element }) => [`/${address}#${element.id}`, lineOf(element)]),
  );
  const quoted = on(/(nam|chuyen-de)\/./, '[data-passage]');
  expect(quoted.length).toBeGreaterThan(200);
  for (const { address, element: statement } of quoted) {
    const [conference = ''] = statement.getAttribute('data-passage')?.split('#') ?? [];
    const passage = statement.querySelector('.source a')?.getAttribute('href') ?? '';
    const place = `${address}: ${passage}`;
    expect(lineOf(statement), place).toMatch(/\/nguon\/[^/]+\/#dong-\d+$/);
    expect(lineOf(statement), place).toBe(lines.get(passage));
    expect(wordsOf(statement.querySelector('.source a')), place).toMatch(notes[conference] ?? /./);
    expect(statement.querySelectorAll('[data-external=date] a').length, place).toBe(
      conference === 'tong-ket-2019' ? 1 : 0,
    );
    const words = statement.querySelector('[data-text]');
    expect(wordsOf(words).length, place).toBeGreaterThan(10);
    const original = statement.querySelector('.original[lang=vi]');
    if (original) expect(`${words?.getAttribute('lang')} ${wordsOf(words)}`, place).toMatch(/^null (?!.*\[…\])/);
  }
});

test('the years without a review say so once, in words, and each is described by what its sides have', () => {
  for (const year of [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]) {
    const document = pages.find(({ address }) => address === `nam/${year}/`)?.document;
    const gaps = [...(document?.querySelectorAll('[data-gap]') ?? [])];
    const silent = [2021, 2022, 2023, 2025].includes(year);
    expect(gaps.map((gap) => gap.getAttribute('data-gap'))).toEqual(silent ? [String(year)] : []);
    for (const gap of gaps) expect(wordsOf(gap)).toMatch(new RegExp(`năm ${year}`, 'i'));
    const described = document?.querySelector('meta[name=description]')?.getAttribute('content');
    for (const side of document?.querySelectorAll('.verdict p') ?? [])
      expect(described).toContain(wordsOf(side).replace(/, từ .*/, ''));
  }
});

// In two tests, for two workers.
for (const half of [0, 1]) {
  test(`every ${half === 0 ? 'other' : 'second'} page has a clean console, no request to another host, no cookie, and nothing wider than 320 or 360 pixels`, async ({
    page,
    context,
  }) => {
    const wrong = await complaintsOf(page, new URL(sites.root.url).origin);
    const widths = [320, 360];
    await page.setViewportSize({ width: 320, height: 720 });
    for (const { address } of pages.filter((_, place) => place % 2 === half)) {
      await page.goto(`./${address}`);
      wrong.push(...(await overflow(page)));
      // The next page is loaded at the width that this one ends with.
      await page.setViewportSize({ width: widths.reverse()[0] ?? 320, height: 720 });
      wrong.push(...(await overflow(page)));
    }
    expect(wrong).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
}

test('nor is any wider with letters twice as large on 640 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 720 });
  const wide: string[] = [];
  for (const { example } of pageKinds) {
    await page.goto(`./${example}`);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '212.5%';
    });
    wide.push(...(await overflow(page)));
  }
  expect(wide).toEqual([]);
});

test('the names of columns stand each on one line', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('du-lieu/');
  const broken = await page.locator('details').evaluateAll((all) =>
    all.flatMap((details) => {
      details.setAttribute('open', '');
      const names = [...details.querySelectorAll('th code')];
      return names.filter((name) => name.getClientRects().length !== 1).map((name) => name.textContent);
    }),
  );
  expect(broken).toEqual([]);
});

test('under a sub-path too pages have a clean console and ask no other host', async ({ page }) => {
  const { url } = sites.nested;
  const complaints = await complaintsOf(page, new URL(url).origin);
  const kinds = ['home', 'year', 'conference', 'English', 'topics', 'search', 'data', 'take along', 'not found'];
  for (const { example } of pageKinds.filter(({ name }) => kinds.includes(name))) {
    await page.goto(`${url}${example}`, { waitUntil: 'networkidle' });
    await expect(page.locator('h1')).toBeVisible();
  }
  expect(complaints).toEqual([]);
});

for (const [name, { url }] of Object.entries(sites)) {
  test(`an address that is none answers 404 with a page that helps, on the ${name} site`, async ({ page }) => {
    const response = await page.goto(`${url}khong/co/trang/nay/`);
    expect(response?.status()).toBe(404);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('main a').first()).toHaveAttribute('href', new RegExp(`^${new URL(url).pathname}`));
  });
}

test('the status of the search is never empty, whatever is typed', async ({ page }) => {
  await page.addInitScript(() => {
    window.addEventListener('load', () => {
      const status = document.querySelector('main [role=status]');
      const note = () => {
        if ((status?.textContent ?? '').trim() === '') document.documentElement.setAttribute('data-was-empty', '');
      };
      note();
      if (status) new MutationObserver(note).observe(status, { childList: true, characterData: true, subtree: true });
    });
  });
  await page.goto('tim-kiem/');
  const field = page.locator('main input[type=search][name=q]');
  const status = page.locator('main [role=status]');
  for (const query of ['asean', '', 'xe máy điện', '   ', 'a']) {
    await field.fill(query);
    await expect(status).not.toContainText('Đang');
    await expect(status).not.toBeEmpty();
  }
  expect(await page.locator('html[data-was-empty]').count()).toBe(0);
});
