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

/** The ids of runs, each made when it is asked for. */
export function idsIn(runs: readonly IdRun[]): (at: number) => string {
  let sum = 0;
  const starts = runs.map(([, count]) => {
    sum += count;
    return sum - count;
  });
  return (at) => {
    const place = lastUpTo(starts, (start) => start - at);
    return idAfter(runs[place]?.[0] ?? '', at - (starts[place] ?? 0));
  };
}

/** The id so many after one; none comes after one without a number. */
function idAfter(id: string, count: number): string {
  if (count === 0) return id;
  const number = id.match(/\d+$/)?.[0];
  return number === undefined ? '' : `${id.slice(0, -number.length)}${Number(number) + count}`;
}

/** The last place whose item is not past what is sought; `past` tells by how much an item is. Items ascend. */
export function lastUpTo<Item>(items: readonly Item[], past: (item: Item) => number): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (past(items[middle] as Item) > 0) high = middle - 1;
    else low = middle;
  }
  return low;
}
