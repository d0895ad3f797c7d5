import {
  addressFields,
  databaseUrlField,
  integerField,
  logLevelField,
  parseEnvironment,
  portField,
  tokenFields,
  withSecretFiles,
} from "@thidua/base/env";
import { z } from "zod";
import { changesUrlSuffix, type MirrorSettings, mirrorFields } from "../../changes/mirror/mirror-settings.js";

/** The settings of one subgraph process. */
export const subgraphEnvironmentSchema = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  HOST: z.string().default("127.0.0.1"),
  PORT: portField.default(0),
  LOG_LEVEL: logLevelField.default("info"),
  /** Where the embedded database lives when no DATABASE_URL is given. */
  DATA_DIR: z.string().default(".data"),
  DATABASE_URL: databaseUrlField.optional(),
  DATABASE_REPLICA_URL: databaseUrlField.optional(),
  /** Inserted into DATABASE_URL if that has no password, so that a compose file can pass the password alone as a file. */
  DATABASE_PASSWORD: z.string().optional(),
  /** At least two: migrating holds a lock on one connection while it works on another. */
  DATABASE_POOL_SIZE: integerField(2, 200).default(10),
  /** Milliseconds after which PostgreSQL cancels a statement. */
  DATABASE_STATEMENT_TIMEOUT: integerField(100, 600_000).default(15_000),
  /** Days for which changes stay in the audit trail and the feed; for ever when not set. */
  CHANGE_RETENTION_DAYS: integerField(1, 36_500).optional(),
  ...tokenFields,
  ...mirrorFields,
});

/** The settings of a subgraph. */
export type SubgraphEnvironment = z.output<typeof subgraphEnvironmentSchema> & MirrorSettings;

/**
 * Parses the settings of a subgraph.
 *
 * @throws EnvironmentError with a line for each invalid variable
 */
export function parseSubgraphEnvironment(source: Readonly<Record<string, string | undefined>>): SubgraphEnvironment {
  const schema = z.intersection(
    subgraphEnvironmentSchema,
    z.object(addressFields(source, changesUrlSuffix)) as unknown as z.ZodType<MirrorSettings>,
  );
  const settings: SubgraphEnvironment = parseEnvironment(schema, withSecretFiles(source));
  if (!settings.DATABASE_PASSWORD) return settings;
  return {
    ...settings,
    DATABASE_URL: withPassword(settings.DATABASE_URL, settings.DATABASE_PASSWORD),
    DATABASE_REPLICA_URL: withPassword(settings.DATABASE_REPLICA_URL, settings.DATABASE_PASSWORD),
  };
}

function withPassword(url: string | undefined, password: string): string | undefined {
  if (!url) return undefined;
  const parsed = new URL(url);
  if (!parsed.password) parsed.password = encodeURIComponent(password);
  return parsed.toString();
}
