import { afterAll, beforeAll, expect, it } from "vitest";
import { recordFields } from "../src/model/records/index.js";
import { Shelf } from "./library/library.js";
import { onServer, openPooledLibrary } from "./library/pooled-library.js";

let opened: Awaited<ReturnType<typeof openPooledLibrary>>;
beforeAll(async () => {
  opened = await openPooledLibrary(2);
});
afterAll(() => opened.close());

it.runIf(onServer)("connections lost within transactions occupy no place in the pool", async () => {
  const { database } = opened;
  for (let number = 0; number < 6; number += 1) {
    const lost = database.fork().transactional(async (em) => {
      em.create(Shelf, { ...recordFields({}), name: "lost" });
      await em.flush();
      await em.execute("select pg_terminate_backend(pg_backend_pid())");
    });
    await expect(lost).rejects.toThrow(/terminating connection/);
  }
  await Promise.all([1, 2, 3, 4].map(() => database.fork().transactional((em) => em.find(Shelf, {}))));
  expect(await database.fork().count(Shelf)).toBe(0);
});
