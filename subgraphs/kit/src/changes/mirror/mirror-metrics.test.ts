import { openMetrics } from "@thidua/base/metrics";
import { parseMetrics } from "@thidua/base/metrics/testing";
import { expect, it } from "vitest";
import { measureMirrors } from "./mirror-metrics.js";

it("shows each mirror under its owner and leaves out values that are not known yet", async () => {
  const endpoint = (await openMetrics({ METRICS_HOST: "127.0.0.1", METRICS_PORT: 0 }))!;
  const counts = { lastDelay: null, changes: 3, failures: 0, rebuilds: 1 };
  measureMirrors(endpoint.add("awards"), {
    status: () => [
      { owner: "organizations", state: "FOLLOWING", secondsBehind: 0.25, ...counts },
      { owner: "campaigns", state: "UNREACHABLE", secondsBehind: null, ...counts },
    ],
  });
  const metrics = parseMetrics(await (await fetch(endpoint.url)).text());
  await endpoint.close();
  const values = (name: string) =>
    Object.fromEntries(
      metrics.get(name)!.samples.map(({ labels, value }) => [`${labels.service}/${labels.owner}`, value]),
    );
  expect(values("thidua_mirror_following")).toEqual({ "awards/organizations": 1, "awards/campaigns": 0 });
  expect(values("thidua_mirror_seconds_behind")).toEqual({ "awards/organizations": 0.25 });
  expect(values("thidua_mirror_last_delay_seconds")).toEqual({});
  expect(values("thidua_mirror_changes_total")).toEqual({ "awards/organizations": 3, "awards/campaigns": 3 });
});
