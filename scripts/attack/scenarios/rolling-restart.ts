import { spawnSync } from "node:child_process";
import { waitUntilReady } from "../installation/installation.ts";
import { stopService } from "../installation/service-process.ts";
import { graphqlRequest, send } from "../requests/send.ts";
import { isWhole, startSteadyLoad } from "../requests/steady-load.ts";
import { pause } from "./pause.ts";
import { startProxy } from "./proxy.ts";
import { smallQuestion, warmUp } from "./questions.ts";
import type { Scenario } from "./scenario.ts";

/** Two gateways behind a proxy are restarted one after the other, at sixty requests a second, each over a new connection. */
export const rollingRestart: Scenario = {
  name: "restart",
  isInShort: false,
  async play({ installation, report }) {
    const part = "rolling restart of two gateways";
    if (spawnSync("haproxy", ["-v"]).status !== 0) return report.figure(part, "not run", "no haproxy here");
    const settings = { DRAIN_DELAY_MS: "3000" };
    const gateways = [await installation.startGateway(settings), await installation.startGateway(settings)];
    const proxy = await startProxy(
      installation.directory,
      gateways.map(({ port }) => port),
    );
    try {
      await pause(2);
      for (const gateway of gateways) await warmUp(gateway.url);
      const load = startSteadyLoad(60, (number) =>
        send(
          proxy.url,
          graphqlRequest(smallQuestion("organizations", number), undefined, {
            "x-forwarded-for": `10.1.1.${number % 200}`,
          }),
          { isNewConnection: true },
        ),
      );
      await pause(2);
      for (const [index, gateway] of gateways.entries()) {
        await stopService(gateway, 30_000);
        gateways[index] = await installation.startGateway({ ...settings, PORT: String(gateway.port) });
        await waitUntilReady(`http://127.0.0.1:${gateway.port}`);
        await pause(2);
      }
      await pause(2);
      const answers = await load.stop();
      const failed = answers.filter(({ answer }) => !isWhole(answer));
      report.figure(part, "requests", answers.length);
      report.atMost(part, "failed", failed.length, 0, [
        `${failed[0]?.answer.status} ${failed[0]?.answer.failure ?? ""} ${failed[0]?.answer.text.slice(0, 300)}`,
      ]);
    } finally {
      await proxy.stop();
      await Promise.all(gateways.map((gateway) => stopService(gateway)));
    }
  },
};
