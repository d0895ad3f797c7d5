import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gatewayEnvironmentSchema } from "@thidua/gateway";
import { subgraphEnvironmentSchema } from "@thidua/kit/serve/environment";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { contractPaths } from "../schema/contract-paths.js";
import { readForeignSubgraphs, readSubgraphs } from "./read-subgraphs.js";
import { parseSubgraphList, printSubgraphList, readSubgraphList } from "./subgraph-list.js";
import { nameProblem, reservedVariables } from "./subgraph-name.js";

const entry = { name: "training", url: "http://training/graphql", owner: "Trường Chính trị", kind: "FOREIGN" } as const;

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "subgraphs-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

const write = (file: string, text: string) => writeFileSync(join(directory, file), text);

describe("the list of subgraphs", () => {
  it("is read, and printed as it is committed", () => {
    write("subgraphs.json", printSubgraphList([entry, { ...entry, name: "finance", kind: "OWN" }]));
    expect(readSubgraphList(directory)).toEqual([entry, { ...entry, name: "finance", kind: "OWN" }]);
    const committed = readSubgraphList(contractPaths.subgraphs);
    expect(committed.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["organizations", "campaigns", "typical-examples", "awards"]),
    );
  });

  it.each([
    ["no file", undefined, "subgraphs.json: không có tệp này"],
    ["no JSON", "[", "subgraphs.json: không phải JSON"],
    ["no list", "{}", "subgraphs.json: phải là một danh sách"],
    ["an unknown kind", JSON.stringify([{ ...entry, kind: "OTHER" }]), "“training” kind: phải là OWN hoặc FOREIGN"],
    ["no address", JSON.stringify([{ ...entry, url: "training:4001" }]), "“training” url: phải là địa chỉ http(s)://"],
    ["no owner", JSON.stringify([{ ...entry, owner: " " }]), "“training” owner: phải có nội dung"],
    ["a wrong name", JSON.stringify([{ ...entry, name: "Training" }]), "“Training” name: tên gồm chữ thường"],
    ["an unknown property", JSON.stringify([{ ...entry, port: 1 }]), "“training”: Unrecognized key"],
    ["a name twice", JSON.stringify([entry, entry]), "“training” name: “training” trùng tên"],
  ])("is refused with %s", (_, text, reason) => {
    if (text !== undefined) write("subgraphs.json", text);
    expect(() => readSubgraphList(directory)).toThrow(reason);
  });

  it("is refused with all that is wrong at once", () => {
    expect(() =>
      parseSubgraphList([
        { ...entry, kind: "x" },
        { ...entry, name: "b", url: "x" },
      ]),
    ).toThrow(/“training” kind: [^\n]*\n.*“b” url: /);
  });
});

describe("the files beside the list", () => {
  it("are read in its order", () => {
    write("subgraphs.json", printSubgraphList([entry, { ...entry, name: "finance", kind: "OWN" }]));
    write("training.graphql", "type Query { a: Int }");
    write("finance.graphql", "type Query { b: Int }");
    expect(readSubgraphs(directory)).toMatchObject([
      { name: "training", sdl: "type Query { a: Int }" },
      { name: "finance", sdl: "type Query { b: Int }" },
    ]);
  });

  it("an entry without a file is refused; of an own one only where its file is needed", () => {
    const own = { ...entry, name: "finance", kind: "OWN" } as const;
    write("subgraphs.json", printSubgraphList([entry, own]));
    expect(() => readSubgraphs(directory)).toThrow(
      /“training” không có tệp training\.graphql.*\n.*“finance” không có tệp finance\.graphql/,
    );
    expect(() => readForeignSubgraphs(directory, [entry, own])).toThrow("“training” không có tệp");
    expect(readForeignSubgraphs(directory, [own])).toEqual([]);
  });

  it("a file without an entry is refused", () => {
    write("subgraphs.json", "[]");
    write("finance.graphql", "type Query { bonusFunds: [Int!] }");
    const reason = "schema/subgraphs/finance.graphql: không có trong subgraphs.json";
    expect(() => readSubgraphs(directory)).toThrow(reason);
    expect(() => readForeignSubgraphs(directory, [])).toThrow(reason);
  });
});

describe("the name of a subgraph", () => {
  it.each(["training", "typical-examples", "training-2"])("may be %s", (name) =>
    expect(nameProblem(name)).toBeUndefined(),
  );
  it.each(["", "Training", "lop_tap_huan", "lớp", "-a", "a-", "a--b", "2a", "../a", "a".repeat(41)])(
    "may not be “%s”",
    (name) => expect(nameProblem(name)).toBeDefined(),
  );
  it.each(["jwks", "redis", "database", "training-changes"])(
    "may not be %s, whose variable is another setting",
    (name) => expect(nameProblem(name)).toContain("là tên của một cấu hình khác"),
  );

  it("may not be that of any setting", () => {
    const settings = { ...gatewayEnvironmentSchema.shape, ...subgraphEnvironmentSchema.shape };
    const addresses = Object.keys(settings).filter((variable) => variable.endsWith("_URL"));
    expect(addresses.sort()).toEqual([...reservedVariables].sort());
  });
});
