// @ts-check
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Reads the settings from the environment.
 *
 * @param {Record<string, string | undefined>} environment
 * @throws {Error} with a line for each setting that is missing or wrong
 */
export function readSettings(environment) {
  const given = (/** @type {string} */ name) => environment[name] || undefined;
  const port = Number(given("PORT") ?? "4101");
  const changesUrl = given("ORGANIZATIONS_CHANGES_URL");
  const token = given("MIRROR_TOKEN");
  const tokenFile = given("MIRROR_TOKEN_FILE");
  const problems = [];
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    problems.push("PORT: phải là một số cổng 0–65535 / must be a port number 0–65535");
  if (!changesUrl || !URL.canParse(changesUrl))
    problems.push(
      "ORGANIZATIONS_CHANGES_URL: cần địa chỉ luồng thay đổi của organizations, dạng http://…/changes / the address of the organizations feed is needed",
    );
  if (!token && !tokenFile)
    problems.push("MIRROR_TOKEN_FILE: cần mã truy cập có vai trò SERVICE / a token with the role SERVICE is needed");
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return {
    host: given("HOST") ?? "127.0.0.1",
    port,
    coursesFile: given("COURSES_FILE") ?? fileURLToPath(new URL("courses.json", import.meta.url)),
    dataDirectory: given("DATA_DIR") ?? ".data/training",
    changesUrl: /** @type {string} */ (changesUrl),
    /** Read again for each request: a renewed token takes effect without a restart. */
    readToken: () => token ?? readFileSync(/** @type {string} */ (tokenFile), "utf8").trim(),
  };
}
