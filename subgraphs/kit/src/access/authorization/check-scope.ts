import { requestError } from "@thidua/base/errors";
import { Role } from "@thidua/base/tokens";
import type { GraphQLError } from "graphql";
import { authorizationErrors } from "./authorization.errors.js";
import type { WriteContext, WriteRule } from "./write-rule.js";

/**
 * Checks that all organizations that a write touches lie within the caller's organization.
 *
 * @param context its EntityManager reads within the transaction of the write
 * @param operation the mutation's name, for the message
 * @returns false when a record that the input names is not found, so that the scope is not known
 * @throws GraphQLError OUTSIDE_ORGANIZATION
 */
export async function checkScope<Input>(
  { within, roles }: WriteRule<Input>,
  input: Input,
  context: WriteContext,
  operation: string,
): Promise<boolean> {
  const { caller, em, tree } = context;
  const isProvinceWide = roles.includes(Role.PROVINCE_ADMIN) && caller.roles.has(Role.PROVINCE_ADMIN);
  if (within === "ANY" || isProvinceWide) return true;
  if (caller.organization === null) throw outsideOrganization(operation);
  const touched = await within(input, context);
  if (touched === undefined) return false;
  const ids = touched === null ? [] : typeof touched === "string" ? [touched] : [...touched];
  if (ids.length === 0) throw outsideOrganization(operation);
  if (!tree) throw new Error(`${operation} is scoped by organization, but the subgraph has no organization tree`);
  if ((await tree.outsideScope(em, caller.organization, ids)).length > 0) throw outsideOrganization(operation);
  return true;
}

/** The error for a write that touches an organization outside of the caller's. */
export function outsideOrganization(operation: string): GraphQLError {
  return requestError(authorizationErrors.OUTSIDE_ORGANIZATION.report({ what: operation }));
}
