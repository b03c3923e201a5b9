// On the page of comparisons: the form, and addresses such as ?a=2019&b=2020, lead to the pair's own page.

/** The link of a pair, named in either order. */
function linkOf(a: string, b: string): HTMLAnchorElement | null {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-pair]')];
  return links.find(({ dataset }) => dataset['pair'] === `${a} ${b}` || dataset['pair'] === `${b} ${a}`) ?? null;
}

function answer(a: string, b: string): string {
  const link = linkOf(a, b);
  if (link !== null) {
    location.replace(link.href);
    return `Đang mở trang so sánh ${link.textContent}.`;
  }
  return a === b
    ? 'Hai bên đang là một. Xin chọn hai năm khác nhau, hoặc hai hội nghị khác nhau.'
    : 'Không có trang so sánh hai bên này: chỉ so sánh được hai năm với nhau, hoặc hai hội nghị với nhau. Xin chọn ở các danh sách dưới đây.';
}

const asked = new URLSearchParams(location.search);
const [a, b] = [asked.get('a'), asked.get('b')];
const told = document.querySelector('[data-compare-status]');
if (told !== null && a !== null && b !== null) told.textContent = answer(a, b);
