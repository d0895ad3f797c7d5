import type { Caller } from "@thidua/base/tokens";
import { fieldVisibility } from "../../model/visibility/field-visibility.js";
import { mayRead, type Visibility } from "../../model/visibility/visibility.js";
import { refusal } from "./refuse.js";

/** What a caller asked of a list. */
export interface ListQuestion {
  filter?: object | null;
  orderBy?: readonly { field: string }[] | null;
}

/**
 * Checks that a caller filters and orders a list only by what it may read: otherwise pages and counts would tell what the
 * field itself does not.
 *
 * Takes the caller, the entity, what the list declares of filters and orders that are no fields of the entity's type, the
 * properties behind orders, and the question. Raises UNAUTHENTICATED or FORBIDDEN, and an internal error for a filter or an
 * order of which nothing is declared: nothing is public by omission.
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
    if (!visibility) throw new Error(`Nothing says who may filter or order ${entity.name} by ${name}`);
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

/** `RECIPIENT_NAME`, an order, stands for the field `recipientName`. */
function camelCase(name: string): string {
  return name.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
