import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { buildSchema, parse, print, printSchema } from "graphql";
import { expect, test } from "vitest";
import { LoadingSteps } from "./loading-steps.js";

test("a schema is parsed in steps as in one", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: "grapheme", maxLength: 60 }), { maxLength: 30 }), async (texts) => {
      const types = texts.map((text, index) => {
        const description = JSON.stringify(`${text}\n\n"""\n\ntype Other { a: Int }\n\n${"long ".repeat(1_000)}`);
        return `${description} type T${index} { first: Int ${description} field(given: String = ${JSON.stringify(text)}): Int }`;
      });
      const sdl = printSchema(buildSchema(`type Query { a: Int } ${types.join("\n")}`));
      expect(print(await new LoadingSteps(false).parse(sdl))).toBe(print(parse(sdl)));
    }),
    { numRuns: 20 },
  );
});

test("other work gets as much time as a step between two of them, while requests are answered", async () => {
  const steps = new LoadingSteps(true);
  const until = performance.now() + 40;
  while (performance.now() < until);
  let others = 0;
  const other = setInterval(() => (others += 1), 2);
  await steps.end();
  clearInterval(other);
  expect(others).toBeGreaterThan(3);
  await sleep(0);
});
