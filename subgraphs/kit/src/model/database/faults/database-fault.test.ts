import { createServer, type Socket } from "node:net";
import { DriverException } from "@mikro-orm/core";
import pg from "pg";
import { expect, it } from "vitest";
import { databaseFaultOf, isLostConnection } from "./database-fault.js";

const withCode = (code: string) => new DriverException(Object.assign(new Error("of the server"), { code }));

it.each(["40001", "40P01", "53200", "53300", "55P03", "57014"])("%s: the database is busy", (code) => {
  expect(databaseFaultOf(withCode(code))).toBe("BUSY");
  expect(isLostConnection(withCode(code))).toBe(false);
});

it.each(["08006", "57P01", "57P02", "57P03", "ECONNREFUSED", "ECONNRESET", "EPIPE"])(
  "%s: the connection is lost",
  (code) => {
    expect(databaseFaultOf(withCode(code))).toBe("UNAVAILABLE");
    expect(isLostConnection(withCode(code))).toBe(true);
  },
);

it.each(["25006", "53100"])("%s: the database stores nothing, on any connection", (code) => {
  expect(databaseFaultOf(withCode(code))).toBe("UNAVAILABLE");
  expect(isLostConnection(withCode(code))).toBe(false);
});

// A value that PGlite refuses has a code of the class of connections.
it.each(["08P01", "22021", "23505", "42601", "42P01"])("%s is an error of the statement", (code) => {
  expect(databaseFaultOf(withCode(code))).toBeUndefined();
});

it("an error that is not of the database is none of it", () => {
  expect(databaseFaultOf(new Error("it has failed"))).toBeUndefined();
  expect(databaseFaultOf("57P01")).toBeUndefined();
});

/** The error of the driver that connects to a server which does not follow the protocol. */
async function errorAt(answer: (socket: Socket) => void): Promise<unknown> {
  const server = createServer(answer).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as { port: number };
  const pool = new pg.Pool({ host: "127.0.0.1", port, user: "x", password: "x", connectionTimeoutMillis: 100 });
  try {
    await pool.query("select 1");
    return undefined;
  } catch (error) {
    return error;
  } finally {
    await pool.end();
    server.close();
  }
}

it("a server that closes the connection, or says nothing, is unavailable", async () => {
  expect(databaseFaultOf(await errorAt((socket) => socket.destroy()))).toBe("UNAVAILABLE");
  expect(databaseFaultOf(await errorAt((socket) => void setTimeout(() => socket.destroy(), 1_000)))).toBe(
    "UNAVAILABLE",
  );
});

it("a pool that has no free connection in time is busy", async () => {
  const silent = createServer(() => {}).listen(0, "127.0.0.1");
  await new Promise((resolve) => silent.once("listening", resolve));
  const { port } = silent.address() as { port: number };
  const pool = new pg.Pool({ host: "127.0.0.1", port, max: 1, connectionTimeoutMillis: 300 });
  const [first, second] = await Promise.allSettled([pool.connect(), pool.connect()]);
  expect(databaseFaultOf((first as PromiseRejectedResult).reason)).toBe("UNAVAILABLE");
  expect(databaseFaultOf((second as PromiseRejectedResult).reason)).toBe("BUSY");
  await pool.end();
  silent.close();
});
