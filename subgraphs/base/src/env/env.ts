/** The environment of this process. It is read here and handed on, so that everything else takes its settings as arguments. */
export function processEnvironment(): Readonly<Record<string, string | undefined>> {
  return process.env;
}
