import { expect, it } from "vitest";
import { mirrorMetrics } from "./mirror-metrics.js";

it("mirrors are told in Prometheus' text format; what is not known yet is left out", () => {
  const counts = { lastDelay: null, changes: 3, failures: 0, rebuilds: 1 };
  const text = mirrorMetrics("awards", [
    { owner: "organizations", state: "FOLLOWING", secondsBehind: 0.25, ...counts },
    { owner: "campaigns", state: "UNREACHABLE", secondsBehind: null, ...counts },
  ]);
  expect(text.split("\n").slice(0, 7)).toEqual([
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
  expect(mirrorMetrics("organizations", [])).toBe("");
});
