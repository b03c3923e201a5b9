/** Offers to copy the page's citation, and each passage's with its own address. */
export function offerCopies(): void {
  const citation = document.querySelector<HTMLElement>('[data-citation]');
  if (citation === null || !navigator.clipboard) return;
  const status = document.createElement('p');
  status.className = 'copied';
  status.ariaLive = 'polite';
  document.body.append(status);
  let shown: ReturnType<typeof setTimeout>;

  const offer = (place: Element, name: string, textOf: () => string) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'chép trích dẫn';
    button.ariaLabel = `Chép trích dẫn ${name}`;
    button.addEventListener('click', async () => {
      // Emptied first, so that the same words are spoken again.
      status.textContent = '';
      status.textContent = await navigator.clipboard.writeText(textOf()).then(
        () => `Đã chép trích dẫn ${name}.`,
        () => 'Trình duyệt không cho chép.',
      );
      clearTimeout(shown);
      shown = setTimeout(() => {
        status.textContent = '';
      }, 4000);
    });
    place.append(' ', button);
  };

  const wordsOf = (element: Element) => (element.textContent ?? '').trim();
  // A build that knows its host says the address already.
  const withAddress = (words: string, address: string) => (words.includes('://') ? words : `${words} ${address}`);
  const page = location.href.split('#')[0] ?? '';
  const words = wordsOf(citation);
  const what = citation.dataset['citation'] ?? '';
  // A newspaper's article has an address of its own, or none that is known.
  offer(citation, what, () => (what === 'bài báo' ? words : withAddress(words, page)));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.permalink')) {
    const passage = link.closest('.passage');
    const margin = passage?.querySelector('.end p');
    const cited = passage?.querySelector('[data-cited]');
    const name = wordsOf(link);
    if (margin) offer(margin, name.toLowerCase(), () => withAddress(wordsOf(cited ?? citation), link.href));
  }
}
