import type { Role } from "@thidua/base/tokens";
import { forEveryone, forStaff, type Visibility } from "./visibility.js";

/** Everyone may read the field. */
export const PUBLIC: Visibility = forEveryone;

/** Signed-in staff of the province may read the field. It must be nullable, since the level can hide it. */
export const INTERNAL: Visibility = forStaff;

/** These roles alone may read the field. It must be nullable, since the level can hide it. */
export function restricted(...roles: [Role, ...Role[]]): Visibility {
  return { level: "RESTRICTED", roles };
}
