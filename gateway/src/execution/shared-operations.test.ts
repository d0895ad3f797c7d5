import { type OperationDefinitionNode, parse } from "graphql";
import { expect, test } from "vitest";
import { createContext } from "../context.js";
import { SharedOperations } from "./shared-operations.js";

const document = parse("query ($first: Int) { campaigns(first: $first) { name } }");
const operation = document.definitions[0] as OperationDefinitionNode;

/** Asks for an operation, and returns whether it runs by itself. */
function asker(operations: SharedOperations) {
  return async (served: object, variables: Record<string, unknown>, headers: Record<string, string> = {}) => {
    let runs = false;
    const log = { child: () => log } as never;
    const context = createContext({ headers, requestId: "1", log });
    void operations.result({ key: "a:", document, operation, served, variables }, context, () => {
      runs = true;
      return new Promise(() => {});
    });
    await Promise.resolve();
    return runs;
  };
}

test("callers share what they ask in the same words, of the same supergraph, under the same token", async () => {
  const asks = asker(new SharedOperations());
  const [former, present] = [{}, {}];
  expect(await asks(former, { first: 1 })).toBe(true);
  expect(await asks(former, { first: 1 })).toBe(false);
  expect(await asks(former, { first: 2 })).toBe(true);
  // It began before the supergraph was replaced, and reads what there was then.
  expect(await asks(present, { first: 1 })).toBe(true);
  expect(await asks(present, { first: 1 })).toBe(false);
  expect(await asks(present, { first: 1 }, { authorization: "Bearer a" })).toBe(true);
  expect(await asks(present, { first: 1 }, { authorization: "Bearer b" })).toBe(true);
  expect(await asks(present, { first: 1 }, { authorization: "Bearer a" })).toBe(false);
  expect(await asks(present, { first: 1 }, { "accept-language": "en" })).toBe(true);
});
