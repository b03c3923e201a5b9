export const data = {
  pagination: { data: 'pages', size: 1, alias: 'one' },
  permalink: ({ one }) => `${one.address}index.html`,
};

const escaped = (text) => String(text).replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
const href = ({ conference, id }) => `/hoi-nghi/${conference}/#${id}`;

export function render({ one }) {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(one.title)}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<nav><a href="/">Biên niên</a><a href="/nam/">Năm</a><a href="/hoi-nghi/">Hội nghị</a><a href="/chuyen-de/">Chuyên đề</a><a href="/nhan-vat/">Nhân vật</a><a href="/to-chuc/">Tổ chức</a><a href="/nguon/">Nguồn</a></nav>
<main>
<h1>${escaped(one.title)}</h1>
<p>${escaped(one.subtitle)}</p>
<ul>${one.links.map(({ href, label }) => `<li><a href="${href}">${escaped(label)}</a></li>`).join('')}</ul>
<ol>${one.passages
    .map((passage) => `<li${one.account ? ` id="${passage.id}"` : ''} data-lines="${passage.lines.join('-')}"><p>${escaped(passage.text)}</p><p class="note"><a href="${href(passage)}">Đoạn ${passage.id}</a> · ${passage.role} · ${passage.about.join(', ')}</p></li>`)
    .join('')}</ol>
</main>
</body>
</html>`;
}
