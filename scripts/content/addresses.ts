import { error, type Problem, warning } from './problem.ts';

/**
 * Checks that every address once published is still there.
 * @param file path of the list
 * @param published every address it names
 * @param present every address the record has now, those that lead on included
 * @returns an error for each that is gone, with its line, and one warning for what is new
 */
export function addressProblems(file: string, published: readonly string[], present: readonly string[]): Problem[] {
  const here = new Set(present);
  const problems = published.flatMap((address, index): Problem[] => {
    if (here.has(address)) return [];
    const todo = address.includes('#')
      ? 'bring the passage back, or leave a :::removed{#… to=… since=…} in its place'
      : 'bring back what it was the address of, or lead it on in content/moved.yaml';
    return [error(file, index + 1, `${address} is gone`, todo)];
  });
  const fresh = newAddresses(published, present);
  if (fresh.length > 0) {
    const what = `${fresh.length} addresses are not in it, the first is ${fresh[0]}`;
    problems.push(warning(file, 0, what, 'run "npm run content -- --publish" before the edition goes out'));
  }
  return problems;
}

/** Addresses that the list lacks, in the record's order. */
export function newAddresses(published: readonly string[], present: readonly string[]): string[] {
  const there = new Set(published);
  return present.filter((address) => !there.has(address));
}
