import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type FixtureGraph, startFixtureGraph } from "../../src/testing/index.js";

let graph: FixtureGraph;
beforeAll(async () => {
  graph = await startFixtureGraph();
});
beforeEach(() => graph.organizations.misbehave());
afterAll(() => graph.stop());

const rubbish: [what: string, status: number, body: string][] = [
  ["a web page", 200, "<html>It works!</html>"],
  ["nothing at all", 200, ""],
  ["a truncated answer", 200, '{"data":{"_entities":[{"name":'],
  ["null", 200, "null"],
  ["a list", 200, "[]"],
  ["neither data nor errors", 200, '{"ok":true}'],
  ["data that is a string", 200, '{"data":"yes"}'],
  ["errors that are a string", 200, '{"errors":"no"}'],
  ["errors that are not objects", 200, '{"errors":[null]}'],
  ["too few entities", 200, '{"data":{"_entities":[]}}'],
  ["an entity that is a number", 200, '{"data":{"_entities":[7]}}'],
  ["entities that are no list", 200, '{"data":{"_entities":{"0":{}}}}'],
  ["an error of its own framework", 500, '{"statusCode":500,"error":"Internal Server Error"}'],
  ["a redirect", 302, ""],
];

describe("a subgraph that responds with", () => {
  test.each(rubbish)("%s fails its own fields only", async (_what, status, body) => {
    graph.organizations.misbehave({ kind: "garbage", status, body });
    const asked = await graph.ask("{ awards(first: 1) { title organization { name awardCount } } }");
    expect(asked.status).toBe(200);
    expect(asked.body).toEqual({
      errors: [
        {
          message: "Dịch vụ “organizations” trả về dữ liệu không hợp lệ",
          path: ["awards", 0, "organization", "name"],
          extensions: { code: "SUBGRAPH_INVALID_RESPONSE", serviceName: "organizations" },
        },
      ],
      data: { awards: [{ title: "Bằng khen", organization: { name: null, awardCount: 2 } }] },
    });
  });

  test.each([502, 503, 504])("%d from a proxy counts as unavailable", async (status) => {
    graph.organizations.misbehave({
      kind: "garbage",
      status,
      body: "<html>Bad gateway</html>",
      contentType: "text/html",
    });
    const { body } = await graph.ask("{ organizations { id } }");
    expect(body.errors[0].extensions).toEqual({ code: "SUBGRAPH_UNAVAILABLE", serviceName: "organizations" });
  });

  test.each([400, 401, 422, 500])("%d and GraphQL errors is read as GraphQL", async (status) => {
    const body = '{"errors":[{"message":"Phiên đăng nhập đã hết hạn","extensions":{"code":"UNAUTHENTICATED"}}]}';
    graph.organizations.misbehave({ kind: "garbage", status, body });
    const asked = await graph.ask("{ organizations { id } awards(first: 1) { id } }");
    expect(asked.status).toBe(200);
    expect(asked.body).toEqual({
      errors: [
        {
          message: "Phiên đăng nhập đã hết hạn",
          path: ["organizations"],
          extensions: { code: "UNAUTHENTICATED", serviceName: "organizations" },
        },
      ],
      data: { organizations: null, awards: [{ id: "a1" }] },
    });
  });
});

describe("a subgraph whose data has the wrong shape", () => {
  const shapes: [what: string, data: unknown, expected: unknown, path: unknown][] = [
    ["a string instead of a list", { organizations: "many" }, null, ["organizations"]],
    ["an object instead of a list", { organizations: { id: "o1" } }, null, ["organizations"]],
    ["a list instead of an object", { organizations: [["o1"]] }, null, ["organizations", 0]],
    ["strings instead of objects", { organizations: ["o1"] }, null, ["organizations", 0]],
  ];
  test.each(shapes)("with %s loses that field only", async (_what, data, expected, path) => {
    graph.organizations.misbehave({ kind: "garbage", body: JSON.stringify({ data }) });
    const asked = await graph.ask("{ organizations { id name awardCount } awards(first: 1) { title } }");
    expect(asked.status).toBe(200);
    expect(asked.body.data).toEqual({ organizations: expected, awards: [{ title: "Bằng khen" }] });
    expect(asked.body.errors).toEqual([
      {
        message: "Dữ liệu nhận được không đúng kiểu khai báo: Query.organizations",
        path,
        extensions: { code: "UNEXPECTED_DATA", serviceName: "organizations" },
      },
    ]);
  });
});
