import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningGateway, startGateway } from "../../src/index.js";
import { composeFixture } from "../../src/testing/index.js";
import { type RecordingSubgraph, startRecordingSubgraph } from "../support/recording-subgraph.js";
import { temporaryFile } from "../support/temporary-file.js";

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external"])
  scalar Long scalar Anything`;
const ledger = /* GraphQL */ `
  ${link}
  enum State { OPEN }
  type Query {
    long: Long longs: [Long!] anything: Anything must: Long!
    int: Int float: Float id: ID text: String flag: Boolean state: State
    account: Account accounts: [Account!]
  }
  type Account @key(fields: "number") { number: Long! balance: Long limits: Limits }
  type Limits { lower: Long }
`;
const registry = /* GraphQL */ `
  ${link}
  type Account @key(fields: "number") {
    number: Long!
    balance: Long @external
    limits: Limits @external
    holder: String
    share: Long @requires(fields: "balance limits { lower }")
  }
  type Limits { lower: Long @external }
`;

let first: RecordingSubgraph;
let second: RecordingSubgraph;
let gateway: RunningGateway;
beforeAll(async () => {
  first = await startRecordingSubgraph({});
  second = await startRecordingSubgraph({});
  const supergraph = composeFixture([
    { module: { name: "ledger", sdl: ledger, resolvers: {} }, url: first.url },
    { module: { name: "registry", sdl: registry, resolvers: {} }, url: second.url },
  ]);
  gateway = await startGateway({ port: 0, supergraphPath: await temporaryFile(supergraph), logLevel: "silent" });
});
afterAll(async () => {
  await gateway.stop();
  await Promise.all([first.stop(), second.stop()]);
});

/** Posts an operation. Returns the text of the answer. */
async function ask(query: string): Promise<string> {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return response.text();
}

describe("a number that no double holds is answered as the subgraph wrote it", () => {
  test.each([
    ["{ long }", '{"long":9007199254740993}'],
    ["{ long }", '{"long":-18446744073709551615}'],
    ["{ long }", '{"long":0.12345678901234567891}'],
    ["{ long }", '{"long":9.007199254740993e400}'],
    ["{ longs }", '{"longs":[9007199254740993,1,9007199254740995]}'],
    ["{ anything }", '{"anything":{"a":[9007199254740993,{"rawJSON":"1"}],"__proto__":9007199254740995}}'],
    ["{ must text }", '{"must":9007199254740993,"text":"9007199254740993"}'],
    ["{ float }", '{"float":0.12345678901234567891}'],
    ["{ account { number balance } }", '{"account":{"number":9007199254740993,"balance":9007199254740995}}'],
  ])("%s %s", async (query, data) => {
    first.answer(data);
    expect(await ask(query)).toBe(`{"data":${data}}`);
  });

  test("also in this process", async () => {
    first.answer('{"long":9007199254740993}');
    expect(JSON.stringify(await gateway.execute({ query: "{ long }" }))).toBe('{"data":{"long":9007199254740993}}');
  });

  test("as the text that an ID is", async () => {
    for (const [written, id] of [
      ["9007199254740993", "9007199254740993"],
      ["7", "7"],
      ["-9007199254740992", "-9007199254740992"],
      ["10000000000000000", "10000000000000000"],
      ["9007199254740993.0", "9007199254740993"],
      ["9.007199254740993e15", "9007199254740993"],
      ["123456789012345678901234567890", "123456789012345678901234567890"],
    ]) {
      first.answer(`{"id":${written}}`);
      expect(await ask("{ id }")).toBe(`{"data":{"id":"${id}"}}`);
    }
  });
});

describe("a number that no double holds reaches another subgraph as it was written", () => {
  const account = '{"__typename":"Account","number":9007199254740993';

  test("in a key", async () => {
    first.answer(`{"account":${account}}}`);
    second.answer('{"_entities":[{"holder":"An"}]}');
    expect(await ask("{ account { number holder } }")).toBe(
      '{"data":{"account":{"number":9007199254740993,"holder":"An"}}}',
    );
    expect(second.requests.at(-1)).toContain(`"representations":[${account}}]`);
  });

  test("in what is required", async () => {
    const required = ['"balance":18446744073709551615', '"limits":{"lower":-9007199254740993}'];
    first.answer(`{"account":${account},${required.join(",")}}}`);
    second.answer('{"_entities":[{"share":9007199254740995}]}');
    expect(await ask("{ account { share } }")).toBe('{"data":{"account":{"share":9007199254740995}}}');
    const request = second.requests.at(-1)!;
    for (const part of ['"number":9007199254740993', ...required]) expect(request).toContain(part);
  });

  test("and keys that one double stands for are two", async () => {
    first.answer(`{"accounts":[${account}},{"__typename":"Account","number":9007199254740992},${account}}]}`);
    second.answer('{"_entities":[{"holder":"An"},{"holder":"Bình"}]}');
    expect(await ask("{ accounts { number holder } }")).toBe(
      `{"data":{"accounts":[${[
        '{"number":9007199254740993,"holder":"An"}',
        '{"number":9007199254740992,"holder":"Bình"}',
        '{"number":9007199254740993,"holder":"An"}',
      ].join(",")}]}}`,
    );
  });

  test("and what two subgraphs reply of a field is merged", async () => {
    first.answer(`{"account":${account},"balance":9007199254740993}}`);
    second.answer('{"_entities":[{"number":9007199254740995,"holder":"An"}]}');
    expect(await ask("{ account { balance holder } }")).toBe(
      '{"data":{"account":{"balance":9007199254740993,"holder":"An"}}}',
    );
  });
});

describe("a number that is not of the type is an error", () => {
  const long = "9007199254740993";
  test.each([
    ["int", '{"int":2147483648}'],
    ["int", '{"int":-2147483649}'],
    ["int", `{"int":${long}}`],
    ["int", `{"int":1.00000000000000000001}`],
    ["float", '{"float":1e400}'],
    ["float", `{"float":${long}e400}`],
    ["long", '{"long":1e400}'],
    ["anything", '{"anything":{"a":[1e400]}}'],
    ["id", `{"id":${long}.5}`],
    ["text", `{"text":${long}}`],
    ["flag", `{"flag":${long}}`],
    ["state", `{"state":${long}}`],
    ["account", `{"account":${long}}`],
    ["accounts", `{"accounts":${long}}`],
  ])("%s: %s", async (field, data) => {
    first.answer(data);
    const answer = JSON.parse(await ask(`{ ${field} ${field.startsWith("account") ? "{ number }" : ""} }`));
    expect(answer).toEqual({
      errors: [
        {
          message: expect.any(String),
          path: [field],
          extensions: { code: "UNEXPECTED_DATA", serviceName: "ledger" },
        },
      ],
      data: { [field]: null },
    });
  });

  test.each(["2147483647", "-2147483648", "1.0", "10e2", "2147483647.00000000000000000"])(
    "an Int of %s is none",
    async (value) => {
      first.answer(`{"int":${value}}`);
      expect(await ask("{ int }")).toBe(`{"data":{"int":${Number(value)}}}`);
    },
  );

  test("a whole answer that is a number is malformed", async () => {
    first.answer(long);
    expect(JSON.parse(await ask("{ long }"))).toMatchObject({
      errors: [{ extensions: { code: "SUBGRAPH_INVALID_RESPONSE", serviceName: "ledger" } }],
      data: { long: null },
    });
  });
});
