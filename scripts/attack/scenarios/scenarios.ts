import { databaseLock } from "./database-lock.ts";
import { hang } from "./hang.ts";
import { hostile } from "./hostile.ts";
import { kill } from "./kill.ts";
import { lostConnections } from "./lost-connections.ts";
import { nesting } from "./nesting.ts";
import { overload } from "./overload.ts";
import { redisLoss } from "./redis-loss.ts";
import { rollingRestart } from "./rolling-restart.ts";
import type { Scenario } from "./scenario.ts";
import { soak } from "./soak.ts";
import { subgraphMisconduct } from "./subgraph-misconduct.ts";
import { supergraphFile } from "./supergraph-file.ts";

/** The parts of a run, in their order. `hostile` comes first: nothing else has written then. */
export const scenarios: readonly Scenario[] = [
  hostile,
  nesting,
  hang,
  kill,
  lostConnections,
  databaseLock,
  subgraphMisconduct,
  redisLoss,
  supergraphFile,
  rollingRestart,
  overload,
  soak,
];
