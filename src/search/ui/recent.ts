const key = 'tim-gan-day';
const most = 6;

/** Queries of late, newest first. They stay on the device; where it keeps nothing, there are none. */
export function recentQueries(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Keeps a query that the reader followed or sent; not each that was passed through in typing. */
export function keepQuery(text: string): void {
  const query = text.trim().slice(0, 120);
  if (query === '') return;
  try {
    const others = recentQueries().filter((one) => one.toLowerCase() !== query.toLowerCase());
    localStorage.setItem(key, JSON.stringify([query, ...others].slice(0, most)));
  } catch {
    // A device that keeps nothing keeps no queries.
  }
}

export function forgetQueries(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
