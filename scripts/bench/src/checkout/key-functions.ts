import type { KeyFunctions } from "@thidua/scripts/generate/key-functions";
import type { Checkout } from "./checkout.ts";

/** Returns the functions with which a commit computes stored keys. */
export async function keyFunctionsOf({ module }: Checkout): Promise<KeyFunctions> {
  const all = await Promise.all((["names", "text", "ceremonyKey", "recipientKey"] as const).map(module));
  return Object.assign({}, ...all) as KeyFunctions;
}
