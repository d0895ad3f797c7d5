import { copyFileSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publishSupergraph } from "../installation/fill-database.ts";
import { greatest, quantile } from "../observation/figures.ts";
import { observed } from "../observation/observe.ts";
import { graphqlRequest, send } from "../requests/send.ts";
import { isWhole, startSteadyLoad } from "../requests/steady-load.ts";
import { pause } from "./pause.ts";
import { smallQuestion } from "./questions.ts";
import { goal, type Scenario, type ScenarioContext } from "./scenario.ts";

/** What a broken publication may be. */
const garbage: readonly (string | Buffer)[] = [
  "",
  "type Query { a: Int }",
  "{",
  Buffer.from([0xff, 0x00, 0x80]),
  `schema { query: Query } type Query { a: String } ${"# x\n".repeat(50_000)}`,
];

function replaceFile(path: string, content: string | Buffer): void {
  writeFileSync(`${path}.draft`, content);
  renameSync(`${path}.draft`, path);
}

/** Asks forty times a second while something is done; the answers that failed and the longest times before and during it. */
async function askedWhile({ installation }: ScenarioContext, work: () => Promise<void>) {
  const url = installation.service("gateway").url;
  const load = startSteadyLoad(40, (number) =>
    send(
      url,
      graphqlRequest(smallQuestion("organizations", number), undefined, {
        "x-forwarded-for": `10.2.2.${number % 200}`,
      }),
    ),
  );
  await pause(3);
  const changedAt = load.now();
  await work();
  const answers = await load.stop();
  const times = (isDuring: boolean) =>
    answers.filter(({ sentAt }) => sentAt >= changedAt === isDuring).map(({ answer }) => answer.milliseconds);
  return {
    failed: answers.filter(({ answer }) => !isWhole(answer)).length,
    before: quantile(times(false), 0.99),
    during: greatest(times(true)),
  };
}

/** Broken supergraphs are published, then a good one that differs, while callers ask. */
export const supergraphFile: Scenario = {
  name: "supergraph",
  isInShort: false,
  async play(context) {
    const { installation, report } = context;
    const { supergraphPath, checkout } = installation;
    const gateway = installation.service("gateway");
    try {
      const broken = await observed(context, "supergraph garbage", [gateway], () =>
        askedWhile(context, async () => {
          for (const content of garbage) {
            replaceFile(supergraphPath, content);
            await pause(1.5);
          }
          publishSupergraph(checkout, supergraphPath);
          await pause(3);
        }),
      );
      report.atMost("supergraph garbage", "requests that failed", broken.result.failed, 0);
      const swapped = await observed(context, "supergraph swap", [gateway], () =>
        askedWhile(context, async () => {
          const good = readFileSync(join(checkout, "schema/supergraph.graphql"), "utf8");
          replaceFile(supergraphPath, good.replace(/^type Query\b/m, '"""Các truy vấn. The queries."""\ntype Query'));
          await pause(12);
        }),
      );
      const { failed, before, during } = swapped.result;
      report.atMost("supergraph swap", "requests that failed", failed, 0);
      report.figure("supergraph swap", "before it, p99 (ms)", Math.round(before));
      report.atMost(
        "supergraph swap",
        "longest wait more (ms)",
        Math.round(Math.max(0, during - before)),
        goal(context, 100, 8_000),
      );
    } finally {
      copyFileSync(join(checkout, "schema/supergraph.graphql"), supergraphPath);
    }
  },
};
