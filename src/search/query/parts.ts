/** Thrown where something that was read is not here yet. */
class Lacking extends Error {}

/** The parts of an index: those that are here, and those that were wanted and are not. */
export class Parts {
  private readonly here = new Map<string, unknown>();
  private readonly lacking = new Set<string>();
  private readonly fetchPart: (name: string) => Promise<unknown>;

  constructor(fetchPart: (name: string) => Promise<unknown>) {
    this.fetchPart = fetchPart;
  }

  /** True when a part is here. */
  has(name: string): boolean {
    return this.here.has(name);
  }

  /** A part as its file has it; when it is not here it is noted as lacking. */
  read<Part>(name: string): Part | undefined {
    if (!this.here.has(name)) this.lacking.add(name);
    return this.here.get(name) as Part | undefined;
  }

  /** @throws {Lacking} when a part was read that is not here */
  settled(): void {
    if (this.lacking.size > 0) throw new Lacking([...this.lacking].join(' '));
  }

  /** Works, and again when what was lacking has come. Rejects when that can't be had. */
  async complete<Result>(work: () => Result): Promise<Result> {
    for (;;) {
      try {
        const result = work();
        this.settled();
        return result;
      } catch (reason) {
        if (!(await this.fetchLacking())) throw reason;
      }
    }
  }

  /** False when nothing is lacking. What can't be had is forgotten, so that it can be wanted again. */
  private async fetchLacking(): Promise<boolean> {
    const names = [...this.lacking];
    this.lacking.clear();
    await Promise.all(names.map(async (name) => this.here.set(name, await this.fetchPart(name))));
    return names.length > 0;
  }
}
