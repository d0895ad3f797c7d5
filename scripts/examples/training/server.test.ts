import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readCourses } from "./courses.mjs";
import { OrganizationsCopy } from "./organizations-copy.mjs";
import { trainingSchema } from "./schema.mjs";
import { createTrainingServer } from "./server.mjs";
import { readSettings } from "./settings.mjs";

/* The subgraph without its feed: what it can answer before it has read the organizations, and what it refuses. */

const courses = readCourses(fileURLToPath(new URL("courses.json", import.meta.url)));
const organizations = new OrganizationsCopy(join(tmpdir(), "training-none/organizations.json"), "http://feed/changes");
const server = createTrainingServer(trainingSchema(courses, organizations), () => organizations.isFilled);
let url: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

async function post(content: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${url}/graphql`, { method: "POST", body: content, headers });
  return { status: response.status, ...((await response.json()) as { data?: unknown; errors?: unknown }) };
}
const ask = (query: string, headers?: Record<string, string>) => post(JSON.stringify({ query }), headers);

it("answers what needs no organization, by the first day", async () => {
  const { data } = await ask("{ trainingCourses { startsOn isSample } }");
  const days = courses.map(({ startsOn }) => ({ startsOn, isSample: true }));
  expect(data).toEqual({ trainingCourses: days });
  expect(days.map(({ startsOn }) => startsOn)).toEqual(days.map(({ startsOn }) => startsOn).sort());
  const { id, name } = courses[0]!;
  expect((await ask(`{ trainingCourse(id: "${id}") { name topic } }`)).data).toMatchObject({
    trainingCourse: { name },
  });
  expect((await ask(`{ trainingCourse(id: "none") { name } }`)).data).toEqual({ trainingCourse: null });
});

it("says that it has not read the organizations, in the caller's language, and is not ready", async () => {
  const query = '{ trainingCourses(organizationCode: "a") { name } }';
  const error = (message: string) => ({
    data: { trainingCourses: null },
    errors: [
      expect.objectContaining({
        message: expect.stringContaining(message),
        extensions: { code: "ORGANIZATIONS_NOT_READ" },
      }),
    ],
  });
  expect(await ask(query)).toMatchObject(error("Chưa đọc được danh sách tổ chức"));
  expect(await ask(query, { "accept-language": "en-GB" })).toMatchObject(error("have not been read yet"));
  expect([(await fetch(`${url}/readyz`)).status, (await fetch(`${url}/healthz`)).status]).toEqual([503, 200]);
});

it.each([
  ["no JSON", "{", 400],
  ["no query", '{"query":1}', 400],
  ["a syntax error", JSON.stringify({ query: "{" }), 400],
  ["an unknown field", JSON.stringify({ query: "{ secrets }" }), 400],
  ["too many tokens", JSON.stringify({ query: `{ ${"__typename ".repeat(10_001)} }` }), 400],
  ["too long a request", JSON.stringify({ query: " ".repeat(1_000_001) }), 400],
])("refuses %s", async (_, content, status) => {
  expect(await post(content)).toEqual({ status, errors: [expect.objectContaining({ message: expect.any(String) })] });
});

it("gives a request no more courses than its limit", async () => {
  const many = Array.from({ length: 1_251 }, (_, index) => `a${index}: trainingCourses { id }`).join(" ");
  expect(await ask(`{ ${many} }`)).toMatchObject({
    errors: [{ path: ["a1250"], extensions: { code: "TOO_MANY_COURSES" } }],
  });
});

it("says which settings are missing or wrong, one line each", () => {
  expect(() => readSettings({ PORT: "70000" })).toThrow(
    /^PORT: .*\nORGANIZATIONS_CHANGES_URL: .*\nMIRROR_TOKEN_FILE: .*$/,
  );
});

it("has the versions of packages that the repository has", () => {
  const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
  expect(read("../../../subgraphs/kit/package.json").dependencies).toMatchObject(read("package.json").dependencies);
});
