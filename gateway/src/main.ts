import { EnvironmentError } from "@thidua/kit/env";
import { openTokens } from "@thidua/kit/tokens";
import { optionsFromEnvironment, parseGatewayEnvironment, processEnvironment } from "./env.js";
import { startGateway } from "./gateway.js";
import { PortInUseError } from "./listen.js";
import { SupergraphMissingError } from "./supergraph/index.js";

/** Runs the gateway alone, until SIGINT or SIGTERM; a second signal ends it at once. */
async function main(): Promise<void> {
  const environment = parseGatewayEnvironment(processEnvironment());
  const { verifier: tokens } = await openTokens(environment);
  const gateway = await startGateway({ ...optionsFromEnvironment(environment), tokens });
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) process.exit(1);
    stopping = true;
    await gateway.stop();
  };
  process.on("SIGINT", () => void stop());
  process.on("SIGTERM", () => void stop());
}

main().catch((error: unknown) => {
  const foreseen = [EnvironmentError, PortInUseError, SupergraphMissingError].some((kind) => error instanceof kind);
  console.error(foreseen ? (error as Error).message : error);
  process.exitCode = 1;
});
