import { dataKinds } from "./data-kinds.ts";
import { entityKinds } from "./entity-kinds.ts";
import type { HostileKind } from "./hostile-request.ts";
import { httpKinds } from "./http-kinds.ts";
import { nestingKinds } from "./nesting-kinds.ts";
import { operationKinds } from "./operation-kinds.ts";
import { rawKinds } from "./raw-kinds.ts";
import { tokenKinds } from "./token-kinds.ts";
import { variableKinds } from "./variable-kinds.ts";

/** All kinds of hostile requests that are answered at once. */
export const hostileKinds: readonly HostileKind[] = [
  ...nestingKinds,
  ...operationKinds,
  ...variableKinds,
  ...entityKinds,
  ...httpKinds,
  ...rawKinds,
  ...tokenKinds,
  ...dataKinds,
];
