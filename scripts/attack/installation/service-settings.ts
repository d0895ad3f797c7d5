import { join } from "node:path";
import { imageEnvironment } from "./image-environment.ts";
import { audience, issuer } from "./issuer.ts";
import type { Secrets } from "./secrets.ts";

/** What the settings of the services are made from. */
export interface InstallationPlace {
  readonly checkout: string;
  readonly directory: string;
  readonly jwksPath: string;
  readonly mirrorTokenPath: string;
  readonly supergraphPath: string;
  readonly databaseUrl: string;
  readonly secrets: Secrets;
  readonly portOf: ReadonlyMap<string, number>;
}

type Settings = Readonly<Record<string, string>>;

/** What every service of a production deployment has. Only errors are logged: each of their lines is a fault. */
function common({ checkout, jwksPath }: InstallationPlace): Settings {
  return {
    ...imageEnvironment(checkout),
    NODE_ENV: "production",
    HOST: "127.0.0.1",
    LOG_LEVEL: "error",
    JWKS_FILE: jwksPath,
    TOKEN_ISSUER: issuer,
    TOKEN_AUDIENCE: audience,
  };
}

/** The settings of a subgraph, as docker-compose.yml has them. */
export function subgraphSettings(place: InstallationPlace, name: string): Settings {
  const feeds = [...place.portOf].filter(([service]) => service !== "gateway");
  return {
    ...common(place),
    ...Object.fromEntries(
      feeds.map(([feed, port]) => [variable(feed, "_CHANGES_URL"), `http://127.0.0.1:${port}/changes`]),
    ),
    DATABASE_URL: place.databaseUrl,
    MIRROR_TOKEN_FILE: place.mirrorTokenPath,
    GATEWAY_SECRET_FILE: place.secrets.pathOf(name),
    AUDIT_KEY_FILE: place.secrets.auditKeyPath,
    AUDIT_HEADS_DIRECTORY: join(place.directory, "heads", name),
  };
}

/**
 * The settings of the gateway. One proxy is trusted, so that `x-forwarded-for` makes callers of many addresses: the budgets of each
 * are the defaults.
 */
export function gatewaySettings(place: InstallationPlace): Settings {
  const subgraphs = [...place.portOf].filter(([service]) => service !== "gateway");
  return {
    ...common(place),
    TRUST_PROXY: "1",
    SUPERGRAPH_PATH: place.supergraphPath,
    SUPERGRAPH_WATCH_MS: "500",
    SUBGRAPH_URLS: subgraphs.map(([name, port]) => `${name}=http://127.0.0.1:${port}/graphql`).join(","),
    SUBGRAPH_SECRETS_DIRECTORY: place.secrets.directory,
    LAST_SUPERGRAPH_DIRECTORY: join(place.directory, "last-supergraph"),
  };
}

function variable(name: string, suffix: string): string {
  return `${name.toUpperCase().replaceAll("-", "_")}${suffix}`;
}
