import { afterAll, beforeAll, expect, test } from "vitest";
import { type FixtureGraph, startFixtureGraph } from "../../src/testing/index.js";
import { readJson } from "../support/read-json.js";

let graph: FixtureGraph;
beforeAll(async () => {
  graph = await startFixtureGraph();
  await graph.organizations.stop();
});
afterAll(() => graph.stop());

const unavailable = {
  vi: "Tạm thời không kết nối được với dịch vụ “organizations”; vui lòng thử lại sau",
  en: 'The service "organizations" is temporarily unavailable; try again later',
};

test.each([
  ["nothing", undefined, unavailable.vi],
  ["Vietnamese", "vi-VN,vi;q=0.9,en;q=0.8", unavailable.vi],
  ["French", "fr", unavailable.vi],
  ["English", "en-GB,en;q=0.9", unavailable.en],
])(
  "with Accept-Language %s the error of an unreachable subgraph has the right language",
  async (_what, language, message) => {
    const { body } = await graph.ask("{ organizations { id } }", {
      headers: language === undefined ? {} : { "accept-language": language },
    });
    expect(body.errors[0].message).toBe(message);
  },
);

test("validation errors are in the caller's language, with the details of graphql-js", async () => {
  const vietnamese = await graph.ask("{ nothing }");
  expect(vietnamese.body.errors[0].message).toBe(
    'Câu truy vấn không hợp lệ theo lược đồ (Cannot query field "nothing" on type "Query".)',
  );
  const english = await graph.ask("{ nothing }", { headers: { "accept-language": "en" } });
  expect(english.body.errors[0].message).toBe('Cannot query field "nothing" on type "Query".');
});

test("null where a value is needed is the caller's error, with its path in the caller's language", async () => {
  const query = "{ award(id: null) { title } }";
  const [vietnamese, english] = await Promise.all([
    graph.ask(query),
    graph.ask(query, { headers: { "accept-language": "en" } }),
  ]);
  const extensions = { code: "BAD_USER_INPUT", argument: "id" };
  const message = "Dữ liệu đầu vào không hợp lệ: id: cần một giá trị kiểu ID!, không phải giá trị trống";
  expect(vietnamese.body.errors).toEqual([{ message, locations: [{ line: 1, column: 13 }], extensions }]);
  expect(english.body.errors).toMatchObject([{ message: 'id: Expected value of type "ID!", found null.', extensions }]);
});

test("problem documents are in the caller's language", async () => {
  const english = await fetch(`${graph.gateway.url}/nowhere`, { headers: { "accept-language": "en" } });
  expect((await readJson(english)).title).toBe("There is no resource at this address");
  expect(english.headers.get("content-language")).toBe("en");
});
