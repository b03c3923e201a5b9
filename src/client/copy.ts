/** Copies citations as text and as HTML: of one passage, or of all that the page quotes. */
export function copyCitations(): void {
  const says = document.querySelector<HTMLElement>('.copied');
  if (says === null || !navigator.clipboard) return;
  document.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button.copy') : null;
    if (button === null) return;
    const all = button.dataset['copy'] === undefined;
    const buttons = all ? [...document.querySelectorAll<HTMLElement>('button[data-copy]')] : [button];
    const citations = [...new Set(buttons.map(citationOf))];
    const copied = await copy(citations).then(
      () => true,
      () => false,
    );
    // Emptied first, so that the same words are spoken again.
    says.textContent = '';
    setTimeout(() => {
      says.textContent = says.dataset[copied ? (all ? 'all' : 'one') : 'failed'] ?? '';
    }, 50);
    setTimeout(() => {
      says.textContent = '';
    }, 4000);
  });
}

/** A build that does not know its host leaves the address to the browser. */
function citationOf({ dataset }: HTMLElement): string {
  const [citation = '', path] = [dataset['copy'], dataset['address']];
  return citation.includes('://') || path === undefined ? citation : `${citation} ${new URL(path, location.href)}`;
}

async function copy(citations: readonly string[]): Promise<void> {
  const html = citations.map(markupOf).join('\n');
  const types = { 'text/plain': citations.join('\n\n'), 'text/html': html };
  const blobs = Object.entries(types).map(([type, text]) => [type, new Blob([text], { type })]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

/** The words as a quotation, the reference under it, its address a link. */
function markupOf(citation: string): string {
  const escaped = citation.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const [words = '', reference] = escaped.split('\n— ');
  const link = (text: string) => text.replace(/https?:\/\/[^\s]+[^\s.,;)]/, '<a href="$&">$&</a>');
  return reference === undefined
    ? `<p>${link(words)}</p>`
    : `<blockquote>${words}</blockquote><p>— ${link(reference)}</p>`;
}
