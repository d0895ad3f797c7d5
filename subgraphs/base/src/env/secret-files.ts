import { readFileSync } from "node:fs";

/**
 * Resolves `NAME_FILE` variables: the content of the file (docker-compose `secrets`) becomes the value of `NAME`. A variable that is
 * set directly takes precedence.
 *
 * @returns a copy of the environment
 * @throws if a file cannot be read
 */
export function withSecretFiles(
  source: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  const resolved: Record<string, string | undefined> = { ...source };
  for (const [name, path] of Object.entries(source)) {
    if (!name.endsWith("_FILE") || !path) continue;
    const target = name.slice(0, -"_FILE".length);
    if (target !== "DATABASE_URL" && target !== "DATABASE_REPLICA_URL" && target !== "DATABASE_PASSWORD") continue;
    if (!resolved[target]) resolved[target] = readFileSync(path, "utf8").trim();
  }
  return resolved;
}
