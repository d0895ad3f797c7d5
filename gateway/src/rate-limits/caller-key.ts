import { hash } from "node:crypto";
import { isIPv6 } from "node:net";
import type { Caller } from "@thidua/base/tokens";

/**
 * Under what name a caller's budgets are kept: the subject of a verified token, else the address. What a token claims that has
 * not been verified counts for nothing. The name is hashed: a shared store need not know who asks.
 *
 * Takes the verified caller and the address the request came from.
 */
export function callerKey(caller: Caller, address: string): string {
  const name = caller.subject === null ? `address ${networkOf(address)}` : `subject ${caller.subject}`;
  return hash("sha256", name, "base64url").slice(0, 22);
}

/**
 * An IPv4 address as it is; of an IPv6 address the first 64 bits, because whoever has one address there has all of its network
 * (RFC 6177). An IPv4 address in an IPv6 dress (`::ffff:10.0.0.1`) is the IPv4 address.
 */
export function networkOf(address: string): string {
  const plain = address.replace(/%.*$/, "");
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(plain)) return plain;
  const [head = "", tail] = plain.toLowerCase().split("::");
  const groups = head === "" ? [] : head.split(":");
  const rest = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? 0 : 8 - groups.length - rest.length;
  const all = [...groups, ...Array.from({ length: Math.max(0, zeros) }, () => "0"), ...rest];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}
