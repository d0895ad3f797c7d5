import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEmptyDatabase, testEnvironment } from "@thidua/kit/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freePorts } from "../../attack/installation/free-ports.js";
import { imageEnvironment } from "../../attack/installation/image-environment.js";
import { inRepository } from "../../src/paths.js";
import { readComposeFile } from "../compose-file/compose-file.js";
import { dropRoles } from "../compose-file/drop-roles.js";
import { runService, type ServicePlace } from "../compose-file/service-process.js";
import { type RunningCommand, runPrinted } from "../printed-commands.js";
import { type BuiltImage, buildImage } from "./built-image.js";

/* The image of the Dockerfile without containers: its own steps in an empty directory, and the services of docker-compose.yml from it. */

let image: BuiltImage;
beforeAll(() => {
  image = buildImage();
});
afterAll(() => image?.remove());

/** All files and directories below a directory, as paths. */
function* below(directory: string): Generator<string> {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    yield path;
    if (entry.isDirectory()) yield* below(path);
  }
}

it("has the packages that production needs, and no other", () => {
  const lockfile = JSON.parse(readFileSync(join(image.code, "package-lock.json"), "utf8")) as {
    packages: Record<string, { dev?: true; optional?: true; devOptional?: true }>;
  };
  const packages = Object.entries(lockfile.packages).filter(([path]) => path.includes("node_modules/"));
  const isNeeded = ({ dev, optional, devOptional }: (typeof packages)[0][1]) => !dev && !optional && !devOptional;
  const wrong = packages.filter(([path, entry]) => existsSync(join(image.code, path)) !== isNeeded(entry));
  expect(wrong.map(([path]) => path)).toEqual([]);
  expect(packages.filter(([, entry]) => isNeeded(entry)).length).toBeGreaterThan(50);
});

it("has files that everyone can read and their owner alone can write", () => {
  const wrong = [...below(image.code)].filter((path) => {
    const stats = lstatSync(path);
    const everyones = stats.isDirectory() ? 0o555 : 0o444;
    return !stats.isSymbolicLink() && ((stats.mode & 0o022) !== 0 || (stats.mode & everyones) !== everyones);
  });
  expect(wrong).toEqual([]);
});

const server = testEnvironment().TEST_DATABASE_URL;

/** The user `node` of the image. Only a superuser can start a process of another one. */
const user = process.getuid?.() === 0 ? 1_000 : undefined;

it.runIf(server)(
  "its roles, migrations, subgraphs and gateway run as a user who cannot write to it",
  async () => {
    const directory = mkdtempSync(join(tmpdir(), "thidua-services-"));
    const database = await createEmptyDatabase(server!);
    const started: RunningCommand[] = [];
    try {
      const file = readComposeFile({
        JWKS_FILE: join(directory, "issuer/jwks.json"),
        TOKEN_ISSUER: "https://issuer.example",
        TOKEN_AUDIENCE: "thidua",
      });
      for (const command of [
        ...file.commands.filter((one) => /^(mkdir|test|npm) /.test(one)),
        "npm run -s keys -- issuer",
      ]) {
        const placed = command.replaceAll(/(?<= )(?=secrets\/|issuer)/g, `${directory}/`);
        expect(await runPrinted(placed, { HOME: directory }).ended).toMatchObject({ code: 0 });
      }
      cpSync(join(image.code, "schema"), join(directory, "schema"), { recursive: true });
      for (const name of ["supergraph", "tmp"]) mkdirSync(join(directory, name));
      if (user !== undefined) for (const path of [directory, ...below(directory)]) chownSync(path, user, user);
      const [awardsPort, gatewayPort, awardsHealth, gatewayHealth] = await freePorts(4);
      const settings = {
        ...imageEnvironment(inRepository(".")),
        HOST: "127.0.0.1",
        METRICS_PORT: "0",
        TMPDIR: join(directory, "tmp"),
      };
      const placeOf = (own: Record<string, string>): ServicePlace => ({
        ...{ directory, user, databaseUrl: database.url, settings: { ...settings, ...own } },
        ...{ code: image.code, node: image.node },
      });
      for (const name of ["database-roles", "migrate"])
        expect(await runService(file, name, placeOf({})).ended).toMatchObject({ code: 0, stderr: "" });
      const ports = {
        awards: { PORT: `${awardsPort}`, HEALTH_PORT: `${awardsHealth}` },
        gateway: {
          ...{ PORT: `${gatewayPort}`, HEALTH_PORT: `${gatewayHealth}` },
          SUBGRAPH_URLS: `awards=http://127.0.0.1:${awardsPort}/graphql`,
        },
      };
      for (const [name, own] of Object.entries(ports)) {
        const place = placeOf(own);
        const service = runService(file, name, place);
        started.push(service);
        const check = () => runService(file, name, place, file.services.get(name)!.healthcheck).ended;
        await expect
          .poll(async () => `${(await check()).code} ${service.output()}`, { timeout: 60_000 })
          .toMatch(/^0 /);
      }
      const answer = await fetch(`http://127.0.0.1:${gatewayPort}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: "{ awards(first: 1) { nodes { id } } }" }),
      });
      expect(await answer.json()).toEqual({ data: { awards: { nodes: [] } } });
    } finally {
      for (const { child } of started) child.kill("SIGKILL");
      await Promise.all(started.map(({ ended }) => ended));
      await database.drop();
      await dropRoles(server!, database.url);
      rmSync(directory, { recursive: true, force: true });
    }
  },
  200_000,
);
