import fc from "fast-check";
import { parse, print } from "graphql";
import { expect, test } from "vitest";
import { costlySdl, costsOf } from "../support/costly-graph.js";
import { randomOperation } from "../support/random-operation.js";

const graph = costsOf(costlySdl);
const cost = (query: string, variables?: Record<string, unknown>) => graph.measure(query, variables).cost;
const valid = (query: string) => graph.problemsOf(query).length === 0;

/** Selections on an award, two levels of pages deep, with a place for more fields. */
const selection: fc.Arbitrary<string> = fc.letrec<{ award: string }>((tie) => ({
  award: fc
    .array(
      fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        fc.constantFrom("id", "title", "photo { url }"),
        fc
          .tuple(
            fc.constantFrom("$first", "$second", "2"),
            fc.constantFrom("nodes", "edges { node", "both"),
            tie("award"),
          )
          .map(([size, form, inside]) => {
            const page =
              form === "nodes"
                ? `nodes { ${inside} }`
                : form === "both"
                  ? `totalCount nodes { ${inside} } edges { node { ${inside} } }`
                  : `edges { node { ${inside} } }`;
            return `organization { awards(first: ${size}) { ${page} } }`;
          }),
        tie("award").map((inside) => `related { ${inside} }`),
        tie("award").map((inside) => `... on Award { ${inside} }`),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((fields) => fields.join(" ")),
})).award;

const operation = (inside: string) =>
  `query ($first: Int, $second: Int = 4) { awards(first: $first) { nodes { ${inside} } } }`;
const size = fc.integer({ min: 0, max: 200 });

test("a bigger page never costs less", () => {
  fc.assert(
    fc.property(selection, size, size, size, (inside, first, second, more) => {
      const query = operation(inside);
      fc.pre(valid(query));
      const least = cost(query, { first, second });
      expect(cost(query, { first: first + more, second })).toBeGreaterThanOrEqual(least);
      expect(cost(query, { first, second: second + more })).toBeGreaterThanOrEqual(least);
    }),
  );
});

test("more fields never cost less", () => {
  fc.assert(
    fc.property(selection, selection, size, (inside, further, first) => {
      const [less, more] = [operation(inside), operation(`${inside} ${further}`)];
      fc.pre(valid(less) && valid(more));
      expect(cost(more, { first })).toBeGreaterThanOrEqual(cost(less, { first }));
    }),
  );
});

test("two aliases cost twice, a repeated field once", () => {
  fc.assert(
    fc.property(selection, size, (inside, first) => {
      fc.pre(valid(operation(inside)));
      const page = `awards(first: $first) { nodes { ${inside} } }`;
      const once = cost(operation(inside), { first });
      const twice = (one: string, other: string) =>
        cost(`query ($first: Int, $second: Int = 4) { ${one}${page} ${other}${page} }`, { first });
      expect(twice("", "")).toBe(once);
      expect(twice("a: ", "b: ")).toBe(2 * once);
    }),
  );
});

test("a literal costs the same as a variable with the same value", () => {
  fc.assert(
    fc.property(selection, size, size, (inside, first, second) => {
      const query = operation(inside);
      fc.pre(valid(query));
      const written = query
        .replace(/^query \([^)]*\)/, "query")
        .replaceAll("$first", String(first))
        .replaceAll("$second", String(second));
      expect(cost(written)).toBe(cost(query, { first, second }));
    }),
  );
});

test("the cost of a valid operation is an integer and deterministic", () => {
  fc.assert(
    fc.property(randomOperation(graph.schema), (query) => {
      fc.pre(valid(query));
      const found = cost(query);
      expect(Number.isSafeInteger(found) && found >= 0).toBe(true);
      expect(cost(query)).toBe(found);
      expect(cost(print(parse(query)))).toBe(found);
    }),
    { numRuns: 300 },
  );
}, 30_000);
