/** What the command was asked to do. */
export interface Options {
  from: string;
  out: string;
  ledger: string | null;
  ledgers: boolean;
  publish: boolean;
  check: boolean;
  keepGoing: boolean;
  json: boolean;
  explain: { file: string; line: number | null } | null;
}

export const usage =
  'usage: npm run content -- [--from DIR] [--out DIR] [--ledger FILE] [--ledgers] [--publish] [--check] ' +
  '[--keep-going] [--json] [--explain FILE[:LINE]]';

const flags = {
  '--ledgers': 'ledgers',
  '--publish': 'publish',
  '--check': 'check',
  '--keep-going': 'keepGoing',
  '--json': 'json',
} as const;

/** The folder of the shipped edition, the only one that promises to keep its addresses. */
export const shippedOut = 'content/collections';

/**
 * Reads the command's arguments.
 * @param given without the program's name; `--from=DIR` is as good as `--from DIR`
 * @returns what is wrong with them as one sentence, or the options
 */
export function readArguments(given: readonly string[]): Options | { wrong: string } {
  const options: Options = {
    from: 'content/sources',
    out: shippedOut,
    ledger: null,
    ledgers: false,
    publish: false,
    check: false,
    keepGoing: false,
    json: false,
    explain: null,
  };
  const seen = new Set<string>();
  for (let at = 0; at < given.length; at += 1) {
    const [, name = '', inline] = /^(--[a-z-]+)(?:=(.*))?$/s.exec(given[at] ?? '') ?? [];
    if (name === '') return { wrong: `"${given[at]}" is not an option` };
    if (seen.has(name)) return { wrong: `${name} is given twice` };
    seen.add(name);
    if (name in flags) {
      if (inline !== undefined) return { wrong: `${name} takes no value` };
      options[flags[name as keyof typeof flags]] = true;
      continue;
    }
    if (!['--from', '--out', '--ledger', '--explain'].includes(name)) return { wrong: `there is no option ${name}` };
    const next = given[at + 1];
    const value = inline ?? (next?.startsWith('--') ? undefined : next);
    if (inline === undefined) at += 1;
    if (value === undefined || value === '')
      return { wrong: `${name} needs a ${name === '--from' || name === '--out' ? 'folder' : 'file'}` };
    if (name === '--from') options.from = value;
    else if (name === '--out') options.out = value;
    else if (name === '--ledger') options.ledger = value;
    else options.explain = place(value);
  }
  if (options.check && (options.publish || options.ledgers || options.ledger !== null)) {
    return { wrong: '--check writes nothing, so --publish, --ledger and --ledgers do not go with it' };
  }
  return options;
}

function place(value: string): { file: string; line: number | null } {
  const [, file, line] = /^(.+):(\d+)$/.exec(value) ?? [];
  return file === undefined ? { file: value, line: null } : { file, line: Number(line) };
}
