import { expect, it } from "vitest";
import { mirrorMetrics } from "./mirror-metrics.js";

it("formats mirrors as Prometheus text and leaves out values that are not known yet", async () => {
  const counts = { lastDelay: null, changes: 3, failures: 0, rebuilds: 1 };
  const text = await mirrorMetrics("awards", [
    { owner: "organizations", state: "FOLLOWING", secondsBehind: 0.25, ...counts },
    { owner: "campaigns", state: "UNREACHABLE", secondsBehind: null, ...counts },
  ]);
  const lines = text.split("\n").filter((line) => line !== "");
  expect(lines.slice(0, 7)).toEqual([
    "# HELP thidua_mirror_following Whether the mirror follows its owner.",
    "# TYPE thidua_mirror_following gauge",
    'thidua_mirror_following{subgraph="awards",owner="organizations"} 1',
    'thidua_mirror_following{subgraph="awards",owner="campaigns"} 0',
    "# HELP thidua_mirror_seconds_behind Seconds since the mirror was last known to hold all that its owner had to give.",
    "# TYPE thidua_mirror_seconds_behind gauge",
    'thidua_mirror_seconds_behind{subgraph="awards",owner="organizations"} 0.25',
  ]);
  expect(text).not.toContain("last_delay");
  expect(text.endsWith('owner="campaigns"} 1\n')).toBe(true);
  expect((await mirrorMetrics("organizations", [])).trim()).toBe("");
});
