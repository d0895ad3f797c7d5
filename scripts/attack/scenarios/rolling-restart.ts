import { spawnSync } from "node:child_process";
import { waitUntilReady } from "../installation/installation.ts";
import { type ServiceProcess, stopService } from "../installation/service-process.ts";
import { urlsWithMoved } from "../installation/subgraph-urls.ts";
import { graphqlRequest, send } from "../requests/send.ts";
import { isWhole, startSteadyLoad } from "../requests/steady-load.ts";
import { pause } from "./pause.ts";
import { startProxy } from "./proxy.ts";
import { smallQuestion, warmUp } from "./questions.ts";
import type { Scenario, ScenarioContext } from "./scenario.ts";

/** A proxy takes a replica out within that time of its saying that it drains. */
const draining = { DRAIN_DELAY_MS: "3000" };
const restarted = "organizations";

/** Two replicas behind a proxy are restarted one after the other, at sixty requests a second: of the gateway, and of a subgraph. */
export const rollingRestart: Scenario = {
  name: "restart",
  isInShort: false,
  async play(context) {
    const isInstalled = spawnSync("haproxy", ["-v"]).status === 0;
    if (!isInstalled) return context.report.figure("rolling restart", "not run", "no haproxy here");
    await restartGateways(context);
    await restartSubgraphs(context);
  },
};

async function restartGateways({ installation, report }: ScenarioContext): Promise<void> {
  const replicas = await startReplicas(installation, "gateway");
  const proxy = await startProxy(
    installation.directory,
    replicas.map(({ port }) => port),
  );
  try {
    await pause(2);
    for (const { url } of replicas) await warmUp(url);
    await restartUnderLoad({ installation, report }, "rolling restart of two gateways", replicas, proxy.url);
  } finally {
    await proxy.stop();
    await Promise.all(replicas.map((replica) => stopService(replica)));
  }
}

/** The gateway reaches the replicas of the subgraph through the proxy. */
async function restartSubgraphs({ installation, report }: ScenarioContext): Promise<void> {
  const replicas = await startReplicas(installation, restarted);
  const proxy = await startProxy(
    installation.directory,
    replicas.map(({ port }) => port),
  );
  const urls = urlsWithMoved(installation, restarted, `${proxy.url}/graphql`);
  const gateway = await installation.startReplica("gateway", { SUBGRAPH_URLS: urls });
  try {
    await pause(2);
    await warmUp(gateway.url);
    const part = `rolling restart of two processes of ${restarted}`;
    await restartUnderLoad({ installation, report }, part, replicas, gateway.url);
  } finally {
    await stopService(gateway);
    await proxy.stop();
    await Promise.all(replicas.map((replica) => stopService(replica)));
  }
}

type Restarting = Pick<ScenarioContext, "installation" | "report">;

async function startReplicas(installation: Restarting["installation"], name: string): Promise<ServiceProcess[]> {
  return [await installation.startReplica(name, draining), await installation.startReplica(name, draining)];
}

/** Restarts each replica while an address is asked, each time over a new connection. No answer may lack anything. */
async function restartUnderLoad(
  { installation, report }: Restarting,
  part: string,
  replicas: ServiceProcess[],
  askedUrl: string,
): Promise<void> {
  const load = startSteadyLoad(60, (number) => {
    const headers = { "x-forwarded-for": `10.1.1.${number % 200}` };
    return send(askedUrl, graphqlRequest(smallQuestion(restarted, number), undefined, headers), {
      isNewConnection: true,
    });
  });
  await pause(2);
  for (const [index, replica] of replicas.entries()) {
    await stopService(replica, 30_000);
    const name = replica.name.split(":")[0]!;
    replicas[index] = await installation.startReplica(name, { ...draining, PORT: String(replica.port) });
    await waitUntilReady(replica.url);
    await pause(2);
  }
  await pause(2);
  const answers = await load.stop();
  const failed = answers.filter(({ answer }) => !isWhole(answer));
  report.figure(part, "requests", answers.length);
  report.atMost(part, "failed", failed.length, 0, [
    `${failed[0]?.answer.status} ${failed[0]?.answer.failure ?? ""} ${failed[0]?.answer.text.slice(0, 300)}`,
  ]);
}
