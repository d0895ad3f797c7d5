import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EnvironmentError } from "@thidua/base/env";
import { describe, expect, it } from "vitest";
import { parseSubgraphEnvironment } from "./subgraph-environment.js";

describe("the settings of a subgraph", () => {
  it("have defaults for a laptop", () => {
    expect(parseSubgraphEnvironment({})).toMatchObject({
      HOST: "127.0.0.1",
      PORT: 0,
      DATA_DIR: ".data",
      DATABASE_POOL_SIZE: 10,
    });
  });

  it("say which value is wrong, one line each, and never print a password", () => {
    const wrong = {
      PORT: "70000",
      LOG_LEVEL: "loud",
      DATABASE_URL: "mysql://u:secret@h/d",
      DATABASE_POOL_SIZE: "many",
    };
    let problems: readonly string[] = [];
    try {
      parseSubgraphEnvironment(wrong);
    } catch (error) {
      problems = (error as EnvironmentError).problems;
    }
    expect(problems.map((line) => line.split(" ")[0])).toEqual([
      "PORT",
      "LOG_LEVEL",
      "DATABASE_URL",
      "DATABASE_POOL_SIZE",
    ]);
    expect(problems.join("\n")).not.toContain("secret");
  });

  it("take the password as a file and put it into the address, whatever letters it has", () => {
    const file = join(mkdtempSync(join(tmpdir(), "thidua-")), "password");
    writeFileSync(file, "p@ss/w:rd\n");
    const settings = parseSubgraphEnvironment({
      DATABASE_URL: "postgres://thidua@db:5432/thidua",
      DATABASE_PASSWORD_FILE: file,
    });
    expect(decodeURIComponent(new URL(settings.DATABASE_URL!).password)).toBe("p@ss/w:rd");
  });

  it("count an empty text as not set, as compose files write it", () => {
    expect(parseSubgraphEnvironment({ PORT: "", DATABASE_URL: "" })).toEqual(parseSubgraphEnvironment({}));
  });
});
