/** What this browser remembers under a key; null for nothing, or where it may not remember. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembers a value in this browser; an empty one is forgotten. */
export function remember(key: string, value: string): void {
  try {
    if (value === '') localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // A browser that may not remember still follows the choice on this page.
  }
}
