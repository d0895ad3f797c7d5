import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PortInUseError, startGateway } from "../../src/index.js";
import { type FixtureGraph, startFixtureGraph } from "../../src/testing/index.js";

let graph: FixtureGraph;
beforeAll(async () => {
  graph = await startFixtureGraph();
});
afterAll(() => graph.stop());

describe("a gateway that cannot start", () => {
  test("because its port is in use names the port and how to choose another", async () => {
    const second = startGateway({ supergraphPath: graph.supergraphPath, port: graph.gateway.port, logLevel: "silent" });
    await expect(second).rejects.toThrow(PortInUseError);
    await expect(second).rejects.toThrow(
      `port ${graph.gateway.port} is taken by another program; choose another one with PORT=`,
    );
    expect((await graph.ask("{ __typename }")).status).toBe(200);
  });

  test("because there is no supergraph names the path", async () => {
    const starting = startGateway({ supergraphPath: "/nowhere/supergraph.graphql", port: 0, logLevel: "silent" });
    await expect(starting).rejects.toThrow(/\/nowhere\/supergraph\.graphql.*SUPERGRAPH_PATH/);
  });

  test("because the supergraph is invalid throws", async () => {
    const supergraphPath = join(await mkdtemp(join(tmpdir(), "gateway-")), "supergraph.graphql");
    await writeFile(supergraphPath, "type Query { hello: String }");
    await expect(startGateway({ supergraphPath, port: 0, logLevel: "silent" })).rejects.toThrow();
  });
});

test("a stopping gateway finishes running requests and accepts no others", async () => {
  const stopping = await startFixtureGraph();
  stopping.organizations.misbehave({ kind: "slow", delayMs: 300 });
  const running = stopping.ask("{ organizations { id } }");
  while (stopping.organizations.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const stopped = stopping.gateway.stop();
  expect((await running).body.data.organizations).toHaveLength(3);
  await stopped;
  await expect(stopping.ask("{ __typename }")).rejects.toThrow();
  await stopping.stop();
});
