import { attackTarget } from "../hostile/attack-target.ts";
import { gatewaySchema } from "../hostile/attacked-schema.ts";
import { memorySlope } from "../observation/figures.ts";
import { observed } from "../observation/observe.ts";
import { graphqlRequest, send } from "../requests/send.ts";
import { isWhole, startSteadyLoad } from "../requests/steady-load.ts";
import { pause } from "./pause.ts";
import { smallQuestion } from "./questions.ts";
import { goal, type Scenario } from "./scenario.ts";

/** A mixed load that lasts: reads of all subgraphs with and without a token, and hostile requests. Memory stays flat. */
export const soak: Scenario = {
  name: "soak",
  isInShort: false,
  async play(context) {
    const { run, installation, report, codes } = context;
    const { service, tokens, names, checkout } = installation;
    const seconds = Math.max(1, run.soakMinutes) * 60;
    const part = `soak of ${Math.max(1, run.soakMinutes)} minutes`;
    const url = service("gateway").url;
    const { result, sampled } = await observed(context, part, installation.all(), async () => {
      const reads = startSteadyLoad(30, (number) => {
        const token: Record<string, string> =
          number % 2 === 0 ? {} : { authorization: `Bearer ${tokens.ANALYST[number % 10]}` };
        const headers = { ...token, "x-forwarded-for": `10.0.${number % 100}.${number % 200}` };
        return send(url, graphqlRequest(smallQuestion(names[number % names.length]!, number), undefined, headers));
      });
      const target = {
        name: "soak",
        url,
        kind: "GATEWAY" as const,
        headers: {},
        refusesAll: false,
        ...gatewaySchema(checkout),
      };
      const hostileUntil = performance.now() + seconds * 1_000;
      let faults = 0;
      for (let round = 0; performance.now() < hostileUntil; round++) {
        const figures = await attackTarget(installation, target, {
          requests: 100,
          connections: 2,
          seed: run.seed + round,
          codes,
          longestSeconds: 30,
          slowRequests: 0,
          slowLimitMs: 60_000,
        });
        faults += figures.faults.reduce((sum, { count }) => sum + count, 0);
        await pause(2);
      }
      return { answers: await reads.stop(), faults };
    });
    const failed = result.answers.filter(({ answer }) => !isWhole(answer));
    report.figure(part, "reads", result.answers.length);
    report.atMost(part, "reads that failed", failed.length, 0, [failed[0]?.answer.text.slice(0, 300) ?? ""]);
    report.atMost(part, "faults of hostile requests", result.faults, 0);
    for (const one of sampled) {
      const slope = memorySlope(one);
      if (slope === undefined) continue;
      // A settled process still rises and falls with the collector: less than this in ten minutes is no leak that lasts a day.
      report.atMost(part, `memory of ${one.name} (MiB a minute)`, Number(slope.toFixed(1)), goal(context, 2, 20));
    }
  },
};
