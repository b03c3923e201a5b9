import type { Page } from '@playwright/test';

/** Pixels that the page is wider than the window, and what sticks out. */
export async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide <= 0) return [];
    const out = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 0.5,
    );
    return [`${location.pathname}: ${wide} px over ${innerWidth}, ${out.at(-1)?.outerHTML.slice(0, 160)}`];
  });
}
