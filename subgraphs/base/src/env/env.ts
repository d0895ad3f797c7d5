/**
 * The environment of the process. It is read here and passed on, so that all other code takes its settings as arguments.
 */
export function processEnvironment(): Readonly<Record<string, string | undefined>> {
  return process.env;
}
