import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { inRepository } from "../../src/paths.js";

/** A secret of a service: a file of the machine, and its name among the service's own. */
export interface ServiceSecret {
  readonly source: string;
  readonly target: string;
}

/** A service of `docker-compose.yml`. */
export interface ComposeService {
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly secrets: readonly ServiceSecret[];
  readonly volumes: readonly string[];
  readonly profiles: readonly string[];
  /** The command of its health check, without `CMD`; none where it is not checked. */
  readonly healthcheck: readonly string[];
}

/** What the tests read of `docker-compose.yml`. */
export interface ComposeFile {
  readonly services: ReadonlyMap<string, ComposeService>;
  /** The files of the secrets, by name. */
  readonly secrets: ReadonlyMap<string, string>;
  /** The commands that the comment at its head prints. */
  readonly commands: readonly string[];
}

type Secret = string | ServiceSecret;
type Parsed = {
  services: Record<
    string,
    Partial<Omit<ComposeService, "secrets" | "environment" | "healthcheck">> & {
      healthcheck?: { test: string[] };
      environment?: Record<string, string | number | null>;
      secrets?: Secret[];
    }
  >;
  secrets: Record<string, { file: string }>;
};

/**
 * Reads `docker-compose.yml` as Docker does: keys are merged, and variables have their values.
 *
 * @param variables the values of variables; the others have the defaults of the file
 */
export function readComposeFile(variables: Readonly<Record<string, string>> = {}): ComposeFile {
  const source = readFileSync(inRepository("docker-compose.yml"), "utf8");
  const text = source.replace(/\$\{(\w+):-([^}]*)\}/g, (_, name: string, usual: string) => variables[name] ?? usual);
  const { services, secrets } = parse(text, { merge: true }) as Parsed;
  return {
    services: new Map(
      Object.entries(services).map(
        ([name, { command = [], environment = {}, volumes = [], profiles = [], ...rest }]) => [
          name,
          {
            ...{ command, volumes, profiles },
            environment: Object.fromEntries(Object.entries(environment).map(([key, value]) => [key, `${value ?? ""}`])),
            secrets: (rest.secrets ?? []).map(secretOf),
            healthcheck: rest.healthcheck?.test.slice(1) ?? [],
          },
        ],
      ),
    ),
    secrets: new Map(Object.entries(secrets).map(([name, { file }]) => [name, file])),
    commands: [...source.matchAll(/^# {3}(\S.*)$/gm)].map(([, command]) => command!),
  };
}

function secretOf(secret: Secret): ServiceSecret {
  return typeof secret === "string" ? { source: secret, target: secret } : secret;
}
