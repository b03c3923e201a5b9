/** Licences under which others' work may be in what readers get: they ask for their notice to be kept, no more. */
export const shippable = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
] as const;

/** Licences of what only builds the site: nothing of it is in the built files. */
export const usable: readonly string[] = [
  ...shippable,
  'BlueOak-1.0.0',
  'CPAL-1.0',
  'LGPL-3.0-or-later',
  'MIT-0',
  'MPL-2.0',
  'Python-2.0',
  'Zlib',
];

/** Licences that a package states where npm does not look. */
export const statedElsewhere: Readonly<Record<string, string>> = {
  // An old "licenses" list in its package.json, and its Readme.
  'format@0.2.2': 'MIT',
};

/**
 * Whether an SPDX expression can be met with licences of a list alone.
 * @param expression `MIT`, `(MIT OR GPL-3.0)`, `Apache-2.0 AND LGPL-3.0-or-later`; AND binds tighter than OR
 */
export function isMetBy(expression: string, allowed: readonly string[]): boolean {
  const signs = expression.match(/\(|\)|[^\s()]+/g) ?? [];
  let at = 0;
  const alternatives = (): boolean => {
    let met = together();
    while (signs[at] === 'OR') {
      at += 1;
      met = together() || met;
    }
    return met;
  };
  const together = (): boolean => {
    let met = one();
    while (signs[at] === 'AND') {
      at += 1;
      met = one() && met;
    }
    return met;
  };
  const one = (): boolean => {
    const sign = signs[at];
    at += 1;
    if (sign !== '(') return sign !== undefined && allowed.includes(sign);
    const met = alternatives();
    if (signs[at] !== ')') return false;
    at += 1;
    return met;
  };
  const met = alternatives();
  return met && at === signs.length;
}
