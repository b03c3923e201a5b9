/** Ids that count up, as `p1` to `p19`: the first of them and how many there are. */
export type IdRun = [first: string, count: number];

/** Joins ids into runs. */
export function runsOf(ids: Iterable<string>): IdRun[] {
  const runs: IdRun[] = [];
  let next = '';
  for (const id of ids) {
    const run = runs.at(-1);
    if (run !== undefined && id === next) run[1]++;
    else runs.push([id, 1]);
    next = idAfter(id, 1);
  }
  return runs;
}

/** The ids of runs. */
export function idsIn(runs: readonly IdRun[]): string[] {
  return runs.flatMap(([first, count]) => Array.from({ length: count }, (_, after) => idAfter(first, after)));
}

/** The id so many after one; none comes after one without a number. */
function idAfter(id: string, count: number): string {
  return count === 0 ? id : id.replace(/\d+$|$/, (number) => (number ? `${Number(number) + count}` : ' '));
}
