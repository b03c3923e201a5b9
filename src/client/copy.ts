/** Copies citations as text and as HTML: of one passage, or of all that the page quotes, under their headings. */
export function copyCitations(): void {
  const says = document.querySelector<HTMLElement>('.copied');
  if (says === null || !navigator.clipboard) return;
  const say = (words = '') => {
    says.textContent = words;
  };
  let emptying = 0;
  document.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button.copy') : null;
    if (button === null) return;
    const one = button.dataset['copy'] !== undefined;
    const buttons = one ? [button] : [...document.querySelectorAll<HTMLElement>('button[data-copy]')];
    const copied = await copy(one ? buttons.map(citationOf) : underHeadings(buttons, button.dataset['above'])).then(
      () => (one ? 'one' : 'all'),
      () => 'failed',
    );
    // Emptied first, so that the same words are spoken again.
    say();
    setTimeout(say, 50, says.dataset[copied]);
    clearTimeout(emptying);
    emptying = window.setTimeout(say, 4000);
  });
}

/** Citations under the page's headings, each whole where it stands first; `above` refers to it where it stands again. */
function underHeadings(buttons: readonly HTMLElement[], above = ''): string[] {
  const referrals = new Map<string, string>();
  let last: string[] = [];
  return buttons.flatMap((button) => {
    const headings = headingsOver(button);
    const begun = headings.filter((heading) => !last.includes(heading));
    last = headings;
    const citation = citationOf(button);
    const { copy = '' } = button.dataset;
    const again = referrals.get(copy);
    const begin = citation.split(' ', 8).join(' ');
    if (again === undefined)
      referrals.set(copy, above.replace('{words}', begin).replace('{heading}', headings.at(-1) ?? ''));
    return [...begun, again ?? citation];
  });
}

/** The headings of the sections around what is cited, the last with its side: set out, reported. */
function headingsOver(button: HTMLElement): string[] {
  const sections = [...document.querySelectorAll('main section')].filter((one) => one.contains(button));
  const headings = sections.map((one) => one.querySelector('h2, h3')?.textContent.replace(/\s+/g, ' ').trim() ?? '');
  const side = button.closest<HTMLElement>('[data-cited-under]')?.dataset['citedUnder'];
  return side === undefined ? headings : [...headings.slice(0, -1), `${headings.at(-1)}: ${side}`];
}

/** The words beside a button, if any, and their reference; a build that knows no host leaves the address to the browser. */
function citationOf(button: HTMLElement): string {
  const { copy = '', address } = button.dataset;
  const words = button.closest('.passage, .statement')?.querySelector('[data-text]')?.textContent.trim();
  const reference = address === undefined ? copy : `${copy} ${new URL(address, location.href)}`;
  return words === undefined ? reference : `${words}\n— ${reference}`;
}

async function copy(citations: readonly string[]): Promise<void> {
  const plain = new Blob([citations.join('\n\n')], { type: 'text/plain' });
  const html = new Blob([citations.map(markupOf).join('\n')], { type: 'text/html' });
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain, 'text/html': html })]);
}

function markupOf(citation: string): string {
  const escaped = citation.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const linked = escaped.replace(/https?:\/\/[^\s]+[^\s.,;)]/g, '<a href="$&">$&</a>');
  const [words = '', reference] = linked.split('\n— ');
  return reference === undefined ? `<p>${words}</p>` : `<blockquote>${words}</blockquote><p>— ${reference}</p>`;
}
