import type { Page } from '@playwright/test';

/** Pixels that the page is wider than the window, and what sticks out; of a picture of threads each mark that does. */
export async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - innerWidth;
    const out = [...document.querySelectorAll(wide > 0 ? 'body *' : '[data-threads] a[data-topic]')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 0.5,
    );
    if (wide <= 0 && out.length === 0) return [];
    return [`${location.pathname}: ${wide} px over ${innerWidth}, ${out.at(-1)?.outerHTML.slice(0, 160)}`];
  });
}
