import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hiddenValues, type RunningShape, startShape } from "../../src/testing/index.js";

let running: RunningShape;
beforeAll(async () => {
  running = await startShape(hiddenValues);
});
afterAll(() => running.stop());

describe("a value that the API hides", () => {
  test.each([
    "{ files { id secrecy } }",
    "{ files { registeredAs } }",
    "{ files { secrecies secrecy registeredAs } }",
    "{ files { holder { name } } }",
    "{ files { holder { __typename } } }",
    "{ files { holders { ... on Citizen { name } } } }",
    "{ files { recipient { __typename ... on Citizen { name } } } }",
  ])("is null, without an error: %s", async (query) => {
    const answer = await running.ask(query);
    expect(answer).toEqual(await running.truth(query));
    expect(answer).not.toHaveProperty("errors");
  });

  test.each([
    ['{ file(id: "f2") { id firmSecrecy } }', { file: null }, ["file", "firmSecrecy"]],
    [
      '{ file(id: "f2") { id firmSecrecies } }',
      { file: { id: "f2", firmSecrecies: null } },
      ["file", "firmSecrecies", 1],
    ],
    ['{ file(id: "f2") { firmHolders { name } } }', { file: { firmHolders: null } }, ["file", "firmHolders", 1]],
  ])("is an error where the schema forbids null: %s", async (query, data, path) => {
    const answer = await running.ask(query);
    expect(answer.data).toEqual(data);
    expect(answer.errors).toMatchObject([{ path, extensions: { code: "NULL_NOT_ALLOWED", serviceName: "archive" } }]);
  });

  test("cannot be an argument", async () => {
    const answer = await running.ask("{ openFiles(secrecy: INTERNAL) }");
    expect(answer).not.toHaveProperty("data");
    expect(answer.errors).toMatchObject([{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }]);
  });
});

describe("a value that the supergraph does not have", () => {
  test.each([
    [{ secrecy: "UNKNOWN" }, "{ files { secrecy } }", "secrecy"],
    [{ holder: { __typename: "Unknown", name: "An" } }, "{ files { holder { name } } }", "holder"],
    [{ holder: { __typename: "File", name: "An" } }, "{ files { holder { name } } }", "holder"],
    [{ recipient: { __typename: "Holder" } }, "{ files { recipient { __typename } } }", "recipient"],
  ])("is null with an error: %j", async (file, query, field) => {
    const [archive] = running.subgraphs;
    archive!.misbehave({ kind: "garbage", body: JSON.stringify({ data: { files: [file] } }) });
    const answer = await running.ask(query);
    archive!.misbehave();
    expect(answer.data).toEqual({ files: [{ [field]: null }] });
    expect(answer.errors).toMatchObject([{ path: ["files", 0, field], extensions: { code: "UNEXPECTED_DATA" } }]);
  });
});
