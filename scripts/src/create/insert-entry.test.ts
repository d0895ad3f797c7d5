import { describe, expect, it } from "vitest";
import { withEntry, withImports } from "./insert-entry.js";

describe("an import", () => {
  it("comes before the first one of a relative path", () => {
    const source = 'import { a } from "a";\nimport {\n  b,\n} from "./b.js";\nimport { c } from "./c.js";\n';
    expect(withImports(source, 'import { d } from "./d.js";')).toBe(
      'import { a } from "a";\nimport { d } from "./d.js";\nimport {\n  b,\n} from "./b.js";\nimport { c } from "./c.js";\n',
    );
  });

  it("comes before the first one of a package where there is no other", () => {
    expect(withImports('import { a } from "a";\n', 'import { d } from "./d.js";')).toBe(
      'import { d } from "./d.js";\nimport { a } from "a";\n',
    );
  });

  it("needs another one", () => expect(() => withImports("const a = 1;", "")).toThrow("no import"));
});

describe("an entry", () => {
  it.each([
    ["to an empty list", "x: []", "x: [\nd,\n]"],
    ["to one line", 'x: [{ a: "]" }]', 'x: [{ a: "]" },\nd,\n]'],
    ["to several lines", "x: [\n  a([b]),\n  c,\n]", "x: [\n  a([b]),\n  c,\nd,\n]"],
  ])("is added at the end: %s", (_, source, expected) => {
    expect(withEntry(source, "x: [", "d")).toBe(expected);
  });

  it("is added before the first entry that matches", () => {
    const source = "x: [\n  a,\n  Mirrored,\n  Mirrored,\n]";
    expect(withEntry(source, "x: [", "d", /^ *Mirrored,$/m)).toBe("x: [\n  a,\nd,\n  Mirrored,\n  Mirrored,\n]");
    expect(withEntry("x: [\n  a,\n]", "x: [", "d", /^ *Mirrored,$/m)).toBe("x: [\n  a,\nd,\n]");
  });

  it("is refused where the list is not found once, or not closed", () => {
    expect(() => withEntry("y: []", "x: [", "d")).toThrow("0 times");
    expect(() => withEntry("x: [] x: []", "x: [", "d")).toThrow("2 times");
    expect(() => withEntry('x: ["]"', "x: [", "d")).toThrow("not closed");
  });
});
