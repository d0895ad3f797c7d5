import type { z } from "zod";

/** Says which variables are wrong, one line each. */
export class EnvironmentError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`Cấu hình sai / wrong settings:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
    this.name = "EnvironmentError";
    this.problems = problems;
  }
}

/**
 * Reads settings with a schema.
 *
 * @param schema a zod object schema whose keys are variable names
 * @param environment the environment; an empty string counts as not set, as in docker-compose files
 * @throws EnvironmentError with a line for each invalid variable
 */
export function parseEnvironment<Schema extends z.ZodType>(
  schema: Schema,
  source: Readonly<Record<string, string | undefined>>,
): z.output<Schema> {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new EnvironmentError(
    result.error.issues.map((issue) => {
      const name = issue.path.join(".");
      const value = given[name];
      const shown =
        value === undefined ? "" : /SECRET|PASSWORD|TOKEN|KEY|DATABASE|REDIS/.test(name) ? " (…)" : ` (“${value}”)`;
      return `${name}${shown}: ${issue.message}`;
    }),
  );
}
