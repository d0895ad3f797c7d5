import { EnvironmentError } from "@thidua/base/env";
import { openHealth } from "@thidua/base/health";
import { limitHeapGrowth } from "@thidua/base/heap";
import { openMetrics } from "@thidua/base/metrics";
import { openTokens } from "@thidua/base/tokens";
import { openTracing } from "@thidua/base/tracing";
import closeWithGrace from "close-with-grace";
import { optionsFromEnvironment, parseGatewayEnvironment, processEnvironment } from "./env.js";
import { startGateway } from "./gateway.js";
import { PortInUseError } from "./listen.js";
import { SupergraphMissingError, SupergraphRefusedError } from "./supergraph/index.js";

/** How long the gateway may take to close after it has drained: open requests have 15 seconds. */
const closingTimeoutMs = 25_000;

/**
 * Runs the gateway as a process until a signal ends it. A second signal ends it at once with exit code 1. If it cannot start, it
 * prints the reason and exits with 1.
 */
export async function runGateway(): Promise<void> {
  // Answers of a megabyte are its usual work: to collect more often takes a tenth more of its time.
  limitHeapGrowth(100);
  try {
    const environment = parseGatewayEnvironment(processEnvironment());
    const { verifier: tokens } = await openTokens(environment);
    const metrics = await openMetrics(environment);
    const tracing = await openTracing(environment);
    const options = optionsFromEnvironment(environment);
    const gateway = await startGateway({ ...options, tokens, metrics, tracing });
    const health = await openHealth("gateway", environment);
    closeWithGrace({ delay: (options.drainDelayMs ?? 0) + closingTimeoutMs }, async ({ err }) => {
      if (err) console.error(err);
      await gateway.stop();
      await metrics?.close();
      await tracing?.close();
      await health?.close();
    });
  } catch (error) {
    const foreseen = [EnvironmentError, PortInUseError, SupergraphMissingError, SupergraphRefusedError].some(
      (kind) => error instanceof kind,
    );
    console.error(foreseen ? (error as Error).message : error);
    // What has been opened by then, such as the port of the graph, would keep the process.
    process.exit(1);
  }
}
