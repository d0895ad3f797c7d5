import { join } from "node:path";
import { SecretFile } from "@thidua/base/gateway-proof";
import { type DevelopmentKeys, Role } from "@thidua/base/tokens";
import type { RunningGateway } from "@thidua/gateway";
import { type GatewayOptions, startGateway } from "@thidua/gateway";
import type { AuditSealing } from "@thidua/kit/changes/audit-seals";
import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import type { MirrorConsumerOptions, MirrorSource, MirrorSources } from "@thidua/kit/changes/mirror";
import { type RunningSubgraph, startSubgraph } from "@thidua/kit/serve/server";
import { inRepository } from "../paths.js";
import { subgraphs } from "../subgraphs.js";
import { portIfFree } from "./check-port-free.js";

/** The whole graph, running in this process: four subgraphs on loopback ports and the gateway before them. */
export interface RunningGraph {
  readonly gateway: RunningGateway;
  readonly subgraphs: RunningSubgraph[];
  /** Stops the gateway first, so that what is under way is answered. The databases are closed by who opened them. */
  stop(): Promise<void>;
}

/**
 * What `startGraph` takes: what the gateway takes, and this machine's own keys where there is no identity provider. The subgraphs
 * have the same limits and admission as the gateway.
 */
export interface GraphOptions extends Partial<GatewayOptions> {
  /** How long a request may take at a subgraph, in milliseconds; 10,000 unless given. */
  subgraphRequestTimeout?: number;
  developmentKeys?: DevelopmentKeys;
  /** Gives the token with which the subgraphs read each other's changes; by default the development keys sign one. */
  serviceToken?: MirrorSource["token"];
  /** The ports of the subgraphs are this one and those after it, where they are free; the system chooses them without it. */
  firstSubgraphPort?: number;
  /** How the subgraphs follow each other. */
  mirrorOptions?: MirrorConsumerOptions;
  /** The key and the heads of the seals of a schema's audit trail; without it nothing is sealed. */
  audit?: (schema: string) => AuditSealing | undefined;
}

/** How long a start waits for the mirrors, in milliseconds: so that the first answers are whole, and a fault does not stop it. */
const mirrorsAtStart = 10_000;

/**
 * Starts the four subgraphs over open, migrated databases, and the gateway. All of them verify tokens, with one verifier:
 * `tokens`, or that of the development keys. With `subgraphSecretsDirectory` the subgraphs answer only the gateway. Each subgraph's mirrors follow those that stand before it in `subgraphs`. Raises
 * PortInUseError.
 */
export async function startGraph(
  databases: readonly SubgraphDatabase[],
  {
    developmentKeys,
    serviceToken,
    firstSubgraphPort,
    mirrorOptions,
    subgraphRequestTimeout,
    audit,
    ...options
  }: GraphOptions = {},
): Promise<RunningGraph> {
  const tokens = options.tokens ?? developmentKeys?.verifier;
  const token =
    serviceToken ?? (developmentKeys && (() => developmentKeys.sign({ subject: "mirrors", roles: [Role.SERVICE] })));
  const running: RunningSubgraph[] = [];
  const mirrors: { [owner: string]: MirrorSources[string] } = {};
  // The last first, so that no mirror follows a stopped owner.
  const stopSubgraphs = async () => {
    for (const subgraph of running.toReversed()) await subgraph.stop();
  };
  try {
    for (const [index, definition] of subgraphs.entries()) {
      const { logLevel, metrics, tracing, subgraphSecretsDirectory: secrets } = options;
      const subgraph = await startSubgraph(definition, databases[index]!, {
        port: firstSubgraphPort && (await portIfFree(firstSubgraphPort + index)),
        logLevel,
        tokens,
        limits: options.limits,
        admission: options.admission,
        requestTimeout: subgraphRequestTimeout,
        gatewaySecrets: secrets === undefined ? undefined : new SecretFile(join(secrets, definition.name)),
        mirrors,
        mirrorOptions,
        metrics,
        tracing,
        audit: audit?.(definition.database.schema),
      });
      running.push(subgraph);
      if (token) mirrors[definition.name] = { url: new URL("/changes", subgraph.url).toString(), token };
    }
    await Promise.all(running.map((subgraph) => subgraph.mirrors.firstRound(mirrorsAtStart)));
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
