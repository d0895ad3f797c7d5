import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningGateway, startGateway } from "../../src/index.js";
import { composeFixture } from "../../src/testing/index.js";
import { readJson } from "../support/read-json.js";
import { type RecordingSubgraph, startRecordingSubgraph } from "../support/recording-subgraph.js";
import { temporaryFile } from "../support/temporary-file.js";

const sdl = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  scalar Long
  scalar Anything
  input Range { from: Long, to: Long }
  type Query { seen(int: Int, long: Long, float: Float, id: ID, anything: Anything, ranges: [Range!], text: String): String }
`;

let subgraph: RecordingSubgraph;
let gateway: RunningGateway;
beforeAll(async () => {
  subgraph = await startRecordingSubgraph({ seen: "yes" });
  const supergraph = composeFixture([{ module: { name: "numbers", sdl, resolvers: {} }, url: subgraph.url }]);
  const supergraphPath = await temporaryFile(supergraph);
  gateway = await startGateway({ port: 0, supergraphPath, logLevel: "silent" });
});
afterAll(async () => {
  await gateway.stop();
  await subgraph.stop();
});

const json = { "content-type": "application/json" };

/** Posts an operation with one variable, whose value is JSON text. */
async function post(type: string, argument: string, value: string) {
  const query = `query ($value: ${type}) { seen(${argument}: $value) }`;
  const body = `{"query":${JSON.stringify(query)},"variables":{"value":${value}}}`;
  const response = await fetch(`${gateway.url}/graphql`, { method: "POST", headers: json, body });
  return { status: response.status, body: await readJson(response) };
}

describe("a number that no double holds reaches the subgraph as it was written", () => {
  test.each([
    ["Long", "long", "9007199254740993"],
    ["Long", "long", "-18446744073709551615"],
    ["Float", "float", "12345678901234567891"],
    ["Float", "float", "0.12345678901234567891"],
    ["ID", "id", "9007199254740993"],
    ["Anything", "anything", '{"a":[9007199254740993,{"b":1e400}],"c":"9007199254740993","d":1.50}'],
    ["[Range!]", "ranges", '[{"from":9007199254740993,"to":9007199254740995},{"from":1}]'],
  ])("%s in %s: %s", async (type, argument, value) => {
    expect(await post(type, argument, value)).toEqual({ status: 200, body: { data: { seen: "yes" } } });
    expect(subgraph.requests.at(-1)).toContain(`:${value}}`);
  });

  test("also in a GET request", async () => {
    const query = encodeURIComponent("query ($value: Long) { seen(long: $value) }");
    const variables = encodeURIComponent('{"value":9007199254740993}');
    const address = `${gateway.url}/graphql?query=${query}&variables=${variables}`;
    const response = await fetch(address, { headers: { "apollo-require-preflight": "1" } });
    expect(await response.json()).toEqual({ data: { seen: "yes" } });
    expect(subgraph.requests.at(-1)).toContain(":9007199254740993}");
  });
});

describe("a number in the text of the operation reaches the subgraph as it was written", () => {
  test.each([
    ["an argument", "{ seen(long: 9007199254740993) }", "long:9007199254740993)"],
    ["a negative one", "{ seen(long: -9007199254740993) }", "long:-9007199254740993)"],
    ["a Float", "{ seen(float: 12345678901234567891) }", "float:12345678901234567891)"],
    ["an ID", "{ seen(id: 900719925474000) }", "id:900719925474000)"],
    [
      "two, one with the digits of a placeholder",
      '{ seen(id: "900719925474000", long: 9007199254740993) }',
      "long:9007199254740993)",
    ],
    ["an exponent", "{ seen(anything: { a: [1.5e400, 1e3] }) }", "anything:{a:[1.5e400 1e3]})"],
    ["a default", "query ($v: Long = 9007199254740993) { seen(long: $v) }", "($v:Long=9007199254740993)"],
    [
      "an input object",
      "{ seen(ranges: [{ from: 9007199254740993, to: 9007199254740995 }]) }",
      "{from:9007199254740993 to:9007199254740995}",
    ],
  ])("%s", async (_where, query, written) => {
    expect(await gateway.execute({ query })).toEqual({ data: { seen: "yes" } });
    expect(JSON.parse(subgraph.requests.at(-1)!).query.replaceAll(",", " ")).toContain(written);
  });
});

test.each(["2147483648", "-2147483649", "9007199254740993", "1e400", "1.5"])(
  "an Int of %s is refused",
  async (value) => {
    const before = subgraph.requests.length;
    const { status, body } = await post("Int", "int", value);
    expect(status).toBe(400);
    expect(body.errors[0].extensions.code).toBe("BAD_USER_INPUT");
    expect(subgraph.requests.length).toBe(before);
  },
);

test("deep variables with a long number are refused, and are not an internal error", async () => {
  const value = `${'{"a":'.repeat(40_000)}9007199254740993${"}".repeat(40_000)}`;
  const { status, body } = await post("Anything", "anything", value);
  expect([status, body.errors[0].extensions.code]).toEqual([400, "VARIABLES_TOO_DEEP"]);
});

describe("a lone surrogate", () => {
  test.each([
    ["String", "text", String.raw`"a\ud800b"`],
    ["ID", "id", String.raw`"\udc00\ud800"`],
    ["Anything", "anything", String.raw`{"a":["b",{"\uDFFF":1}]}`],
    ["[Range!]", "ranges", String.raw`[{"from":"\uDBFF"}]`],
  ])("in a variable of type %s is refused", async (type, argument, value) => {
    const before = subgraph.requests.length;
    const { status, body } = await post(type, argument, value);
    expect(status).toBe(400);
    expect(body.errors[0]).toMatchObject({
      message: expect.stringMatching(/^Dữ liệu đầu vào không hợp lệ: biến \$value có nửa cặp thay thế/),
      extensions: { code: "BAD_USER_INPUT" },
    });
    expect(subgraph.requests.length).toBe(before);
  });

  test.each([
    ["a string", String.raw`{ seen(text: \"a\ud800b\") }`],
    ["an escape of a string", String.raw`{ seen(text: \"a\\ud800b\") }`],
    ["a block string", String.raw`{ seen(text: \"\"\"a\udc00b\"\"\") }`],
    ["a comment", String.raw`{ seen } # a\ud800b`],
    ["a name", String.raw`{ seen\ud800 }`],
  ])("in %s of the operation is a syntax error", async (_where, query) => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: "POST",
      headers: json,
      body: `{"query":"${query}"}`,
    });
    expect(response.status).toBe(400);
    expect((await readJson(response)).errors[0].extensions.code).toBe("GRAPHQL_PARSE_FAILED");
  });

  test("as raw bytes is not JSON", async () => {
    const body = Buffer.concat([
      Buffer.from('{"query":"{ seen # '),
      Buffer.from([0xed, 0xa0, 0x80]),
      Buffer.from('\\n}"}'),
    ]);
    const response = await fetch(`${gateway.url}/graphql`, { method: "POST", headers: json, body });
    expect(response.status).toBe(400);
    expect((await readJson(response)).errors[0].extensions.code).toBe("INVALID_JSON");
  });

  test("as bytes of a URL is refused, and U+FFFD itself is a character", async () => {
    const get = async (text: string) => {
      const address = `${gateway.url}/graphql?query=${encodeURIComponent("query ($t: String) { seen(text: $t) }")}`;
      const headers = { "apollo-require-preflight": "1" };
      return readJson(await fetch(`${address}&variables=%7B%22t%22%3A%22${text}%22%7D`, { headers }));
    };
    expect((await get("a%ED%A0%80b")).errors[0].extensions.code).toBe("BAD_REQUEST");
    expect(await get("a%EF%BF%BDb")).toEqual({ data: { seen: "yes" } });
  });

  test("is refused in this process too, and a pair of surrogates is a character", async () => {
    const query = "query ($text: String) { seen(text: $text) }";
    const refused = await gateway.execute({ query, variables: { text: "\ud83c" } });
    expect(refused.errors?.[0]?.extensions?.code).toBe("BAD_USER_INPUT");
    expect(await gateway.execute({ query, variables: { text: "🎖️ Huân chương" } })).toEqual({ data: { seen: "yes" } });
  });
});
