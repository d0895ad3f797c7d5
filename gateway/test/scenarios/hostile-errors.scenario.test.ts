import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type FixtureGraph, startFixtureGraph } from "../../src/testing/index.js";

const foreignErrors = {
  COURSE_FULL: { vi: "Lớp “{course}” đã đủ {seats} người", en: 'The course "{course}" has its {seats} participants' },
};

let graph: FixtureGraph;
beforeAll(async () => {
  graph = await startFixtureGraph({
    subgraphs: {
      organizations: { kind: "OWN" },
      awards: { kind: "FOREIGN", timeoutMs: 7_000, errors: foreignErrors },
    },
  });
});
beforeEach(() => {
  graph.organizations.misbehave();
  graph.awards.misbehave();
});
afterAll(() => graph.stop());

/** Has a subgraph answer with these errors. Returns the errors of the gateway's answer. */
async function answered(
  subgraph: "organizations" | "awards",
  errors: unknown[],
  language = "en",
): Promise<SentError[]> {
  graph[subgraph].misbehave({ kind: "garbage", body: JSON.stringify({ data: null, errors }) });
  const field = subgraph === "awards" ? "awards" : "organizations";
  const { body } = await graph.ask(`{ ${field} { id } }`, { headers: { "accept-language": language } });
  expect(body.data).toEqual({ [field]: null });
  return body.errors;
}

interface SentError {
  message: string;
  extensions: Record<string, unknown>;
}

const secrets = "duplicate key: insert into account values ('hunter2') at 10.1.2.3:5432 password=hunter2";
const withheld = {
  message: 'The service "organizations" failed to provide this part of the data',
  path: ["organizations"],
  extensions: { code: "SUBGRAPH_ERROR", serviceName: "organizations" },
};

describe("what a subgraph says in codes that are not listed", () => {
  test.each<[what: string, error: Record<string, unknown>]>([
    ["no extensions", { message: secrets }],
    ["no code", { message: secrets, extensions: { detail: secrets } }],
    ["another code", { message: secrets, extensions: { code: "ER_DUP_ENTRY", sql: secrets } }],
    [
      "the code of Apollo Server",
      { message: secrets, extensions: { code: "INTERNAL_SERVER_ERROR", stacktrace: [secrets] } },
    ],
    ["a code that is a number", { message: secrets, extensions: { code: 5 } }],
    ["a code that is an object", { message: secrets, extensions: { code: { code: "FORBIDDEN" } } }],
    ["a code that every object has", { message: secrets, extensions: { code: "constructor" } }],
    ["a code that is a key of prototypes", { message: secrets, extensions: { code: "__proto__" } }],
    ["extensions that are a list", { message: secrets, extensions: [{ code: "FORBIDDEN" }] }],
    ["extensions that are a text", { message: secrets, extensions: "FORBIDDEN" }],
    ["a code of a foreign subgraph", { message: secrets, extensions: { code: "COURSE_FULL", course: secrets } }],
    ["a message that is no text", { message: { sql: secrets }, extensions: { code: "X" } }],
    ["a long message", { message: secrets.repeat(5_000), extensions: { code: "X" } }],
  ])("%s, becomes our own words", async (_what, error) => {
    expect(await answered("organizations", [error])).toEqual([withheld]);
  });

  test("is in the log, cut short", async () => {
    const before = graph.logLines().length;
    await answered(
      "organizations",
      Array.from({ length: 50 }, () => ({ message: secrets.repeat(100) })),
    );
    const line = graph
      .logLines()
      .slice(before)
      .find(({ msg }) => msg === "subgraph errors that callers do not see");
    expect(line).toMatchObject({ subgraph: "organizations", count: 50 });
    expect((line!.errors as string[]).map((text) => text.length)).toEqual([2_000, 2_000, 2_000, 2_000, 2_000]);
    expect(JSON.stringify(line)).toContain("hunter2");
  });
});

describe("a listed code", () => {
  test("keeps a message that is worded as its text, in either language", async () => {
    const extensions = { code: "OUT_OF_STOCK", left: 3, name: "Cờ" };
    for (const message of ["Chỉ còn 3 cho “Cờ”", 'Only 3 are left for "Cờ"']) {
      expect(await answered("organizations", [{ message, extensions }])).toMatchObject([
        { message, extensions: { ...extensions, serviceName: "organizations" } },
      ]);
    }
  });

  test("loses a message in other words", async () => {
    const extensions = { code: "OUT_OF_STOCK", left: 3 };
    expect(await answered("organizations", [{ message: secrets, extensions }])).toMatchObject([
      { message: 'Only 3 are left for "…"', extensions },
    ]);
    expect(await answered("organizations", [{ message: secrets, extensions }], "vi")).toMatchObject([
      { message: "Chỉ còn 3 cho “…”" },
    ]);
  });

  test("has no values but those of its text and the common ones, and plain ones only", async () => {
    const polluting = '{"__proto__":{"left":7},"constructor":{"prototype":{"left":7}},"sql":"select 1"';
    const body = `{"data":null,"errors":[{"message":"x","extensions":${polluting},"code":"OUT_OF_STOCK","left":{"sql":"select 1"},
      "name":"${"n".repeat(501)}","limit":[1,["select"]],"found":[1,"a"],"argument":"password=hunter2","retryAfterSeconds":2}}]}`;
    graph.organizations.misbehave({ kind: "garbage", body });
    const asked = await graph.ask("{ organizations { id } }");
    expect(asked.body.errors[0].extensions).toEqual({
      code: "OUT_OF_STOCK",
      found: [1, "a"],
      retryAfterSeconds: 2,
      serviceName: "organizations",
    });
    expect(({} as Record<string, unknown>).left).toBeUndefined();
  });

  test("of graphql-js keeps what is wrong with the caller's value", async () => {
    const extensions = { code: "BAD_USER_INPUT", argument: "$filter.year.in.1" };
    const message =
      'Variable "$filter" got invalid value at "filter.year.in[1]"; Expected non-nullable type "Int!" not to be null.';
    expect(await answered("organizations", [{ message, extensions }])).toMatchObject([{ message, extensions }]);
    expect(await answered("organizations", [{ message: secrets, extensions }])).toMatchObject([
      { message: "The input is invalid", extensions },
    ]);
  });
});

describe("a foreign subgraph", () => {
  test("has its own codes, which the gateway words", async () => {
    const error = {
      message: secrets,
      extensions: { code: "COURSE_FULL", course: "Nghiệp vụ", seats: 30, sql: secrets },
    };
    const extensions = { code: "COURSE_FULL", course: "Nghiệp vụ", seats: 30, serviceName: "awards" };
    expect(await answered("awards", [error])).toMatchObject([
      { message: 'The course "Nghiệp vụ" has its 30 participants', extensions },
    ]);
    expect(await answered("awards", [error], "vi")).toMatchObject([
      { message: "Lớp “Nghiệp vụ” đã đủ 30 người", extensions },
    ]);
  });

  test("may use the codes of the graph, in the graph's words", async () => {
    expect(await answered("awards", [{ message: secrets, extensions: { code: "FORBIDDEN" } }])).toMatchObject([
      { message: "You may not see it", extensions: { code: "FORBIDDEN" } },
    ]);
  });

  test("has the deadline that the list states", async () => {
    await graph.ask("{ awards { title } }");
    expect(Number(graph.awards.received.at(-1)!.headers["x-request-timeout"])).toBeGreaterThan(5_000);
  });
});
