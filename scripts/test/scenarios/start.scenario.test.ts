import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inRepository } from "../../src/house/paths.js";
import { build } from "../build.js";

/* What `npm start` runs after its build: one process, the embedded database, a signal to end it. */

const directories: string[] = [];
const freshDirectory = () => {
  const directory = mkdtempSync(join(tmpdir(), "thidua-start-"));
  directories.push(directory);
  return directory;
};

interface Started {
  child: ChildProcess;
  output(): string;
  exited: Promise<number | null>;
  /** The gateway's address, once the line with the addresses is printed; raises when the process ends before. */
  url: Promise<string>;
}

function start(environment: Record<string, string>): Started {
  // Only what the process needs: the caller's DATABASE_URL must not lead this test to another database.
  const child = spawn(process.execPath, [inRepository("scripts/dist/start.js")], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
  });
  let text = "";
  const exited = new Promise<number | null>((resolve) => child.once("close", resolve));
  const url = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      text += chunk.toString("utf8");
      const found = /Thi Đua Graph: (http:\S+)/.exec(text)?.[1];
      if (found) resolve(found);
    };
    child.stdout!.on("data", read);
    child.stderr!.on("data", read);
    void exited.then(() => reject(new Error(`It ended before it was up:\n${text}`)));
  });
  // Whoever does not ask for the address must not be hurt by its failure.
  url.catch(() => undefined);
  return { child, output: () => text, exited, url };
}

async function ask(url: string, query: string) {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data: never; errors?: unknown };
}

beforeAll(build, 300_000);
afterAll(() => {
  for (const directory of directories) rmSync(directory, { recursive: true, force: true });
});

const acrossAll = `{
  organizationByCode(code: "cao-bang-skhcn-old") {
    name
    campaigns { totalCount }
    reviewConferences { nodes { name heldOn } }
    awardDecisions { nodes { collectiveCount individualCount } }
  }
}`;

describe("npm start", () => {
  it("brings the whole graph up, answers across all four subgraphs, and stops at SIGTERM with nothing left behind; the second start finds its data", async () => {
    const directory = freshDirectory();
    const first = start({ PORT: "0", DATA_DIR: directory });
    const url = await first.url;
    expect(first.output().trim().split("\n")).toHaveLength(1);
    expect(first.output()).toContain("bản ghi mới");
    const answer = await ask(url, acrossAll);
    expect(answer).toEqual({
      data: {
        organizationByCode: {
          name: expect.stringContaining("Sở Khoa học và Công nghệ"),
          campaigns: { totalCount: expect.any(Number) },
          reviewConferences: { nodes: [expect.objectContaining({ heldOn: "2017-09-08" })] },
          awardDecisions: { nodes: [{ collectiveCount: 3, individualCount: 6 }] },
        },
      },
    });
    expect(existsSync(join(directory, "pglite.lock"))).toBe(true);
    first.child.kill("SIGTERM");
    expect(await first.exited).toBe(0);
    expect(existsSync(join(directory, "pglite.lock"))).toBe(false);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();

    const second = start({ PORT: "0", DATA_DIR: directory });
    expect(await ask(await second.url, acrossAll)).toEqual(answer);
    expect(second.output()).not.toContain("bản ghi mới");
    second.child.kill("SIGINT");
    expect(await second.exited).toBe(0);
  }, 120_000);

  it("started twice on one data directory says so, and does the first no harm", async () => {
    const directory = freshDirectory();
    const first = start({ PORT: "0", DATA_DIR: directory });
    const url = await first.url;
    const second = start({ PORT: "0", DATA_DIR: directory });
    expect(await second.exited).toBe(1);
    expect(second.output()).toContain(`pid ${first.child.pid}`);
    expect(second.output()).toContain("DATA_DIR");
    expect(second.output()).not.toContain("    at ");
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    first.child.kill("SIGTERM");
    await first.exited;
  }, 120_000);

  it("on a taken port says which, and how to change it, before it writes anything", async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(0, "127.0.0.1", resolve));
    const { port } = blocker.address() as { port: number };
    const directory = freshDirectory();
    const refused = start({ PORT: String(port), DATA_DIR: join(directory, "data") });
    expect(await refused.exited).toBe(1);
    expect(refused.output()).toContain(String(port));
    expect(refused.output()).toContain("PORT=");
    expect(existsSync(join(directory, "data"))).toBe(false);
    blocker.close();
  }, 60_000);

  it("names every wrong setting, one line each", async () => {
    const refused = start({ PORT: "abc", LOG_LEVEL: "loud" });
    expect(await refused.exited).toBe(1);
    expect(refused.output()).toMatch(/PORT.*\n.*LOG_LEVEL/);
  }, 60_000);

  it("stopped in the middle of its first load starts again and is whole", async () => {
    const directory = freshDirectory();
    const first = start({ PORT: "0", DATA_DIR: directory });
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    first.child.kill("SIGKILL");
    await first.exited;
    const second = start({ PORT: "0", DATA_DIR: directory });
    const answer = await ask(await second.url, acrossAll);
    expect(answer.errors).toBeUndefined();
    second.child.kill("SIGTERM");
    expect(await second.exited).toBe(0);
  }, 120_000);
});
