import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { makeJSONPgSmartTagsPlugin } from "postgraphile/utils";
import { serveParent } from "../run/serve-parent.ts";

/**
 * PostGraphile on the tables of the awards subgraph, with its defaults. A campaign is a mirrored record there, to which no foreign key leads:
 * a smart tag states it. The argument is the address of the database.
 */
const [connectionString = ""] = process.argv.slice(2);
const tags = makeJSONPgSmartTagsPlugin({
  version: 1,
  config: {
    class: {
      "awards.award": { tags: { foreignKey: "(campaign_id) references awards.mirrored_campaign (id)" } },
    },
  },
});

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [tags],
  pgServices: [makePgService({ connectionString, schemas: ["awards"], poolConfig: { max: 10 } } as never)],
  grafserv: { graphqlPath: "/graphql", watch: false, graphiql: false },
  grafast: { explain: false },
} as never);
const served = instance.createServ(grafserv);
const server = createServer();
await served.addTo(server);
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
serveParent(
  { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` },
  {
    schema: async () => {
      const { printSchema } = await import("graphql");
      return { sdl: printSchema((await instance.getSchema()) as never) };
    },
  },
  async () => {
    server.closeAllConnections();
    await instance.release();
  },
);
