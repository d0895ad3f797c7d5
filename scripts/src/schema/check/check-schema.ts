import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSavedQuery, parseSavedQuery, SavedQueryError } from "@thidua/gateway/data";
import { buildSchema, type GraphQLSchema } from "graphql";
import { type Composition, composeSubgraphs } from "../../compose/compose-subgraphs.js";
import type { Subgraph } from "../../compose/read-subgraphs.js";
import { SchemaProblem } from "../../compose/schema-problem.js";
import { borderErrors } from "./border-errors.js";
import { type BreakingChange, breakingChanges } from "./breaking-changes.js";
import { costWarnings } from "./cost-warnings.js";
import { overrideWarnings } from "./override-warnings.js";
import { usesOf } from "./saved-query-uses.js";
import { type SnapshotFolders, snapshotErrors } from "./snapshot-errors.js";
import { styleWarnings } from "./style-warnings.js";

/** What `checkSchema` compares. */
export interface SchemaCheckInput {
  /** All subgraphs, with a proposed SDL in place of a stored one. */
  subgraphs: readonly Subgraph[];
  /** The name of the subgraph to check; all foreign ones without it. */
  checked?: string;
  /** The SDL of the published API; undefined before the first publication. */
  published?: string;
  /** The folder of the saved queries. */
  queries: string;
  /** The schemas of the change feeds; not compared without them. */
  snapshots?: SnapshotFolders;
  /** The present day, YYYY-MM-DD. */
  today: string;
  /** The coordinates whose breaking changes are accepted. */
  accepted?: readonly string[];
}

/** A breaking change, and the saved queries that use what it changes. */
export interface FoundChange extends BreakingChange {
  savedQueries: readonly string[];
}

/** The result of `checkSchema`. */
export interface SchemaReport {
  /** What the subgraphs compose to; undefined if they do not. */
  composition?: Composition;
  /** What no date and no acceptance lets pass, one line each. */
  errors: readonly string[];
  /** One line each. */
  warnings: readonly string[];
  changes: readonly FoundChange[];
}

/**
 * Checks subgraphs before they are published: that they compose, that fields at the border between two are nullable, that no saved
 * query breaks, and what changes of the published API break operations. Style and undeclared costs are warnings.
 */
export function checkSchema({
  subgraphs,
  checked,
  published,
  queries,
  snapshots,
  today,
  accepted = [],
}: SchemaCheckInput): SchemaReport {
  const inspected = subgraphs.filter(({ name, kind }) => (checked ? name === checked : kind === "FOREIGN"));
  let composition: Composition;
  try {
    composition = composeSubgraphs(subgraphs);
  } catch (error) {
    if (!(error instanceof SchemaProblem)) throw error;
    return { errors: error.problems, warnings: [], changes: [] };
  }
  const { apiSchema, supergraph } = composition;
  const before = published === undefined ? undefined : buildSchema(published);
  const saved = readSavedQueries(queries);
  const changes = before ? breakingChanges(before, apiSchema, today, new Set(accepted)) : [];
  return {
    composition,
    errors: [
      ...inspected.flatMap((subgraph) => borderErrors(subgraph, subgraphs)),
      ...saved.flatMap((query) => problemsOf(query, apiSchema)),
      ...(snapshots ? snapshotErrors(snapshots) : []),
    ],
    warnings: [
      ...(before ? [] : ["chưa công bố lần nào, không có gì để so sánh / nothing is published yet to compare with"]),
      ...inspected.flatMap((subgraph) => [
        ...overrideWarnings(subgraph),
        ...costWarnings(subgraph, supergraph, apiSchema),
        ...styleWarnings(subgraph, subgraphs, apiSchema),
      ]),
    ],
    changes: before ? changes.map((change) => ({ ...change, savedQueries: affected(change, saved, before) })) : [],
  };
}

interface SavedFile {
  file: string;
  text: string;
}

function readSavedQueries(directory: string): SavedFile[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(directory, file), "utf8") }));
}

/** Why a saved query would not run on an API. */
function problemsOf({ file, text }: SavedFile, api: GraphQLSchema): string[] {
  try {
    return checkSavedQuery(api, parseSavedQuery(file, text)).map(savedQueryProblem);
  } catch (error) {
    if (!(error instanceof SavedQueryError)) throw error;
    return [savedQueryProblem(error)];
  }
}

function savedQueryProblem({ file, line, reason }: SavedQueryError): string {
  return `schema/queries/${file}:${line}: truy vấn đã lưu không chạy được / the saved query would fail: ${reason}`;
}

function affected({ usedAs }: BreakingChange, saved: readonly SavedFile[], before: GraphQLSchema): string[] {
  return saved.flatMap(({ file, text }) =>
    usesOf(before, parseSavedQuery(file, text).document).has(usedAs) ? [file] : [],
  );
}
