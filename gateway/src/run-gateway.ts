import { EnvironmentError } from "@thidua/base/env";
import { openTokens } from "@thidua/base/tokens";
import closeWithGrace from "close-with-grace";
import { optionsFromEnvironment, parseGatewayEnvironment, processEnvironment } from "./env.js";
import { startGateway } from "./gateway.js";
import { PortInUseError } from "./listen.js";
import { SupergraphMissingError } from "./supergraph/index.js";

/** How long the gateway may take to close: open requests have 15 seconds, orchestrators kill a container after 30. */
const closingTimeoutMs = 25_000;

/**
 * Runs the gateway as a process until a signal ends it. A second signal ends it at once with exit code 1. If it cannot start, it
 * prints the reason and exits with 1.
 */
export async function runGateway(): Promise<void> {
  try {
    const environment = parseGatewayEnvironment(processEnvironment());
    const { verifier: tokens } = await openTokens(environment);
    const gateway = await startGateway({ ...optionsFromEnvironment(environment), tokens });
    closeWithGrace({ delay: closingTimeoutMs }, async ({ err }) => {
      if (err) console.error(err);
      await gateway.stop();
    });
  } catch (error) {
    const foreseen = [EnvironmentError, PortInUseError, SupergraphMissingError].some((kind) => error instanceof kind);
    console.error(foreseen ? (error as Error).message : error);
    process.exitCode = 1;
  }
}
