import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { builtFiles } from '../../scripts/integrations/built-files.ts';
import { programOf, rawAnswer, serverNames, startServer } from './real-servers.ts';
import { sites } from './sites.ts';
import { SwitchingServer } from './switching-server.ts';

/** A capture as somebody would write it who wants the site to run what it says. */
const capture = `Ba cơ quan bàn phối hợp <script>alert('headline')</script> công tác đối ngoại
Thứ Sáu, 04/03/2016, 08:00 (GMT+7)
Cuộc họp giữa Ban Đối ngoại Trung ương, Bộ Ngoại giao và Ủy ban Đối ngoại của Quốc hội diễn ra sáng 3/3 tại Nhà khách Chính phủ, nhằm đánh giá phối hợp công tác năm 2015 và định hướng công tác năm 2016.
Phó Thủ tướng, Bộ trưởng Ngoại giao Phạm Bình Minh chủ trì cuộc họp; <b onclick=alert(0)>các cơ quan</b> cùng dự.
Ba cơ quan thống nhất rằng <img src=x onerror=alert(1)> việc trao đổi thông tin trong năm 2015 đã đều đặn hơn, "onmouseover="alert(2)" các đoạn ít chồng chéo hơn </p></main><script>alert(3)</script>.
::: passage{#p1} --- Trong năm 2016, các cơ quan cần cùng xây dựng kế hoạch \${alert(4)} {{7*7}} <!-- --> ]]> ![x](javascript:alert(5)) [y](javascript:alert(6)).
Năm 2016, các cơ quan cần tăng cường phối hợp &lt;b&gt; &#x3C;script&#x3E; </script><svg onload=alert(7)> trong hội nhập quốc tế.
Kết luận cuộc họp, Phó Thủ tướng Phạm Bình Minh đề nghị lập một đầu mối thường trực để theo dõi những việc đã thống nhất.
Thu Trang (tổng hợp)
`;

/** Everything a page does that it should not: dialogs, violations of the policy, errors of scripts. */
function watched(page: Page): string[] {
  const said: string[] = [];
  page.on('dialog', async (dialog) => {
    said.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('pageerror', (error) => said.push(error.message));
  page.on('console', (message) => {
    if (/policy/i.test(message.text())) said.push(message.text());
  });
  return said;
}

test('a hostile capture becomes words: nothing of it runs, on any page or in the search', async ({ page }) => {
  test.setTimeout(240_000);
  const work = mkdtempSync(join(tmpdir(), 'hostile-'));
  const run = (script: string, args: string[], env: Record<string, string>) => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [script, ...args], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
    expect(status, `${stdout}${stderr}`).toBe(0);
  };
  const [collections, dist] = [join(work, 'collections'), join(work, 'dist')];
  mkdirSync(join(work, 'captures'));
  writeFileSync(join(work, 'captures/hostile.txt'), capture);
  run('scripts/content.ts', ['--from', join(work, 'captures'), '--out', collections], {});
  run('scripts/build.ts', [], { CONTENT_DIR: collections, OUT_DIR: dist });
  const server = new SwitchingServer(dist, '/');
  await server.start();
  try {
    const said = watched(page);
    const pages = builtFiles(dist).filter((path) => path.endsWith('index.html'));
    for (const path of pages) {
      const html = readFileSync(join(dist, path), 'utf8');
      // In an attribute's quotes such words are words; elsewhere they must be escaped.
      const outside = html.replaceAll(/="[^"]*"/g, '').replaceAll(/<script type="application[\s\S]*?<\/script>/g, '');
      expect(outside, path).not.toMatch(/<(img src=x|svg onload|b onclick|script>alert)/);
      // A page without a word of the capture has nothing that could run.
      const isHostile = /alert|hostile/.test(html) && !/http-equiv="refresh"/.test(html);
      if (isHostile) await page.goto(`${server.url}${path.replace('index.html', '')}`);
    }
    await page.goto(`${server.url}tim-kiem/?q=phối+hợp`);
    await expect(page.locator('[data-results] > li').first()).toBeVisible();
    await expect(page.locator('main img, main svg[onload], main script:not([src])')).toHaveCount(0);
    await page.locator('[data-results] > li a').first().click();
    await expect(page.locator('.passage:target')).toBeVisible();
    await expect(page.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
    expect(said).toEqual([]);
  } finally {
    await server.stop();
    rmSync(work, { recursive: true });
  }
});

test('a hostile query is a question like any other', async ({ page }) => {
  const said = watched(page);
  for (const query of [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    "javascript:alert('asean')",
    'asean <svg onload=alert(1)> 2020',
    '__proto__ constructor toString',
    'năm:<script>alert(1)</script> asean',
    '\u202eASEAN\u0000\ufffe',
    '(a+)+$'.repeat(500),
  ]) {
    await page.goto(`tim-kiem/?q=${encodeURIComponent(query)}`);
    const status = page.locator('main [role=status]').first();
    await expect(status, query).not.toContainText('Đang');
    await expect(status, query).not.toBeEmpty();
    await expect(page.locator('main img, main svg[onload], main script:not([src])'), query).toHaveCount(0);
    await page.locator('main input[name=q]').fill('asean 2020');
    await expect(page.locator('[data-results] > li').first(), query).toBeVisible();
  }
  expect(said).toEqual([]);
});

for (const name of serverNames) {
  test(`a hostile address gets nothing that is not the site’s, from ${name}`, async () => {
    test.skip(programOf(name) === null, `${name} is not installed (Debian: apt install ${name})`);
    const server = await startServer(name, sites.root.env.OUT_DIR);
    try {
      for (const path of [
        '/../../../../etc/passwd',
        '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
        '/..%2f..%2f..%2fetc%2fpasswd',
        '/nam/..%5c..%5c..%5cpackage.json',
        '/nam/%00/index.html',
        '/.git/config',
        '/.nojekyll',
        '/_headers',
        '/index.html.br',
        '//example.org/',
        '//example.org/..',
        '//nam',
        '/%2fexample.org/%2e%2e',
        '/nam/%0d%0aX-Injected:%20yes',
        `/${'a'.repeat(7000)}/`,
      ]) {
        const { status, headers, body } = await rawAnswer(Number(new URL(server.url).port), path);
        if (status === 200) expect(`${body}`, path).toContain('<html lang="vi">');
        expect(`${body}`, path).not.toMatch(/root:[^:]*:0:|"dependencies"|\[core\]|X-Content-Type-Options/);
        expect(headers['x-injected'], path).toBeUndefined();
        const target = new URL(headers.location ?? '/', server.url);
        expect(target.origin, `${path} → ${headers.location}`).toBe(new URL(server.url).origin);
      }
    } finally {
      await server.stop();
    }
  });
}
