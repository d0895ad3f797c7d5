import { afterAll, beforeAll, expect, it } from "vitest";
import { readRows } from "../src/model/rows/index.js";
import { onServer, openPooledLibrary } from "./library/pooled-library.js";

let opened: Awaited<ReturnType<typeof openPooledLibrary>>;
beforeAll(async () => {
  opened = await openPooledLibrary(1, 200);
});
afterAll(() => opened.close());

const sleep = "select pg_sleep(20)";

it.runIf(onServer)(
  "a read of plain rows that takes too long is cancelled, and its connection is used again",
  async () => {
    const em = opened.database.fork();
    await expect(readRows(em, sleep, [])).rejects.toThrow(/statement timeout/);
    expect(await readRows(em, 'select 1 as "one"', [])).toEqual([{ one: 1 }]);
    const within = em.transactional((transaction) => readRows(transaction, sleep, []));
    await expect(within).rejects.toThrow(/statement timeout/);
    expect(await readRows(em, 'select 2 as "two"', [])).toEqual([{ two: 2 }]);
  },
);
