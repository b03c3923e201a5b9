import { expect, test } from 'vitest';
import { moved } from '../../../src/schema/release.ts';

const isTaken = (to: string) => moved.safeParse({ from: '/nam/2020/', to, since: '1.1.0' }).success;

test('a renamed address leads within the site alone, however a browser reads it', () => {
  for (const to of ['/', '/nam/2021/', '/hoi-nghi/tong-ket-2020/#p7']) expect(isTaken(to), to).toBe(true);
  for (const to of [
    '//evil.example/x',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    'https://evil.example',
    'nam/',
  ])
    expect(isTaken(to), JSON.stringify(to)).toBe(false);
});
