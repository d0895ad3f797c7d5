import type { RunningGateway } from "@thidua/gateway";
import { type GatewayOptions, startGateway } from "@thidua/gateway";
import type { SubgraphDatabase } from "@thidua/kit/database";
import { type RunningSubgraph, startSubgraph } from "@thidua/kit/server";
import type { DevelopmentKeys } from "@thidua/kit/tokens";
import { inRepository } from "./paths.js";
import { subgraphs } from "./subgraphs.js";

/** The whole graph, running in this process: four subgraphs on loopback ports and the gateway before them. */
export interface RunningHouse {
  readonly gateway: RunningGateway;
  readonly subgraphs: RunningSubgraph[];
  /** Stops the gateway first, so that what is under way is answered. The databases are closed by who opened them. */
  stop(): Promise<void>;
}

/** What `startHouse` takes: what the gateway takes, and this machine's own keys where there is no identity provider. */
export interface HouseOptions extends Partial<GatewayOptions> {
  developmentKeys?: DevelopmentKeys;
}

/**
 * Starts the four subgraphs over open, migrated databases, and the gateway. All of them verify tokens, with one verifier:
 * `tokens`, or that of the development keys. Raises PortInUseError.
 */
export async function startHouse(
  databases: readonly SubgraphDatabase[],
  { developmentKeys, ...options }: HouseOptions = {},
): Promise<RunningHouse> {
  const tokens = options.tokens ?? developmentKeys?.verifier;
  const running: RunningSubgraph[] = [];
  const stopSubgraphs = async () => {
    for (const subgraph of running) await subgraph.stop();
  };
  try {
    for (const [index, definition] of subgraphs.entries()) {
      running.push(await startSubgraph(definition, databases[index]!, { logLevel: options.logLevel, tokens }));
    }
    const gateway = await startGateway({
      supergraphPath: inRepository("schema/supergraph.graphql"),
      webDirectory: inRepository("gateway/web/dist"),
      queriesDirectory: inRepository("schema/queries"),
      ...options,
      tokens,
      developmentJwks: developmentKeys?.jwks,
      subgraphUrls: Object.fromEntries(running.map(({ name, url }) => [name, url])),
    });
    return {
      gateway,
      subgraphs: running,
      async stop() {
        await gateway.stop();
        await stopSubgraphs();
      },
    };
  } catch (error) {
    await stopSubgraphs();
    throw error;
  }
}
