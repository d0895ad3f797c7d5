/** How often the event loop notes that it runs, in milliseconds. */
export const beatInterval = 100;

/** When the event loop of the process ran last, in nanoseconds of `process.hrtime`: memory that threads share. */
export type LoopBeats = BigInt64Array<SharedArrayBuffer>;

/** Returns memory for beats, with a first one. */
export function loopBeats(): LoopBeats {
  const beats = new BigInt64Array(new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT));
  beat(beats);
  return beats;
}

/** Notes that the event loop runs. */
export function beat(beats: LoopBeats): void {
  Atomics.store(beats, 0, process.hrtime.bigint());
}

/** Returns for how long the event loop has not run, in whole milliseconds, as far as that is more than between two beats. */
export function loopDelay(beats: LoopBeats): number {
  const silent = Number(process.hrtime.bigint() - Atomics.load(beats, 0)) / 1_000_000;
  return Math.max(0, Math.round(silent - beatInterval));
}
