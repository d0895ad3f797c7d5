import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Sampled, SampledService } from "./sampled.ts";

/** Observes the services of an installation while something else is done. */
export interface Sampler {
  /** Observes the services from now on. */
  begin(services: readonly SampledService[]): void;
  /** Ends the observation and returns what was seen. */
  end(): Promise<Sampled[]>;
  stop(): void;
}

/** Starts the process that observes. */
export function startSampler(): Sampler {
  const child = fork(fileURLToPath(new URL("sampler-process.ts", import.meta.url)), [], { stdio: "inherit" });
  return {
    begin: (services) => void child.send({ kind: "begin", services: [...services] }),
    end: async () => {
      const answer = once(child, "message");
      child.send({ kind: "end" });
      return (await answer)[0] as Sampled[];
    },
    stop: () => {
      if (child.connected) child.disconnect();
    },
  };
}
