import { afterAll, beforeAll, expect, test } from "vitest";
import { type FixtureGraph, startFixtureGraph } from "../../src/testing/index.js";
import { readJson } from "../support/read-json.js";

let graph: FixtureGraph;
let address: string;
beforeAll(async () => {
  graph = await startFixtureGraph();
  address = `${graph.gateway.url}/graphql`;
});
afterAll(() => graph.stop());

test.each(["PUT", "DELETE", "PATCH"])("%s is answered with the methods that are allowed", async (method) => {
  const response = await fetch(address, { method, headers: { "accept-language": "en" } });
  expect(response.status).toBe(405);
  expect(response.headers.get("allow")).toBe("GET, POST");
  expect(await readJson(response)).toMatchObject({ code: "METHOD_NOT_ALLOWED", status: 405 });
});

test.each([
  ["application/xml", "vi", /application\/json/],
  ["image/png", "en", /^The request body must have the content type application\/json$/],
])("a request body of type %s is refused in %s", async (contentType, language, message) => {
  const headers = { "content-type": contentType, "accept-language": language };
  const response = await fetch(address, { method: "POST", body: "<query/>", headers });
  expect(response.status).toBe(415);
  expect((await readJson(response)).errors).toEqual([
    { message: expect.stringMatching(message), extensions: { code: "UNSUPPORTED_MEDIA_TYPE" } },
  ]);
});
