import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildClientSchema, getIntrospectionQuery, graphql, type IntrospectionQuery } from "graphql";
import { startGateway } from "../../gateway.js";
import { composeFixture } from "../compose-fixture.js";
import { type FixtureSubgraph, startFixtureSubgraph } from "../fixture-subgraph.js";
import type { Shape } from "./shape.js";

/** An answer without its extensions. */
export interface ShapeAnswer {
  data?: Record<string, unknown> | null;
  errors?: { path?: (string | number)[]; extensions: { code: string; serviceName?: string } }[];
}

/** The subgraphs of a shape and a gateway, all real servers on loopback. */
export interface RunningShape {
  subgraphs: FixtureSubgraph[];
  ask(query: string): Promise<ShapeAnswer>;
  /** Answers by graphql-js on the API schema. */
  truth(query: string): Promise<unknown>;
  stop(): Promise<void>;
}

/** Starts the servers of a shape. */
export async function startShape({ subgraphs: modules, truth }: Shape): Promise<RunningShape> {
  const subgraphs = await Promise.all(modules.map((module) => startFixtureSubgraph(module)));
  const directory = await mkdtemp(join(tmpdir(), "shape-"));
  const supergraphPath = join(directory, "supergraph.graphql");
  await writeFile(supergraphPath, composeFixture(modules.map((module, at) => ({ module, url: subgraphs[at]!.url }))));
  const errors = { BROKEN: { vi: "hỏng", en: "broken" } };
  await writeFile(join(directory, "gateway.json"), JSON.stringify({ errors, subgraphs: {} }));
  const gateway = await startGateway({ supergraphPath, port: 0, logLevel: "silent" });
  const ask = async (query: string): Promise<ShapeAnswer> => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as ShapeAnswer;
  };
  const { data } = await ask(getIntrospectionQuery());
  const schema = buildClientSchema(data as unknown as IntrospectionQuery);
  return {
    subgraphs,
    ask,
    truth: async (source) => JSON.parse(JSON.stringify(await graphql({ schema, source, rootValue: truth }))),
    stop: async () => {
      await gateway.stop();
      await Promise.all(subgraphs.map((subgraph) => subgraph.stop()));
      await rm(directory, { recursive: true, force: true });
    },
  };
}
