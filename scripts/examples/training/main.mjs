// @ts-check
import { once } from "node:events";
import { join } from "node:path";
import { readCourses } from "./courses.mjs";
import { followOrganizations } from "./follow-organizations.mjs";
import { OrganizationsCopy } from "./organizations-copy.mjs";
import { trainingSchema } from "./schema.mjs";
import { createTrainingServer } from "./server.mjs";
import { readSettings } from "./settings.mjs";

/* The training subgraph as a process: it answers until SIGTERM or SIGINT. */

try {
  const { host, port, coursesFile, dataDirectory, changesUrl, readToken } = readSettings(process.env);
  const organizations = new OrganizationsCopy(join(dataDirectory, "organizations.json"), changesUrl);
  const server = createTrainingServer(
    trainingSchema(readCourses(coursesFile), organizations),
    () => organizations.isFilled,
  );
  server.listen(port, host);
  await once(server, "listening");
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  console.log(`training: http://${host}:${address.port}/graphql`);

  const stopping = new AbortController();
  const log = (/** @type {string} */ line) => console.log(`${new Date().toISOString()} ${line}`);
  const following = followOrganizations(organizations, { changesUrl, readToken, log, signal: stopping.signal });
  for (const signal of ["SIGINT", "SIGTERM"])
    process.once(signal, async () => {
      stopping.abort();
      // Requests under way are answered.
      server.close();
      server.closeIdleConnections();
      await following;
    });
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exitCode = 1;
}
