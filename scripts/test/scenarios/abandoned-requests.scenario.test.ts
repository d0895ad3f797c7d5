import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { subgraphs } from "../../src/subgraphs.js";
import { openSeededGraph, type SeededGraph } from "../seeded-graph.js";

/* What a caller of the gateway no longer waits for is stopped in the subgraph and in PostgreSQL. The embedded database has no locks. */

const onServer = process.env.TEST_DATABASE_URL !== undefined;
const awards = subgraphs.findIndex(({ name }) => name === "awards");
const forms = "{ awardForms(first: 1) { totalCount nodes { code } } }";

let graph: SeededGraph;

/** Locks a table of awards while `work` runs. */
async function whileLocked(table: string, work: () => Promise<void>): Promise<void> {
  await graph.databases[awards]!.fork().transactional(async (em) => {
    await em.execute(`lock table "awards"."${table}" in access exclusive mode`);
    await work();
  });
}

/** Waits until so many statements wait for a lock. */
async function untilWaiting(count: number): Promise<void> {
  const waiting = async () => {
    const rows = await graph.databases[awards]!.fork().execute(
      `select 1 from pg_stat_activity where "datname" = current_database() and "wait_event_type" = 'Lock'`,
    );
    return rows.length;
  };
  await vi.waitFor(async () => expect(await waiting()).toBe(count), { timeout: 15_000, interval: 30 });
}

describe.runIf(onServer)("a read", () => {
  beforeAll(async () => {
    graph = await openSeededGraph();
  });
  afterAll(() => graph.stop());

  it("whose caller leaves the gateway is cancelled in PostgreSQL, and the next one is answered", async () => {
    await graph.data(forms);
    await whileLocked("award_form", async () => {
      const leaving = new AbortController();
      const left = fetch(`${graph.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: forms }),
        signal: leaving.signal,
      }).catch(() => "left");
      await untilWaiting(1);
      leaving.abort();
      expect(await left).toBe("left");
      await untilWaiting(0);
      // The other subgraphs, and other tables, are not concerned.
      expect((await graph.ask("{ campaigns(first: 1) { totalCount } }")).errors).toBeUndefined();
    });
    expect((await graph.data(forms)).awardForms.nodes).toHaveLength(1);
  });
});
