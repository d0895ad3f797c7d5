import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { inRepository } from "../../src/paths.js";
import { openSeededGraph, type SeededGraph } from "../seeded-graph.js";
import { article0 } from "./article-0.js";
import { article1 } from "./article-1.js";
import { article2 } from "./article-2.js";
import { article3 } from "./article-3.js";
import { article4 } from "./article-4.js";

/** A fact of the articles, as `scripts/test/coverage/facts.yaml` lists it. */
interface Fact {
  id: string;
  summary: string;
  /** Why there is nothing to ask the graph about: the row is about the page alone. */
  pageOnly?: string;
}

const facts = parse(readFileSync(inRepository("scripts/test/coverage/facts.yaml"), "utf8")) as Fact[];
const checks = [...article0, ...article1, ...article2, ...article3, ...article4];

let graph: SeededGraph;
beforeAll(async () => {
  graph = await openSeededGraph();
});
afterAll(() => graph.stop());

describe("the list of facts", () => {
  it("holds every row of the five articles once", () => {
    const rows = [29, 24, 19, 21, 31].flatMap((count, article) =>
      Array.from({ length: count }, (_, index) => `A${article}-${String(index + 1).padStart(2, "0")}`),
    );
    expect(facts.map(({ id }) => id)).toEqual(rows);
  });

  it("has no check for a fact that it does not hold", () => {
    const known = new Set(facts.map(({ id }) => id));
    expect(checks.flatMap((check) => check.facts).filter((id) => !known.has(id))).toEqual([]);
  });
});

describe("the graph answers", () => {
  for (const { id, summary, pageOnly } of facts) {
    it(`${id}: ${summary}${pageOnly ? ` (page only: ${pageOnly})` : ""}`, async () => {
      const own = checks.filter((check) => check.facts.includes(id));
      if (pageOnly) {
        expect(pageOnly.length).toBeGreaterThan(10);
        return;
      }
      expect(own, `${id} has no check`).not.toHaveLength(0);
      for (const check of own) await check.verify(await graph.data(check.query, check.variables), graph);
    });
  }
});
