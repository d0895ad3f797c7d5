/** The log of the work; the logger of fastify is one. */
export interface MaintenanceLog {
  info(entry: object, message: string): void;
  error(entry: object, message: string): void;
}

const daily = 86_400_000;
/** Not at once: a process that starts has more urgent things to do. */
const afterStart = 60_000;

/**
 * Runs work once a day while the process runs, without keeping the process alive. A failure is logged, and the work runs again the
 * next day.
 *
 * @param name the name of the work, which is the message of the log
 * @param work returns what the log shows
 * @returns a function that stops it
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
