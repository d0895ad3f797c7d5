import { readFileSync } from "node:fs";
import { pathField } from "./fields.js";

const fileMeta = (name: string) => ({
  vi: `Tệp chứa giá trị của ${name}, dành cho bí mật của docker-compose.`,
  en: `A file that holds the value of ${name}, for the secrets of docker-compose.`,
});

/** The variables that name a file with the value of another one. */
export const secretFileFields = {
  DATABASE_URL_FILE: pathField.optional().meta(fileMeta("DATABASE_URL")),
  DATABASE_REPLICA_URL_FILE: pathField.optional().meta(fileMeta("DATABASE_REPLICA_URL")),
  DATABASE_PASSWORD_FILE: pathField.optional().meta(fileMeta("DATABASE_PASSWORD")),
};

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
    if (!path || !Object.hasOwn(secretFileFields, name)) continue;
    const target = name.slice(0, -"_FILE".length);
    if (!resolved[target]) resolved[target] = readFileSync(path, "utf8").trim();
  }
  return resolved;
}
