import { stopService } from "../installation/service-process.ts";
import { urlsWithMoved } from "../installation/subgraph-urls.ts";
import { reportedErrors } from "../judgement/judge-answer.ts";
import { leakIn } from "../judgement/leaks.ts";
import { observed } from "../observation/observe.ts";
import { type Answer, graphqlRequest, send } from "../requests/send.ts";
import { startFalseSubgraph } from "./false-subgraph.ts";
import { misconducts, slowButRight } from "./misconducts.ts";
import { pause } from "./pause.ts";
import { goal, type Scenario } from "./scenario.ts";

/** A false subgraph in the place of campaigns, behind a gateway of its own, fails in every way there is. */
export const subgraphMisconduct: Scenario = {
  name: "subgraph",
  isInShort: false,
  async play(context) {
    const { installation, report, codes } = context;
    const part = "a false subgraph";
    const subgraph = await startFalseSubgraph();
    const gateway = await installation.startReplica("gateway", {
      SUBGRAPH_URLS: urlsWithMoved(installation, "campaigns", subgraph.url),
    });
    try {
      const query = "{ campaigns(first: 5) { nodes { id } } organizations(first: 1) { nodes { id } } }";
      const faults: string[] = [];
      const slow: string[] = [];
      const note = (name: string, answer: Answer) => {
        const { codes: found, messages } = reportedErrors(answer.text);
        const leak =
          messages.map((message) => leakIn(message, query)).find(Boolean) ??
          (/hunter2|internal/.test(answer.text) ? "secrets" : undefined);
        const unlisted = found.filter((code) => !codes.has(code));
        if (leak) faults.push(`${name}: leak of ${leak}`);
        if (unlisted.length > 0) faults.push(`${name}: unlisted codes ${unlisted.join(", ").slice(0, 200)}`);
        if (!/"organizations":\{"nodes":\[\{/.test(answer.text))
          faults.push(`${name}: the rest is missing: ${answer.text.slice(0, 200)}`);
        if (/"campaigns":\{/.test(answer.text)) faults.push(`${name}: the answer is believed (${answer.bytes} bytes)`);
        if (answer.milliseconds > 12_000) slow.push(`${name}: ${Math.round(answer.milliseconds)} ms`);
      };
      await observed(context, part, [gateway], async () => {
        for (const misconduct of misconducts) {
          subgraph.set(misconduct);
          note(misconduct.name, await send(gateway.url, graphqlRequest(query), { timeoutMs: 40_000 }));
        }
      });
      report.figure(part, "ways", misconducts.length);
      report.atMost(part, "faults", faults.length, 0, faults);
      report.atMost(part, "answers after more than 12 s", slow.length, 0, slow);
      report.atMost(
        part,
        "error lines in the log",
        gateway.errorLines.length,
        0,
        gateway.errorLines.slice(0, 2).map((line) => line.slice(0, 800)),
      );
      await shareIdentical(context, gateway.url, subgraph);
    } finally {
      await stopService(gateway);
      await subgraph.stop();
    }
  },
};

/** Twenty identical reads of anonymous callers at once: one request to the subgraph. */
async function shareIdentical(
  context: Parameters<Scenario["play"]>[0],
  url: string,
  subgraph: Awaited<ReturnType<typeof startFalseSubgraph>>,
): Promise<void> {
  subgraph.set(slowButRight);
  // The breaker may still be open: it closes after a request that succeeds.
  for (let attempt = 0; attempt < 30; attempt++) {
    const answer = await send(url, graphqlRequest(`query Try${attempt} { campaigns(first: 5) { nodes { id } } }`));
    if (!answer.text.includes("errors")) break;
    await pause(1);
  }
  subgraph.set(slowButRight);
  const request = graphqlRequest("{ campaigns(first: 5) { nodes { id } } }");
  await Promise.all(Array.from({ length: 20 }, () => send(url, request)));
  context.report.atMost("in-flight sharing", "requests for 20 identical reads", subgraph.received, goal(context, 1, 5));
}
