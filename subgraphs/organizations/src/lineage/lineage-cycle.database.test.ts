import type { EntityManager } from "@mikro-orm/sql";
import { DomainError } from "@thidua/base/errors";
import { newId } from "@thidua/base/identifiers";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { organizations } from "../definition.js";
import { registerOf } from "../testing/register.js";
import { LineageRepository } from "./lineage.repository.js";
import { LineageService } from "./lineage.service.js";
import { LineageEventKind } from "./lineage-event-kind.js";

let graph: TestGraph;
const ids: string[] = [];
beforeAll(async () => {
  graph = await openTestGraph(organizations);
  const register = registerOf(graph);
  // Of as many kinds, since a RETYPE leads to another one.
  const kinds = ["DEPARTMENT", "INSPECTORATE", "DIVISION", "SUBORDINATE_UNIT", "ENTERPRISE", "TRADE_UNION"];
  for (const [index, kind] of kinds.entries()) ids.push(await register.organization(`organization-${index}`, { kind }));
});
afterAll(() => graph.close());

/** Returns what can be reached from an organization by the plain definition, with which the statements are compared. */
function reachable(edges: ReadonlyMap<string, ReadonlySet<string>>, start: string): Set<string> {
  const found = new Set<string>();
  const waiting = [...(edges.get(start) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.push(...(edges.get(next) ?? []));
  }
  return found;
}

const side = fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 3 });
const draft = fc.record({ from: side, to: side });
const undo = new Error("rolls back, so that every history starts without events");

it("an event that makes a cycle, or begins or ends an organization again, is refused, and every other one is accepted", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(draft, { minLength: 1, maxLength: 8 }), async (drafts) => {
      const attempt = graph.database.fork().transactional(async (transaction) => {
        const em = transaction as EntityManager;
        const edges = new Map<string, Set<string>>(ids.map((id) => [id, new Set()]));
        const [begun, ended] = [new Set<string>(), new Set<string>()];
        for (const { from: fromPlaces, to: toPlaces } of drafts) {
          const [fromIds, toIds] = [fromPlaces, toPlaces].map((places) => places.map((place) => ids[place]!)) as [
            string[],
            string[],
          ];
          const kind =
            fromIds.length > 1
              ? LineageEventKind.MERGE
              : toIds.length > 1
                ? LineageEventKind.SPLIT
                : LineageEventKind.RETYPE;
          const makesCycle = fromIds.some(
            (from) => toIds.includes(from) || toIds.some((to) => reachable(edges, to).has(from)),
          );
          const refused = await new LineageService(em.fork({ keepTransactionContext: true }) as EntityManager)
            .record({ kind, fromIds, toIds }, { id: newId() })
            .then(
              () => null,
              (error: unknown) => error,
            );
          const expected = makesCycle
            ? "LINEAGE_CYCLE"
            : fromIds.some((id) => ended.has(id))
              ? "LINEAGE_ENDED_TWICE"
              : toIds.some((id) => begun.has(id))
                ? "LINEAGE_BEGUN_TWICE"
                : null;
          if (expected) {
            expect(refused).toBeInstanceOf(DomainError);
            expect((refused as DomainError).violations[0]?.code).toBe(expected);
          } else {
            expect(refused).toBeNull();
            for (const from of fromIds) ended.add(from);
            for (const to of toIds) begun.add(to);
            for (const from of fromIds) for (const to of toIds) edges.get(from)!.add(to);
          }
        }
        const found = await new LineageRepository(em).descendantsOf(ids);
        for (const id of ids) expect(new Set(found.get(id))).toEqual(reachable(edges, id));
        throw undo;
      });
      await expect(attempt).rejects.toBe(undo);
    }),
    { numRuns: 60 },
  );
}, 60_000);
