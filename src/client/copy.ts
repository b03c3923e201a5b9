/** Copies citations as text and as HTML: of one passage, or of all that the page quotes, under their headings. */
export function copyCitations(): void {
  const says = document.querySelector<HTMLElement>('.copied');
  if (says === null || !navigator.clipboard) return;
  const say = (words = '') => {
    says.textContent = words;
  };
  document.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button.copy') : null;
    if (button === null) return;
    const one = button.dataset['copy'] !== undefined;
    const buttons = one ? [button] : [...document.querySelectorAll<HTMLElement>('button[data-copy]')];
    const copied = await copy(one ? buttons.map(citationOf) : underHeadings(buttons)).then(
      () => (one ? 'one' : 'all'),
      () => 'failed',
    );
    // Emptied first, so that the same words are spoken again.
    say();
    setTimeout(say, 50, says.dataset[copied]);
    setTimeout(say, 4000);
  });
}

/** Citations in the page's order, each once, where it stands first; its heading (set out, reported) before it. */
function underHeadings(buttons: readonly HTMLElement[]): string[] {
  const under = Map.groupBy(
    Map.groupBy(buttons, citationOf),
    ([, [first]]) => first?.closest<HTMLElement>('[data-cited-under]')?.dataset['citedUnder'] ?? '',
  );
  return [...under].flatMap(([heading, those]) => [heading, ...those.map(([citation]) => citation)]).filter(Boolean);
}

/** A build that does not know its host leaves the address to the browser. */
function citationOf({ dataset }: HTMLElement): string {
  const [citation = '', path] = [dataset['copy'], dataset['address']];
  return citation.includes('://') || path === undefined ? citation : `${citation} ${new URL(path, location.href)}`;
}

async function copy(citations: readonly string[]): Promise<void> {
  const plain = new Blob([citations.join('\n\n')], { type: 'text/plain' });
  const html = new Blob([citations.map(markupOf).join('\n')], { type: 'text/html' });
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain, 'text/html': html })]);
}

function markupOf(citation: string): string {
  const escaped = citation.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const linked = escaped.replace(/https?:\/\/[^\s]+[^\s.,;)]/, '<a href="$&">$&</a>');
  const [words = '', reference] = linked.split('\n— ');
  return reference === undefined ? `<p>${words}</p>` : `<blockquote>${words}</blockquote><p>— ${reference}</p>`;
}
