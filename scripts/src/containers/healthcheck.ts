// The health check of a container: exits with 0 if its service is healthy, else with 1. Takes `--ready-first` for a service whose
// start others wait for. An orchestrator has one state for two questions: whether a service can answer by now, for what starts after it,
// and whether it is to be restarted. So `/readyz` is asked until the service was ready once, then `/healthz`: a service whose
// database is away must not be restarted for it.
import { existsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Less than the `timeout` of docker-compose.yml, in milliseconds. */
const patience = 4_000;

/** Notes that the service was ready once. A container that starts again has an empty `/tmp`. */
const wasReady = join(tmpdir(), "thidua-was-ready");

const { PORT, HEALTH_PORT } = process.env;
const isStarting = process.argv.includes("--ready-first") && !existsSync(wasReady);
const address = isStarting ? `http://127.0.0.1:${PORT}/readyz` : `http://127.0.0.1:${HEALTH_PORT}/healthz`;
const isHealthy = await fetch(address, { signal: AbortSignal.timeout(patience) }).then(
  ({ ok }) => ok,
  () => false,
);
if (isHealthy && isStarting) writeFileSync(wasReady, "");
process.exit(isHealthy ? 0 : 1);
