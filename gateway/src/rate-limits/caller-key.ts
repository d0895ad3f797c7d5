import { hash } from "node:crypto";
import { isIPv6 } from "node:net";
import type { Caller } from "@thidua/base/tokens";

/**
 * Returns the key of a caller's budgets: the subject of a verified token, or else the address. Unverified claims are
 * ignored. The key is a hash, so that a shared store does not hold identities.
 *
 * Takes the verified caller and the address of the request.
 */
export function callerKey(caller: Caller, address: string): string {
  return hash("sha256", callerName(caller, address), "base64url").slice(0, 22);
}

/** Returns the same as a text that holds the identity, for this process's memory alone. */
export function callerName({ subject }: Caller, address: string): string {
  return subject === null ? `address ${networkOf(address)}` : `subject ${subject}`;
}

/**
 * Returns an IPv4 address unchanged, and the first 64 bits of an IPv6 address, because the holder of one address there
 * has the whole network (RFC 6177). An IPv4-mapped IPv6 address (`::ffff:10.0.0.1`) counts as the IPv4 address.
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
