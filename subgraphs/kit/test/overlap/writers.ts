import { setTimeout as sleep } from "node:timers/promises";
import { LockMode } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { newId } from "@thidua/base/identifiers";
import type { SubgraphDatabase } from "../../src/changes/database/index.js";
import { recordFields } from "../../src/model/records/index.js";
import { Book, Shelf } from "../library/library.js";

/** One transaction as its writer saw it. */
export interface Attempt {
  /** The title of a book that it created, and of nothing else. */
  token: string;
  /** The records that it changed. */
  touched: string[];
  /** Before it began, and after its commit was acknowledged, in milliseconds. */
  begun: number;
  ended: number;
  outcome: "COMMITTED" | "ROLLED_BACK" | "UNKNOWN";
}

/** What makes writers hard to follow. */
export interface WriterPlan {
  /** Rows that all writers change. */
  shelfIds: readonly string[];
  /** A shelf that no transaction changes, for new books: a reference to a locked row would wait. */
  homeId: string;
  /** Whether connections die in the middle of transactions. */
  crashes: boolean;
  /** How many of all transactions their writer takes back. */
  regrets: number;
  /** The longest a transaction sleeps at once, in milliseconds. */
  longestPause: number;
}

class Regret extends Error {}

const bookOf = (title: string, shelfId: string) => ({
  ...recordFields({}),
  title,
  titleSortKey: title,
  isLost: false,
  shelfId,
});

/** Writes transactions until an instant (of `performance.now()`). Gives what became of each. */
export async function writeUntil(
  end: number,
  database: SubgraphDatabase,
  plan: WriterPlan,
  random: () => number,
): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  const own: string[] = [];
  while (performance.now() < end) {
    const token = newId();
    const begun = performance.now();
    let written: Awaited<ReturnType<typeof write>> | undefined;
    let outcome: Attempt["outcome"] = "COMMITTED";
    try {
      written = await database.fork().transactional((em) => write(em as EntityManager, plan, random, token, own));
      if (written.removed) own.splice(own.indexOf(written.removed), 1);
      own.push(...written.created);
    } catch (error) {
      outcome = isRollback(error) ? "ROLLED_BACK" : "UNKNOWN";
    }
    attempts.push({ token, touched: written?.touched ?? [], begun, ended: performance.now(), outcome });
  }
  return attempts;
}

/** What surely left nothing behind: our own change of mind, and what PostgreSQL or a stale version refused. */
function isRollback(error: unknown): boolean {
  return error instanceof Regret || /^(OptimisticLock|Deadlock)/.test((error as Error).constructor.name);
}

async function write(em: EntityManager, plan: WriterPlan, random: () => number, token: string, own: readonly string[]) {
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)]!;
  const pause = () => sleep(random() * plan.longestPause);
  const touched = new Set<string>();
  const created: string[] = [];
  const marker = em.create(Book, bookOf(token, plan.homeId));
  touched.add(marker.id);
  await em.flush();

  // Shared rows, several at once, mostly in one order and mostly locked; else versions or deadlocks must catch it.
  const shared = [...new Set([pick(plan.shelfIds), pick(plan.shelfIds)])];
  if (random() < 0.95) shared.sort();
  const lockMode = random() < 0.6 ? LockMode.PESSIMISTIC_WRITE : undefined;
  const shelves: Shelf[] = [];
  for (const id of shared) shelves.push(await em.findOneOrFail(Shelf, id, { lockMode }));
  await pause();
  for (const shelf of shelves) {
    shelf.name = `${shelf.version} ${token}`;
    touched.add(shelf.id);
  }
  await em.flush();
  if (random() < 0.3) {
    marker.weight = Math.floor(random() * 1_000);
    await em.flush();
    for (const shelf of shelves) shelf.name = `again ${token}`;
    await em.flush();
  }
  // A row that is locked already: each further one would be a chance for a deadlock, and cost a second.
  if (random() < 0.3) await lostSavepoint(em, pick(shared), plan.homeId);
  if (random() < 0.3) {
    await em.transactional(async (inner) => {
      const kept = inner.create(Book, bookOf(`kept ${token}`, plan.homeId));
      await inner.flush();
      kept.weight = 1;
      touched.add(kept.id);
      created.push(kept.id);
    });
  }
  const removed = own.length > 0 && random() < 0.3 ? pick(own) : undefined;
  if (removed) {
    em.remove(em.getReference(Book, removed));
    touched.add(removed);
  }
  await pause();
  if (random() < plan.regrets) throw new Regret();
  if (plan.crashes && random() < 0.01) await em.execute("select pg_terminate_backend(pg_backend_pid())");
  return { touched: [...touched], created, removed };
}

/** A savepoint that writes a new record and a shared one, and is rolled back: only the outer transaction goes on. */
async function lostSavepoint(em: EntityManager, shelfId: string, homeId: string): Promise<void> {
  const regret = new Regret();
  await em
    .transactional(
      async (inner) => {
        inner.create(Book, bookOf("lost", homeId));
        const shelf = await inner.findOneOrFail(Shelf, shelfId);
        shelf.name = "lost";
        await inner.flush();
        throw regret;
      },
      { clear: true },
    )
    .catch((error) => {
      if (error !== regret) throw error;
    });
}
