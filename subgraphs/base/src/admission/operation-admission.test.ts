import { hash } from "node:crypto";
import { parse } from "graphql";
import { expect, test } from "vitest";
import { DocumentStore, KeptTexts, TextStore } from "../bounded-stores/index.js";
import { Admission } from "./admission.js";
import { defaultAdmission } from "./admission-options.js";
import { KnownCosts } from "./known-costs.js";
import { OperationAdmission } from "./operation-admission.js";

const text = (index: number) => `{ page${index} { id name kind } }`;
const hashOf = (text: string) => hash("sha256", text);

/** A server that keeps so many bytes of documents. */
function open(documentBytes = 6_000) {
  let now = 0;
  const admission = new Admission(defaultAdmission, () => now);
  const weighed: number[] = [];
  const { admit } = admission;
  admission.admit = (request) => {
    weighed.push(request.cost);
    return admit.call(admission, request);
  };
  const documents = new DocumentStore(documentBytes);
  const persisted = new TextStore(1_000_000);
  const known = { costs: new KnownCosts(), texts: new KeptTexts(documents, persisted) };
  const begin = (text: string) => {
    // Long enough for the pace of new texts.
    now += 10_000;
    const request = new OperationAdmission(admission, known, { caller: "a", isSignedIn: false });
    expect(request.begin({ text, inputs: "" })).toBeUndefined();
    return request;
  };
  const running = () => {
    const { light, newTexts, heavy } = admission.state;
    return { light: light.running, newTexts: newTexts.running, heavy: heavy.running };
  };
  return {
    /** The costs by which operations were weighed at their beginning. */
    weighed,
    persisted,
    /** Runs an operation from its beginning to its end. Takes its cost. */
    async run(text: string, cost: number): Promise<void> {
      const request = begin(text);
      await documents.set(`schema:${hashOf(text)}`, parse(text));
      expect(request.measured(cost)).toBeUndefined();
      request.ended();
      request.left();
    },
    /** Begins an operation; returns the class in which it runs. */
    classOf(text: string): string | undefined {
      const request = begin(text);
      const [found] = Object.entries(running()).find(([, count]) => count > 0) ?? [];
      request.ended();
      request.left();
      return found;
    },
  };
}

test("an operation is light when its document is kept, by its text and by its hash", async () => {
  const { run, classOf } = open();
  expect(classOf(text(0))).toBe("newTexts");
  expect(classOf(hashOf(text(0)))).toBe("newTexts");
  await run(text(0), 5);
  expect(classOf(text(0))).toBe("light");
  expect(classOf(hashOf(text(0)))).toBe("light");
});

test("an operation whose document has been crowded out counts as a new text, although its cost is known", async () => {
  const { run, classOf } = open();
  await run(text(0), 5);
  for (let index = 1; index < 20; index += 1) await run(text(index), 5);
  expect(classOf(text(19))).toBe("light");
  expect(classOf(text(0))).toBe("newTexts");
  expect(classOf(hashOf(text(0)))).toBe("newTexts");
});

test("an operation that is known to be heavy is heavy, whether its document is kept or not", async () => {
  const { run, classOf } = open(1);
  await run(text(0), 20_000);
  expect(classOf(text(0))).toBe("heavy");
});

test("a text that must be prepared again is weighed by that, and not by what its answer costs", async () => {
  const { run, classOf, weighed } = open(1);
  await run(text(0), 4_000);
  expect(classOf(text(0))).toBe("newTexts");
  expect(weighed).toEqual([weighed[0], 4_000, weighed[0]]);
  expect(weighed[0]).toBeLessThan(10);
});

test("a persisted query is weighed by the length of its text", async () => {
  const { persisted, classOf, weighed } = open();
  const long = `{ page(name: "${"x".repeat(12_000)}") { id } }`;
  classOf(long);
  classOf(hashOf(long));
  await persisted.set(`apq:${hashOf(long)}`, long);
  classOf(hashOf(long));
  expect(weighed).toEqual([weighed[0], 16, weighed[0]]);
  expect(weighed[0]).toBeGreaterThan(3_000);
});
