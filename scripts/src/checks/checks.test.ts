import { describe, expect, it } from "vitest";
import { forbiddenText } from "./forbidden-text.js";
import { importsAgainstArrows } from "./import-arrows.js";
import { repositoryFiles } from "./repository-files.js";
import { unfinishedCode } from "./unfinished-code.js";

const files = repositoryFiles();
const one = (path: string, text: string) => [{ path, text }];

describe("imports follow the order of packages and layers", () => {
  it("in the whole repository", () => {
    expect(files.filter(({ path }) => path.endsWith(".ts")).length).toBeGreaterThan(100);
    expect(importsAgainstArrows(files)).toEqual([]);
  });

  it.each([
    [
      "subgraphs/awards/src/award/award.ts",
      'import { x } from "@thidua/campaigns";',
      "subgraphs/awards imports base, kit, documents, vocabulary",
    ],
    ["subgraphs/kit/src/model/a.ts", 'import "@thidua/awards";', "subgraphs/kit imports base"],
    ["subgraphs/base/src/text/a.ts", 'import "@thidua/kit/model/names";', "subgraphs/base imports no other package"],
    [
      "subgraphs/awards/src/a.ts",
      'export { x } from "../../campaigns/src/a.js";',
      "a relative path leaves the package",
    ],
    ["gateway/src/a.ts", 'import { openDatabase } from "@thidua/kit/serve/database";', "gateway imports base"],
    ["gateway/src/a.ts", 'const a = await import("@thidua/organizations");', "gateway imports base"],
    [
      "subgraphs/awards/src/award/award.service.ts",
      'import { A } from "./award.resolver.js";',
      "a service must not know a resolver",
    ],
    [
      "subgraphs/awards/src/award/award.repository.ts",
      'import {\n  A,\n} from "./award.service.js";',
      "a repository must not know a service",
    ],
    [
      "subgraphs/awards/src/award/award.ts",
      'import { A } from "./award.repository.js";',
      "a entity must not know a repository",
    ],
    [
      "subgraphs/kit/src/model/database/a.ts",
      'import { x } from "../../graph/pagination/index.js";',
      "the layer model does not know graph",
    ],
  ])("and a breach is found: %s %s", (path, text, reason) => {
    expect(importsAgainstArrows(one(path, text))).toEqual([expect.stringContaining(reason)]);
  });

  it("and what is allowed is not", () => {
    const allowed =
      'import { A } from "./award.repository.js";\nimport { raise } from "@thidua/base/errors";\nimport { B } from "../organization/organization.js";';
    expect(importsAgainstArrows(one("subgraphs/awards/src/award/award.service.ts", allowed))).toEqual([]);
  });
});

describe("no file names a registry host or a path of one machine", () => {
  it("in the whole repository", () => expect(forbiddenText(files)).toEqual([]));

  it("and each is found", () => {
    expect(forbiddenText(one("a", `see https://registry.${"npmjs"}.org/x`))).toHaveLength(1);
    expect(forbiddenText(one("package-lock.json", `"resolved": "${"https"}://mirror/x.tgz"`))).toHaveLength(1);
    expect(forbiddenText(one("a", `cd /${"work"}/main`))).toHaveLength(1);
  });
});

describe("no work is left unfinished", () => {
  it("in the whole repository", () => expect(unfinishedCode(files)).toEqual([]));

  it("and each note is found", () => {
    expect(unfinishedCode(one("a.test.ts", `it${"."}todo("x")`))).toHaveLength(1);
    expect(unfinishedCode(one("gateway/src/a.ts", `// ${"TO"}${"DO"} later`))).toHaveLength(1);
    expect(unfinishedCode(one("gateway/src/a.ts", "const todo = 1;"))).toEqual([]);
  });
});
