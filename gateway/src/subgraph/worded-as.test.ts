import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWordedAs } from "./worded-as.js";

describe("a message", () => {
  it.each([
    ["Sai", "Sai", true],
    ["Sai: password=hunter2", "Sai", false],
    ["", "Sai", false],
    ['The id "x" is malformed', 'The id "{id}" is malformed', true],
    ['The id "x" is malformed; select 1', 'The id "{id}" is malformed', false],
    ["3 is not within 1–2", "{value} is not within {from}–{to}", true],
    ["select * from account", "{value} is not within {from}–{to}", false],
    ["aa", "a{x}a{y}a", false],
    ["aaa", "a{x}a{y}a", true],
  ])("%j as %j: %s", (message, text, expected) => expect(isWordedAs(message, text)).toBe(expected));

  it("with any values is worded as its text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1 }).filter((part) => !/[{}]/.test(part))),
        fc.string(),
        (parts, value) => {
          const text = parts.join("{value}");
          expect(isWordedAs(parts.join(value), text)).toBe(true);
        },
      ),
    );
  });
});
