import { errorText } from "@thidua/base/errors";
import { mistakenRequests, overHttp, sendBytes } from "@thidua/base/http/testing";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { ServedLibrary } from "./library/served-library.js";

/* A mistake of a caller at a subgraph's own port is never a fault of the subgraph. */

let served: ServedLibrary;
beforeAll(async () => {
  served = await ServedLibrary.start(3, { requestTimeout: 60_000 });
});
afterAll(() => served.close());

let checked = 0;
afterEach(() => {
  const lines = served.log.slice(checked);
  checked = served.log.length;
  expect(lines.filter((line) => (JSON.parse(line) as { level: number }).level >= 50)).toEqual([]);
});

it.each(mistakenRequests)("$what: $code", async ({ bytes, code }) => {
  const { status, headers, codes } = await sendBytes(served.server.port, bytes);
  expect(codes).toEqual([code]);
  expect(errorText(code)).toBeDefined();
  // A client that has only a hash then sends the text: Apollo's protocol answers 200.
  if (code === "PERSISTED_QUERY_NOT_FOUND") expect(status).toBe(200);
  else expect(String(status)).toMatch(/^4\d\d$/);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("x-request-id")).toMatch(/./);
});

it("a request that is too long: OPERATION_TOO_LARGE", async () => {
  const response = await fetch(served.server.url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: `"${"a".repeat(6_000_000)}"`,
  });
  expect(response.status).toBe(413);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "OPERATION_TOO_LARGE" } }] });
});

it("half a character in a value is refused whether or not the operation is known", async () => {
  const query = "query ($filter: BookFilter) { books(filter: $filter) { nodes { title } } }";
  const headers = { "content-type": "application/json", authorization: served.authorization("PROVINCE_ADMIN") };
  const ask = async (title: string) => {
    const body = `{"query":"${query}","variables":{"filter":{"title":{"eq":"${title}"}}}}`;
    return (await sendBytes(served.server.port, overHttp("POST /graphql", headers, body))).codes;
  };
  expect(await ask("a\\ud800")).toEqual(["BAD_USER_INPUT"]);
  // A pair of surrogates is a character.
  expect(await ask("a\\ud83d\\ude00")).toEqual([]);
  expect(await ask("a\\ud800")).toEqual(["BAD_USER_INPUT"]);
});
