import type { SubgraphDatabase } from "../database/index.js";
import { MirrorConsumer, type MirrorConsumerOptions } from "./mirror-consumer.js";
import type { MirrorDefinition } from "./mirror-definition.js";
import type { MirrorLog } from "./mirror-log.js";
import type { MirrorSources } from "./mirror-source.js";
import type { MirrorStatus } from "./mirror-status.js";
import { MirrorTally } from "./mirror-tally.js";

/** The mirrors of one subgraph, being followed. */
export interface RunningMirrors {
  status(): MirrorStatus[];
  /** Reads from all owners at once. Returns whether all mirrors had everything within the given milliseconds. */
  catchUp(milliseconds: number): Promise<boolean>;
  /** Waits for the first round after the start. Returns whether all mirrors had everything within the given milliseconds. */
  firstRound(milliseconds: number): Promise<boolean>;
  /** Ends when no transaction is under way any more. */
  stop(): Promise<void>;
}

/** Begins to follow the owners of a subgraph's mirrors, as far as sources are given for them. Never raises. */
export function startMirrors(
  database: SubgraphDatabase,
  mirrors: readonly MirrorDefinition[],
  sources: MirrorSources,
  log: MirrorLog,
  options: MirrorConsumerOptions = {},
): RunningMirrors {
  const consumers = mirrors.map((mirror) => {
    const source = sources[mirror.owner];
    if (source) return new MirrorConsumer(database, mirror, source, log, options);
    log.warn({ owner: mirror.owner }, "no address is given for the owner of a mirror: it stays as it is");
    return mirror.owner;
  });
  const running = consumers.filter((consumer) => typeof consumer !== "string");
  for (const consumer of running) consumer.start();
  const areAllDone = async (rounds: readonly Promise<boolean>[]) =>
    rounds.length === consumers.length && (await Promise.all(rounds)).every((isDone) => isDone);
  return {
    status: () =>
      consumers.map((consumer) => (typeof consumer === "string" ? notConfigured(consumer) : consumer.status())),
    catchUp: (milliseconds) => areAllDone(running.map((consumer) => consumer.catchUp(milliseconds))),
    firstRound: (milliseconds) => areAllDone(running.map((consumer) => consumer.firstRound(milliseconds))),
    async stop() {
      await Promise.all(running.map((consumer) => consumer.stop()));
    },
  };
}

function notConfigured(owner: string): MirrorStatus {
  return { ...new MirrorTally().status(owner), state: "NOT_CONFIGURED" };
}
