import type { Caller } from "@thidua/base/tokens";
import { fieldVisibility } from "../../model/visibility/field-visibility.js";
import { mayRead, type Visibility } from "../../model/visibility/visibility.js";
import { refusal } from "./refuse.js";

/** The filter and the order of a request for a list. */
export interface ListQuestion {
  filter?: object | null;
  orderBy?: readonly { field: string }[] | null;
}

/**
 * Checks that a caller filters and orders a list only by fields that it may read. Otherwise pages and counts would disclose the
 * values of hidden fields.
 *
 * @param levels the levels of filters and orders that are no fields of the entity's type
 * @throws GraphQLError UNAUTHENTICATED or FORBIDDEN
 * @throws Error for a filter or an order without a declared level: nothing is public by omission
 */
export function requireListVisibility(
  caller: Caller,
  entity: { readonly name: string },
  levels: Readonly<Record<string, Visibility>>,
  question: ListQuestion,
): void {
  const names = [...filterNames(question.filter), ...(question.orderBy ?? []).map(({ field }) => camelCase(field))];
  for (const name of names) {
    const visibility = levels[name] ?? fieldVisibility(entity, name);
    if (!visibility) throw new Error(`${entity.name}.${name} declares no level, so it can neither filter nor order`);
    if (!mayRead(caller, visibility)) throw refusal(caller, `${entity.name}.${name}`);
  }
}

function filterNames(filter: object | null | undefined): string[] {
  if (!filter) return [];
  return Object.entries(filter).flatMap(([name, value]) => {
    if (value === undefined || value === null) return [];
    if (name === "and" || name === "or") return (value as object[]).flatMap(filterNames);
    return name === "not" ? filterNames(value as object) : [name];
  });
}

/** Converts an order to the name of its field: `RECIPIENT_NAME` to `recipientName`. */
function camelCase(name: string): string {
  return name.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
