import type { Evidence } from '../content/model.ts';

/** Signals gathered for one reading of a line, each with its weight. */
export interface Score<Signal extends string> {
  readonly evidence: Evidence[];
  /** Adds a signal, its weight taken so many times; one that comes to 0 is left out. */
  add(signal: Signal, times?: number): void;
}

/**
 * Opens a score over a table of `weights.ts`, whose keys are the words of `--explain`.
 * @param prefix stands before each signal, such as `caption: `
 */
export function scoreBy<Signal extends string>(weights: Readonly<Record<Signal, number>>, prefix = ''): Score<Signal> {
  const evidence: Evidence[] = [];
  return {
    evidence,
    add(signal, times = 1) {
      const weight = Math.round(weights[signal] * times * 100) / 100;
      if (weight !== 0) evidence.push({ signal: `${prefix}${signal}`, weight });
    },
  };
}

/** The sum of the weights. */
export function total(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0);
}
