import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { printGatewayFile, readErrorTexts } from "../../compose/gateway-file.js";
import { readSubgraphs } from "../../compose/read-subgraphs.js";
import { runCommand, UsageError } from "../../compose/run-command.js";
import { writeFiles } from "../../compose/write-files.js";
import { inRepository } from "../../paths.js";
import { checkSchema } from "../check/check-schema.js";
import { printReport } from "../check/print-report.js";
import { publishedApi } from "../check/published-api.js";
import { vietnameseDay } from "../check/removal-day.js";
import { contractPaths } from "../contract-paths.js";
import { planPublication } from "./plan-publication.js";
import { publishedSnapshots } from "./published-snapshots.js";

/*
 * `npm run schema:publish`: checks the committed subgraphs and writes what production serves, `schema/published`. A running gateway
 * that watches that folder picks the new supergraph up.
 */

const usage = `npm run schema:publish [-- --accept <tọa độ/coordinate> [--accept …] --reason "<lý do/why>"]

  --accept  chấp nhận một thay đổi phá vỡ tương thích, như Organization.motto; chỉ khi phiên bản là 0.x
            accept a breaking change, such as Organization.motto; while the version is 0.x only
  --reason  lý do, được ghi vào schema/CHANGELOG.md / why; it is written to schema/CHANGELOG.md`;

runCommand({
  usage,
  options: { accept: { type: "string", multiple: true }, reason: { type: "string" } },
  run({ accept: accepted = [], reason }) {
    if (reason !== undefined && accepted.length === 0)
      throw new UsageError("--reason chỉ đi với --accept / --reason belongs to --accept");
    const today = vietnameseDay();
    const snapshots = { present: contractPaths.changes, published: contractPaths.publishedChanges };
    const subgraphs = readSubgraphs(contractPaths.subgraphs);
    const report = checkSchema({
      subgraphs,
      published: publishedApi(contractPaths.published),
      queries: contractPaths.queries,
      snapshots,
      today,
      accepted,
    });
    console.log(printReport(report));
    const { version } = JSON.parse(readFileSync(inRepository("package.json"), "utf8")) as { version: string };
    const files = planPublication({
      report,
      accepted,
      reason,
      version,
      today,
      changelog: readFileSync(contractPaths.changelog, "utf8"),
      gateway: printGatewayFile(subgraphs, readErrorTexts(contractPaths.gateway)),
      paths: contractPaths,
    });
    const changed = writeFiles(new Map([...publishedSnapshots(snapshots), ...files])).map((path) =>
      relative(inRepository("."), path),
    );
    console.log(
      changed.length === 0
        ? "Không có gì mới để công bố / nothing new to publish"
        : `Đã công bố / published: ${changed.join(", ")}`,
    );
    return 0;
  },
});
