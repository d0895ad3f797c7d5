import { join } from "node:path";
import { SchemaProblem } from "../../compose/schema-problem.js";
import type { SchemaReport } from "../check/check-schema.js";
import { isPassed } from "../check/print-report.js";
import { withAcceptedChanges } from "./changelog.js";

/** What `planPublication` takes. */
export interface Publication {
  report: SchemaReport;
  /** The coordinates of accepted breaking changes, with which the report was made, and the one reason for them. */
  accepted: readonly string[];
  reason?: string;
  /** The version of the graph: a breaking change can be accepted while it is 0.x. */
  version: string;
  /** The day of publication, YYYY-MM-DD. */
  today: string;
  /** The text of `schema/CHANGELOG.md`. */
  changelog: string;
  /** What a gateway has to know beside the supergraph (`schema/gateway.json`). */
  gateway: string;
  /** Where to write it, and the folder of the published files. */
  paths: { changelog: string; published: string };
}

/**
 * Returns the files that publish a checked composition, by path, in the order in which they take the place of the present ones: the
 * supergraph, which gateways watch, is the last.
 *
 * @throws SchemaProblem if a change is refused, or an acceptance is not allowed or has nothing to accept
 */
export function planPublication(publication: Publication): Map<string, string> {
  const { report, accepted, reason, today, changelog, gateway, paths } = publication;
  const problems = acceptanceProblems(publication);
  if (!isPassed(report) || !report.composition) problems.push("Không công bố gì / nothing is published");
  if (problems.length > 0 || !report.composition) throw new SchemaProblem(problems);
  const { api, supergraph } = report.composition;
  const changes = report.changes
    .filter(({ coordinate }) => accepted.includes(coordinate))
    .map((change) => ({ ...change, reason: reason ?? "" }));
  return new Map([
    [paths.changelog, withAcceptedChanges(changelog, changes, today)],
    [join(paths.published, "api.graphql"), api],
    [join(paths.published, "gateway.json"), gateway],
    [join(paths.published, "supergraph.graphql"), supergraph],
  ]);
}

function acceptanceProblems({ report, accepted, reason, version }: Publication): string[] {
  if (accepted.length === 0) return [];
  if (!version.startsWith("0."))
    return [
      `--accept: chỉ dùng khi phiên bản là 0.x, hiện là ${version} / is for versions 0.x only, this is ${version}`,
    ];
  if (reason === undefined || reason.trim() === "")
    return ["--accept: cần --reason nêu lý do / needs --reason, which states why"];
  return accepted
    .filter((coordinate) => !report.changes.some((change) => change.coordinate === coordinate && change.reason !== ""))
    .map((coordinate) => `--accept (“${coordinate}”): không có gì để chấp nhận / there is nothing to accept`);
}
