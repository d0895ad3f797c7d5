import { expect, test } from "vitest";
import { problemResponse } from "./problem-response.js";

test("a problem is an uncached JSON document with the code, the status and the request's ID", () => {
  const { status, headers, body } = problemResponse(
    { status: 404, code: "ROUTE_NOT_FOUND", title: "Không tìm thấy" },
    "VI",
    "r-1",
  );
  expect(status).toBe(404);
  expect(headers).toEqual({
    "cache-control": "no-store",
    "content-language": "vi",
    "content-type": "application/problem+json; charset=utf-8",
  });
  expect(JSON.parse(body)).toEqual({
    type: "urn:thidua:error:ROUTE_NOT_FOUND",
    title: "Không tìm thấy",
    status: 404,
    code: "ROUTE_NOT_FOUND",
    requestId: "r-1",
  });
});

test("a problem has a detail and its causes only if there are any", () => {
  const problem = { status: 502, code: "DATA_NOT_AVAILABLE", title: "Data not available", detail: "No rows" };
  const [without, having] = [[], [{ code: "SUBGRAPH_TIMEOUT" }]].map((errors) =>
    JSON.parse(problemResponse({ ...problem, errors }, "EN", "r-2").body),
  );
  expect(without).not.toHaveProperty("errors");
  expect(having).toMatchObject({ detail: "No rows", errors: [{ code: "SUBGRAPH_TIMEOUT" }] });
});
