import { anonymous, type Caller } from "@thidua/base/tokens";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { callerKey, networkOf } from "./caller-key.js";

const subject = (name: string): Caller => ({ ...anonymous, subject: name });

describe("the key of a caller", () => {
  test("is the subject of a token from any address, or else the address", () => {
    expect(callerKey(subject("a"), "198.51.100.1")).toBe(callerKey(subject("a"), "203.0.113.9"));
    expect(callerKey(subject("a"), "198.51.100.1")).not.toBe(callerKey(subject("b"), "198.51.100.1"));
    expect(callerKey(anonymous, "198.51.100.1")).not.toBe(callerKey(anonymous, "198.51.100.2"));
  });

  test("cannot be forged: a subject that looks like an address is not that address", () => {
    expect(callerKey(subject("198.51.100.1"), "::1")).not.toBe(callerKey(anonymous, "198.51.100.1"));
    expect(callerKey(subject("address 198.51.100.1"), "::1")).not.toBe(callerKey(anonymous, "198.51.100.1"));
  });

  test("does not reveal the subject", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (name) => {
        expect(callerKey(subject(name), "::1")).toMatch(/^[\w-]{22}$/);
      }),
    );
  });
});

describe("the network of an address", () => {
  test.each([
    ["198.51.100.7", "198.51.100.7"],
    ["::ffff:198.51.100.7", "198.51.100.7"],
    ["::1", "0:0:0:0::/64"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:DB8:1:2::6", "2001:db8:1:2::/64"],
    ["2001:db8::6", "2001:db8:0:0::/64"],
    ["2001:0db8:0001:0002::", "2001:db8:1:2::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["unknown", "unknown"],
  ])("of %s is %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
