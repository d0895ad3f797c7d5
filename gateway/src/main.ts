import { EnvironmentError } from "@thidua/kit/env";
import { optionsFromEnvironment, parseGatewayEnvironment, processEnvironment } from "./env.js";
import { startGateway } from "./gateway.js";
import { PortInUseError } from "./listen.js";

/** Runs the gateway alone, until SIGINT or SIGTERM; a second signal ends it at once. */
async function main(): Promise<void> {
  const gateway = await startGateway(optionsFromEnvironment(parseGatewayEnvironment(processEnvironment())));
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
  const foreseen = error instanceof EnvironmentError || error instanceof PortInUseError;
  console.error(foreseen ? error.message : error);
  process.exitCode = 1;
});
