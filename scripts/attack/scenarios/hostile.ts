import { type AttackFigures, attackTarget } from "../hostile/attack-target.ts";
import { gatewaySchema, subgraphSchema } from "../hostile/attacked-schema.ts";
import type { Target } from "../hostile/hostile-request.ts";
import { changedTables } from "../installation/attacked-database.ts";
import type { Installation } from "../installation/installation.ts";
import { greatest } from "../observation/figures.ts";
import { observed } from "../observation/observe.ts";
import { goal, type Scenario, type ScenarioContext } from "./scenario.ts";

/** The gateway, and each subgraph's own port: without the gateway's proof, and with it. */
function targets({ checkout, names, secrets, service }: Installation): Target[] {
  const gateway: Target = {
    name: "gateway",
    url: service("gateway").url,
    kind: "GATEWAY",
    headers: {},
    refusesAll: false,
    ...gatewaySchema(checkout),
  };
  const subgraphs = names.flatMap((name) => {
    const common = { url: service(name).url, kind: "SUBGRAPH" as const, ...subgraphSchema(checkout, name) };
    return [
      { ...common, name: `${name} without proof`, headers: {}, refusesAll: true },
      { ...common, name: `${name} with proof`, headers: secrets.proof(name), refusesAll: false },
    ];
  });
  return [gateway, ...subgraphs];
}

function reportTarget(context: ScenarioContext, figures: AttackFigures, errorLines: readonly string[]): void {
  const { report } = context;
  const part = `hostile: ${figures.target}`;
  const total = figures.faults.reduce((sum, { count }) => sum + count, 0);
  report.figure(part, "requests", figures.requests);
  report.figure(part, "seconds", figures.seconds);
  report.figure(part, "slowest answer (ms)", greatest(Object.values(figures.slowestByKind)));
  report.atMost(part, "answers after more than 5 s", figures.slowAnswers, goal(context, 0, figures.requests));
  report.figure(
    part,
    "statuses",
    Object.entries(figures.byStatus)
      .map(([status, count]) => `${status}×${count}`)
      .join(" "),
  );
  if (figures.slowRequestsMs.length > 0) {
    report.figure(part, "slow requests ended after, at most (s)", Math.round(greatest(figures.slowRequestsMs) / 1_000));
  }
  const lines = figures.faults.map(
    ({ fault, kind, count, example }) => `${count} × ${kind}: ${fault}\n      ${example}`,
  );
  report.atMost(part, "faults", total, 0, lines.slice(0, 20));
  report.atMost(
    part,
    "error lines in logs",
    errorLines.length,
    0,
    errorLines.slice(0, 3).map((line) => line.slice(0, 400)),
  );
}

/** Hostile requests of all kinds to all ports; nothing may be written. */
export const hostile: Scenario = {
  name: "hostile",
  isInShort: true,
  async play(context) {
    const { run, installation, report, codes } = context;
    const before = await installation.database.checksums();
    for (const [index, target] of targets(installation).entries()) {
      const part = `hostile: ${target.name}`;
      const services = installation.all();
      const linesBefore = new Map(services.map((service) => [service.name, service.errorLines.length]));
      const { result } = await observed(context, part, services, () =>
        attackTarget(installation, target, {
          requests: run.requests,
          connections: 8,
          seed: run.seed + index,
          codes,
          longestSeconds: run.isShort ? 20 : 900,
          // In the short form only once at the gateway and once at a subgraph: each takes as long as the server waits.
          slowRequests: run.isShort ? 0 : 8,
          slowLimitMs: 60_000,
        }),
      );
      const errorLines = services.flatMap(({ name, errorLines: lines }) =>
        lines.slice(linesBefore.get(name)).map((line) => `${name}: ${line}`),
      );
      reportTarget(context, result, errorLines);
    }
    const changed = changedTables(before, await installation.database.checksums());
    report.atMost("hostile: all", "tables that changed", changed.length, 0, changed);
  },
};
