import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startGateway } from "../../src/index.js";
import {
  type Asked,
  awardsSubgraph,
  composeFixture,
  type FixtureGraph,
  organizationsSubgraph,
  startFixtureGraph,
} from "../../src/testing/index.js";
import { until } from "../support/until.js";

let graph: FixtureGraph;
beforeEach(async () => {
  graph = await startFixtureGraph({ supergraphWatchMs: 20 });
});
afterEach(() => graph.stop());

/** The supergraph with one more field. The subgraph need not have it for the schema to change. */
function grownSupergraph(): string {
  const sdl = awardsSubgraph.sdl.replace("awardCount: Int", "awardCount: Int\n      medalCount: Int");
  return composeFixture([
    { module: organizationsSubgraph, url: graph.organizations.url },
    { module: { ...awardsSubgraph, sdl }, url: graph.awards.url },
  ]);
}

const knowsMedals = async (): Promise<boolean> => {
  const { body } = await graph.ask('{ __type(name: "Organization") { fields { name } } }');
  return body.data.__type.fields.some(({ name }: { name: string }) => name === "medalCount");
};

test("a new supergraph is loaded without a restart, and no request fails meanwhile", async () => {
  expect(await knowsMedals()).toBe(false);
  const asked: Asked[] = [];
  let changing = true;
  const readers = Array.from({ length: 4 }, async () => {
    while (changing) asked.push(await graph.ask("{ awards { title organization { name awardCount } } }"));
  });

  await until(() => asked.length > 20);
  await writeFile(`${graph.supergraphPath}.new`, grownSupergraph());
  await rename(`${graph.supergraphPath}.new`, graph.supergraphPath);
  await until(knowsMedals);
  const before = asked.length;
  await until(() => asked.length > before + 20);
  changing = false;
  await Promise.all(readers);

  expect(asked.filter(({ status, body }) => status !== 200 || body.errors)).toEqual([]);
});

test("a subgraph that a new supergraph has no more is no longer measured", async () => {
  const measured = () =>
    graph.gateway.subgraphs
      .stats()
      .map(({ name }) => name)
      .sort();
  expect(measured()).toEqual(["awards", "organizations"]);
  await writeFile(
    graph.supergraphPath,
    composeFixture([{ module: organizationsSubgraph, url: graph.organizations.url }]),
  );
  await until(() => measured().length === 1);
  expect(measured()).toEqual(["organizations"]);
  expect((await graph.ask("{ organizations { name } }")).status).toBe(200);
  await writeFile(graph.supergraphPath, grownSupergraph());
  await until(knowsMedals);
  expect(measured()).toEqual(["awards", "organizations"]);
});

test("an invalid supergraph is logged, and the last good one stays in use", async () => {
  const good = await readFile(graph.supergraphPath, "utf8");
  const refused = () => graph.logLines().filter(({ msg }) => String(msg).startsWith("supergraph refused")).length;

  await writeFile(graph.supergraphPath, good.slice(0, good.length / 2));
  await until(() => refused() === 1);
  await writeFile(graph.supergraphPath, "type Query { hello: String }");
  await until(() => refused() === 2);
  expect((await graph.ask("{ awards(first: 1) { id organization { name } } }")).body).toEqual({
    data: { awards: [{ id: "a1", organization: { name: "UBND phường Bến Nghé" } }] },
  });

  await rm(graph.supergraphPath);
  await sleep(100);
  expect((await graph.ask("{ awards(first: 1) { id } }")).status).toBe(200);

  await writeFile(graph.supergraphPath, grownSupergraph());
  await until(knowsMedals);
});

test("a supergraph that parses but is not valid is refused, at the start and later", async () => {
  const refused = () => graph.logLines().filter(({ msg }) => String(msg).startsWith("supergraph refused")).length;
  // The interface asks for a field that the type does not have.
  const invalid =
    `${grownSupergraph()}\ninterface Titled @join__type(graph: AWARDS) { caption: String! @join__field(graph: AWARDS) }`.replace(
      "type Award\n",
      'type Award implements Titled\n  @join__implements(graph: AWARDS, interface: "Titled")\n',
    );
  expect(invalid).toContain("implements Titled");
  await writeFile(graph.supergraphPath, invalid);
  await until(() => refused() === 1);
  expect(await knowsMedals()).toBe(false);
  await expect(startGateway({ supergraphPath: graph.supergraphPath, port: 0, logLevel: "silent" })).rejects.toThrow(
    /caption/,
  );
});

test("a supergraph that is known to be valid is not validated again", async () => {
  const known = new Set<string>();
  const options = { supergraphPath: graph.supergraphPath, port: 0, logLevel: "silent", validSupergraphs: known };
  await (await startGateway(options)).stop();
  expect(known.size).toBe(1);
  const has = vi.spyOn(known, "has");
  await (await startGateway(options)).stop();
  expect(has.mock.results.map(({ value }) => value)).toEqual([true]);
  expect(known.size).toBe(1);
});

test("a changed subgraph URL is used", async () => {
  const nowhere = grownSupergraph().replace(graph.awards.url, "http://127.0.0.1:1/graphql");
  await writeFile(graph.supergraphPath, nowhere);
  await until(knowsMedals);
  expect((await graph.ask("{ awards { id } }")).body.errors[0].extensions.code).toBe("SUBGRAPH_UNAVAILABLE");

  await writeFile(graph.supergraphPath, grownSupergraph());
  await until(async () => !(await graph.ask("{ awards { id } }")).body.errors);
});
