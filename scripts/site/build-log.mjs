import logger from 'astro/logger/node';

/**
 * Astro's log without its two lines for each page: a build of some thousand pages is told in a screenful, and what
 * went wrong is not buried. Astro takes this as JavaScript only.
 * @param {object} settings as Astro's own logger takes them
 */
export default function buildLog(settings) {
  const { write } = logger(settings);
  return { write: (event) => (ofOnePage(event) ? undefined : write(event)) };
}

/** Its address, which Astro leaves without a line's end, or the time it took. */
function ofOnePage({ label, message, newLine }) {
  return !newLine || (label === 'SKIP_FORMAT' && /\(\+\d/.test(message) && !message.includes('not created'));
}
