import type { Sampled } from "./sampled.ts";

/** The value below which that share of the values lies; 0 without values. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

/** The greatest value; 0 without values. */
export function greatest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

/** How much the resident memory of a service rose above its first value at the most, in MiB. */
export function memoryRise({ memory }: Sampled): number {
  const [first] = memory;
  return first ? greatest(memory.map(({ mebibytes }) => mebibytes - first.mebibytes)) : 0;
}

/**
 * The slope of a service's memory by least squares, in MiB a minute. The first third is left out: caches fill in it.
 *
 * @returns undefined when there are fewer than ten values
 */
export function memorySlope({ memory }: Sampled): number | undefined {
  const settled = memory.slice(Math.floor(memory.length / 3));
  if (settled.length < 10) return undefined;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const seconds = mean(settled.map((sample) => sample.seconds));
  const mebibytes = mean(settled.map((sample) => sample.mebibytes));
  let above = 0;
  let below = 0;
  for (const sample of settled) {
    above += (sample.seconds - seconds) * (sample.mebibytes - mebibytes);
    below += (sample.seconds - seconds) ** 2;
  }
  return below === 0 ? 0 : (above / below) * 60;
}
