import { generateKeyPairSync } from "node:crypto";
import { Role } from "@thidua/base/tokens";
import { AuditKeys, sealChanges, verifyAudit } from "@thidua/kit/changes/audit-seals";
import { buildSubgraph } from "@thidua/kit/graph/federation";
import { foldSummaries } from "@thidua/kit/graph/statistics/summary";
import { testEnvironment } from "@thidua/kit/testing";
import { buildSchema } from "graphql";
import { expect, it } from "vitest";
import { ownGraph } from "../../src/compose/own-graph.js";
import { declaredMutations } from "../../src/schema/access-table.js";
import { subgraphs } from "../../src/subgraphs.js";
import { openSeededGraph } from "../seeded-graph.js";
import { makePositions } from "./positions.js";
import { RecordMaker } from "./record-maker.js";

const onServer = testEnvironment().TEST_DATABASE_URL !== undefined;
const mutations = declaredMutations(
  subgraphs.map(({ name, graph }) => ({ name, schema: buildSubgraph(graph).declared })),
);

it.runIf(onServer)(
  "every mutation, the mirrors, the statistics and the seals work by the role of the server, which may do nothing else",
  async () => {
    const graph = await openSeededGraph({}, { isRuntime: true });
    try {
      const [who] = await graph.databases[0]!.fork().execute<{ name: string; mayDelete: boolean }[]>(
        `select current_user as "name", has_table_privilege('organizations.change', 'delete') as "mayDelete"`,
      );
      expect(who).toEqual({ name: expect.stringMatching(/_organizations_runtime$/), mayDelete: false });
      const admin = await graph.token({ roles: [Role.PROVINCE_ADMIN], subject: "runtime-admin" });
      const headers = { authorization: `Bearer ${admin}` };
      const maker = new RecordMaker(buildSchema(ownGraph().api), graph, headers, await makePositions(graph, headers));
      await maker.followAll();
      const failed: string[] = [];
      for (const { name } of mutations) {
        const input = await maker.inputFor(name, "inside");
        const { data, errors } = await graph.ask(maker.operation(name, "__typename"), { input }, headers);
        const refusals = errors ?? data[name].userErrors;
        if (refusals.length > 0) failed.push(`${name}: ${JSON.stringify(refusals).slice(0, 500)}`);
      }
      expect(failed).toEqual([]);
      const keys = new AuditKeys(
        generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
      );
      for (const database of graph.databases) {
        expect(await database.pendingMigrations()).toEqual([]);
        await foldSummaries(database.fork());
        await sealChanges(database.fork(), keys);
        expect(await verifyAudit(database.fork(), keys)).toMatchObject({ isWhole: true, unsealed: 0 });
      }
      for (const { url } of graph.running.subgraphs)
        expect(await (await fetch(new URL("/readyz", url))).json()).toMatchObject({ status: "ready" });
    } finally {
      await graph.stop();
    }
  },
  300_000,
);
