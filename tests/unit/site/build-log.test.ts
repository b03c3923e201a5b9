import { expect, test, vi } from 'vitest';
import buildLog from '../../../scripts/site/build-log.mjs';

test('a build tells its steps and what went wrong, not each page', () => {
  const said: string[] = [];
  const told = (text: string | Uint8Array) => said.push(String(text)) > 0;
  const out = vi.spyOn(process.stdout, 'write').mockImplementation(told);
  const { write } = buildLog({ level: 'info' });
  const event = { label: null, level: 'info', newLine: true } as const;
  write({ ...event, message: '  ├─ nam/2020/index.html', newLine: false });
  write({ ...event, label: 'SKIP_FORMAT', message: ' (+8ms) ' });
  write({ ...event, label: 'SKIP_FORMAT', message: ' (+8ms) (file not created, response body was empty)' });
  write({ ...event, label: 'build', message: '130 page(s) built' });
  out.mockRestore();
  expect(said.join('')).toMatch(/^ \(\+8ms\) \(file not created[^\n]*\n[^\n]* 130 page\(s\) built\n$/);
});
