/** Where is said what was done; fastify's logger is one. */
export interface MaintenanceLog {
  info(entry: object, message: string): void;
  error(entry: object, message: string): void;
}

const daily = 86_400_000;
/** Not at once: a process that starts has more urgent things to do. */
const afterStart = 60_000;

/**
 * Does something once a day while the process runs, without keeping it alive; what goes wrong is logged and tried again the next
 * day.
 *
 * Takes the work's name, which is a message of the log, the work, which gives what the log shows of it, and the log. Gives what
 * stops it.
 */
export function runDaily(name: string, work: () => Promise<object>, log: MaintenanceLog): () => void {
  const run = async () => {
    try {
      log.info(await work(), name);
    } catch (error) {
      log.error({ err: error }, `${name}: failed`);
    }
  };
  const first = setTimeout(run, afterStart).unref();
  const others = setInterval(run, daily).unref();
  return () => {
    clearTimeout(first);
    clearInterval(others);
  };
}
