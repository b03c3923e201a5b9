/** Offers to copy the page's citation, and each passage's with its own address. */
export function offerCopies(): void {
  const citation = document.querySelector<HTMLElement>('[data-citation]');
  if (citation === null || !navigator.clipboard) return;
  const status = document.createElement('p');
  status.className = 'copied';
  status.setAttribute('aria-live', 'polite');
  document.body.append(status);

  const offer = (place: Element, name: string, textOf: () => string) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'chép trích dẫn';
    button.setAttribute('aria-label', `Chép trích dẫn ${name}`);
    button.addEventListener('click', async () => {
      // Emptied first, so that the same words are spoken again.
      status.textContent = '';
      const said = await navigator.clipboard.writeText(textOf()).then(
        () => `Đã chép trích dẫn ${name}.`,
        () => 'Trình duyệt không cho chép.',
      );
      status.textContent = said;
      setTimeout(() => {
        if (status.textContent === said) status.textContent = '';
      }, 4000);
    });
    place.append(' ', button);
  };

  const page = location.href.split('#')[0] ?? '';
  const words = (citation.textContent ?? '').trim();
  offer(citation, 'trang này', () => (words.includes(page) ? words : `${words} ${page}`));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.permalink')) {
    const margin = link.closest('.passage')?.querySelector('.end p');
    const name = (link.textContent ?? '').trim();
    if (margin) offer(margin, name.toLowerCase(), () => `${name}. ${words.replace(page, '').trim()} ${link.href}`);
  }
}
