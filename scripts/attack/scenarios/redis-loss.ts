import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { freePorts } from "../installation/free-ports.ts";
import { stopService } from "../installation/service-process.ts";
import { greatest } from "../observation/figures.ts";
import { graphqlRequest, send } from "../requests/send.ts";
import { isWhole, startSteadyLoad } from "../requests/steady-load.ts";
import { pause } from "./pause.ts";
import { smallQuestion, warmUp } from "./questions.ts";
import { goal, type Scenario } from "./scenario.ts";

/** The Redis with the callers' budgets is suspended, ended, and started again, while a gateway uses it. */
export const redisLoss: Scenario = {
  name: "redis",
  isInShort: false,
  async play(context) {
    const { installation, report } = context;
    const part = "Redis loss";
    if (spawnSync("redis-server", ["--version"]).status !== 0)
      return report.figure(part, "not run", "no redis-server here");
    const [port] = (await freePorts(1)) as [number];
    const startRedis = () =>
      spawn("redis-server", ["--port", String(port), "--save", "", "--bind", "127.0.0.1"], { stdio: "ignore" });
    let redis = startRedis();
    const gateway = await installation.startReplica("gateway", { REDIS_URL: `redis://127.0.0.1:${port}` });
    try {
      await warmUp(gateway.url);
      const load = startSteadyLoad(20, (number) =>
        send(
          gateway.url,
          graphqlRequest(smallQuestion("organizations", number), undefined, {
            "x-forwarded-for": `10.3.3.${number % 200}`,
          }),
        ),
      );
      await pause(2);
      redis.kill("SIGSTOP");
      await pause(4);
      redis.kill("SIGCONT");
      redis.kill("SIGKILL");
      await once(redis, "close");
      await pause(4);
      redis = startRedis();
      await pause(3);
      const answers = await load.stop();
      report.figure(part, "requests", answers.length);
      report.atMost(part, "failed", answers.filter(({ answer }) => !isWhole(answer)).length, 0, [
        answers.find(({ answer }) => !isWhole(answer))?.answer.text.slice(0, 300) ?? "",
      ]);
      const slowest = Math.round(greatest(answers.map(({ answer }) => answer.milliseconds)));
      report.atMost(part, "slowest answer (ms)", slowest, goal(context, 1_000, 8_000));
    } finally {
      await stopService(gateway);
      redis.kill("SIGKILL");
    }
  },
};
