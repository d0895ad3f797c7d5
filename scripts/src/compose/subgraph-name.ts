import { addressVariable } from "@thidua/base/env";

/** Longer names would make unreadable variables. */
const longestName = 40;

/**
 * Variables of the gateway and the subgraphs that end in `_URL` and hold something else than a subgraph's address. A test compares
 * them with the settings.
 */
export const reservedVariables: readonly string[] = ["DATABASE_REPLICA_URL", "DATABASE_URL", "JWKS_URL", "REDIS_URL"];

/**
 * Returns what keeps a text from being the name of a subgraph; undefined if nothing does. The name becomes a file, a variable
 * and the name of a host, so it consists of lower-case words with hyphens.
 */
export function nameProblem(name: string): string | undefined {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    return "tên gồm chữ thường không dấu, số và gạch nối, như typical-examples / a name consists of lower-case words with hyphens, such as typical-examples";
  if (name.length > longestName)
    return `tên dài quá ${longestName} ký tự / a name has at most ${longestName} characters`;
  const variable = addressVariable(name, "_URL");
  if (reservedVariables.includes(variable) || variable.endsWith("_CHANGES_URL"))
    return `${variable} là tên của một cấu hình khác / ${variable} is the name of another setting`;
  return undefined;
}
