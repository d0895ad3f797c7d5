import { request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { newId } from "@thidua/base/identifiers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { recordFields } from "../src/model/records/index.js";
import { Shelf } from "./library/library.js";
import { ServedLibrary } from "./library/served-library.js";

/* A subgraph that is stopped loses no request: the proxy before it learns of it while it still accepts connections. */

const drainDelay = 1_000;

let library: ServedLibrary;
beforeEach(async () => {
  library = await ServedLibrary.start(3, { requestTimeout: 20_000, drainDelay });
});
afterEach(() => library.close());

const shelves = "{ shelves { name } }";

/** Asks over a connection of its own, which the caller would keep. Returns the status and what the server says of the connection. */
function askAnew(path: string): Promise<{ status: number; connection: string | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const { port } = library.server;
    const sent = request({ host: "127.0.0.1", port, path, headers: { connection: "keep-alive" } }, async (response) => {
      let text = "";
      for await (const chunk of response) text += chunk;
      resolve({ status: response.statusCode!, connection: response.headers.connection, text });
    });
    sent.once("error", reject).end();
  });
}

describe("a subgraph that is stopped", () => {
  it("says so, answers everyone who comes until it closes, and closes each connection with its answer", async () => {
    expect(await askAnew("/readyz")).toMatchObject({ status: 200, connection: "keep-alive" });
    const stopped = library.server.stop();
    const draining = await askAnew("/readyz");
    expect(draining).toMatchObject({ status: 503, connection: "close" });
    expect(JSON.parse(draining.text)).toMatchObject({ status: "draining" });
    expect(await askAnew("/healthz")).toMatchObject({ status: 200, connection: "close" });
    const end = performance.now() + drainDelay - 300;
    let asked = 0;
    while (performance.now() < end) {
      const answer = await library.ask(shelves);
      expect(answer).toMatchObject({ status: 200, data: { shelves: [] }, codes: [] });
      expect(answer.headers.get("connection")).toBe("close");
      asked += 1;
      await sleep(20);
    }
    expect(asked).toBeGreaterThan(5);
    await stopped;
    await expect(askAnew("/healthz")).rejects.toThrow("ECONNREFUSED");
  });

  it("answers the followers that wait for changes, and does not wait for them", async () => {
    const url = new URL("/changes?wait=60", library.server.url);
    const headers = { authorization: library.authorization("SERVICE") };
    const { headers: first } = await fetch(new URL("/changes", url), { headers });
    url.searchParams.set("after", first.get("next-cursor")!);
    const following = fetch(url, { headers });
    await sleep(200);
    const began = performance.now();
    const stopped = library.server.stop();
    const answer = await following;
    expect([answer.status, await answer.text()]).toEqual([200, ""]);
    expect(answer.headers.get("next-cursor")).toBe(url.searchParams.get("after"));
    expect(answer.headers.get("connection")).toBe("close");
    await stopped;
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  it("finishes a change that has begun", async () => {
    const shelfId = newId();
    const em = library.database.fork();
    em.create(Shelf, { ...recordFields({}, { id: shelfId }), name: "Giá một" });
    await em.flush();
    const release = await library.lock("book");
    const writing = library.ask(
      "mutation ($input: AddBookInput!) { addBook(input: $input) { book { title } userErrors { code } } }",
      { input: { title: "Một", shelfId } },
    );
    await sleep(200);
    const stopped = library.server.stop();
    await sleep(drainDelay + 200);
    await release();
    expect(await writing).toMatchObject({
      status: 200,
      data: { addBook: { book: { title: "Một" }, userErrors: [] } },
      codes: [],
    });
    await stopped;
  });
});
