import { loadSavedQueries } from "@thidua/gateway/data";
import { buildSchema, validate } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownGraph } from "../../src/compose/own-graph.js";
import { inRepository } from "../../src/paths.js";
import { openSeededGraph, type SeededGraph } from "../seeded-graph.js";
import { datedLists } from "./date-selection.js";
import { statedDays } from "./stated-days.js";

/* A day that the graph shows of the seed data is a day that a source states: none stands for a month or a year. */

const schema = buildSchema(ownGraph().api);
const lists = datedLists(schema);
const files = loadSavedQueries(inRepository("schema/queries"))
  .filter(({ document, table }) => table && validate(schema, document).length === 0)
  .map(({ name }) => name);
const stated = statedDays();

let graph: SeededGraph;
beforeAll(async () => {
  graph = await openSeededGraph();
});
afterAll(() => graph.stop());

/** Returns the days in an answer that no source states, each with its path, and adds all days to those found. */
function unstatedDays(answer: unknown, path: string, found: string[]): string[] {
  if (typeof answer === "string") {
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(answer)) return [];
    found.push(answer);
    return stated.has(answer) ? [] : [`${path}: ${answer}`];
  }
  if (typeof answer !== "object" || answer === null) return [];
  return Object.entries(answer).flatMap(([name, value]) =>
    unstatedDays(value, Array.isArray(answer) ? path : `${path}.${name}`, found),
  );
}

describe("the days that sources state", () => {
  it("are found in all forms, and are not those that stand for a year", () => {
    for (const day of ["2017-09-08", "2015-12-15", "2016-07-14"]) expect(stated).toContain(day);
    for (const day of ["2015-01-01", "2017-12-31", "1950-01-01", "2016-01-01", "2020-12-31"])
      expect(stated).not.toContain(day);
  });
});

/** The days of all lists. */
const seen: string[] = [];

describe("every day of the seed data is one that a source states", () => {
  it.each(lists.map(({ name, selection }) => [name, selection]))(
    "in the list %s and below it",
    async (name, selection) => {
      const unstated: string[] = [];
      let after: string | null = null;
      do {
        const page: { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } = (
          await graph.data(
            `query ($after: String) { list: ${name}(first: 20, after: $after) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`,
            { after },
            graph.reader,
          )
        ).list;
        unstated.push(...unstatedDays(page.nodes, name!, seen));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after);
      expect([...new Set(unstated)]).toEqual([]);
    },
  );

  it("of which there are many", () => {
    expect(new Set(seen).size).toBeGreaterThan(30);
    expect(lists.length).toBeGreaterThan(10);
  });

  it.each(files)("in the data file %s", async (name) => {
    const { rows } = (await (await fetch(`${graph.url}/data/${name}.json`)).json()) as {
      rows: Record<string, unknown>[];
    };
    // What a campaign can run between are bounds, with the basis of each beside it.
    const shown = rows.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([column]) => !/^active(?:From|To)$/u.test(column))),
    );
    expect([...new Set(unstatedDays(shown, name, []))]).toEqual([]);
  });
});
