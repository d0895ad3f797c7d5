import fc from "fast-check";
import { getIntrospectionQuery, parse } from "graphql";
import { expect, test } from "vitest";
import { fieldsRule } from "./fields.js";
import { defaultLimits } from "./limits.js";

test("counts fragments that double each other in full, without expanding them", () => {
  const doubling = Array.from({ length: 60 }, (_, i) => `fragment f${i} on Q { ...f${i + 1} ...f${i + 1} }`).join(" ");
  const found = fieldsRule(parse(`{ ...f0 } ${doubling} fragment f60 on Q { a }`), defaultLimits)?.values.found;
  expect(found).toBe(2 ** 60);
});

test("GraphiQL's introspection is within the default limit", () => {
  expect(fieldsRule(parse(getIntrospectionQuery()), defaultLimits)).toBeUndefined();
});

test("finds exactly the written fields", () => {
  const tree: fc.Memo<{ text: string; count: number }> = fc.memo((depth) =>
    depth <= 1
      ? fc.constant({ text: "a", count: 1 })
      : fc.array(tree(depth - 1), { minLength: 1, maxLength: 3 }).map((children) => ({
          text: `a { ${children.map(({ text }) => text).join(" ")} }`,
          count: 1 + children.reduce((total, { count }) => total + count, 0),
        })),
  );
  fc.assert(
    fc.property(tree(5), ({ text, count }) => {
      const refusal = fieldsRule(parse(`{ ${text} }`), { ...defaultLimits, maxFields: 0 });
      expect(refusal?.values.found).toBe(count);
    }),
  );
});
