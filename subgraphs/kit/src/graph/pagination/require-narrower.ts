import { requestError } from "@thidua/base/errors";
import type { FilterRule, FilterRules } from "../filtering/index.js";
import { paginationErrors } from "./pagination.errors.js";

/**
 * Checks that a filter narrows the list below a parent. The list holds the parent's own records, so that a selection of the parent
 * and of what is related to it would return the own ones alone, without a word.
 *
 * @param filter the filter of the list; null for none
 * @param parent the property with the parent's ID
 * @throws GraphQLError FILTER_WIDENS_LIST with the path of the selection
 */
export function requireNarrower<Record extends object>(
  rules: FilterRules<Record>,
  filter: object | null | undefined,
  parent: { readonly property: string; readonly id: string },
  path = "filter",
): void {
  for (const [field, value] of Object.entries(filter ?? {})) {
    if (value === undefined || value === null) continue;
    const at = `${path}.${field}`;
    if (field === "and" || field === "or") {
      for (const [index, part] of (value as object[]).entries()) requireNarrower(rules, part, parent, `${at}.${index}`);
    } else if (field === "not") {
      requireNarrower(rules, value as object, parent, at);
    } else if (isWider(rules[field], value, parent)) {
      throw requestError(paginationErrors.FILTER_WIDENS_LIST.report(), { argument: at });
    }
  }
}

function isWider<Record extends object>(
  rule: FilterRule<Record> | undefined,
  value: unknown,
  { property, id }: { readonly property: string; readonly id: string },
): boolean {
  return typeof rule === "function" && rule.selects === property && rule.isWider?.(value, id) === true;
}
