import type { OrderTerm } from "./list-arguments.js";
import type { ListDefinition } from "./list-definition.js";

type Ordered = Pick<ListDefinition<never>, "defaultOrder">;

/** Whether an order is the default one of a list, or the reverse of it: the table has an index of it below each parent. */
export function isDefaultOrder({ defaultOrder }: Ordered, orderBy: readonly OrderTerm[] | null | undefined): boolean {
  if (!orderBy?.length) return true;
  if (orderBy.length !== defaultOrder.length) return false;
  const isReversed = orderBy[0]!.direction !== defaultOrder[0]!.direction;
  return defaultOrder.every(
    ({ field, direction }, index) =>
      field === orderBy[index]!.field && (direction !== orderBy[index]!.direction) === isReversed,
  );
}

/**
 * Whether the table of a list has an index of an order below each parent (`addListIndexes`).
 *
 * @param parent the property with the parent's ID
 */
export function isOrderedBelow<Record extends object>(
  list: Ordered & Pick<ListDefinition<Record>, "parentOrders">,
  parent: string,
  orderBy: readonly OrderTerm[] | null | undefined,
): boolean {
  const isNamed =
    orderBy?.length === 1 && list.parentOrders?.[parent as keyof Record & string]?.includes(orderBy[0]!.field) === true;
  return isNamed || isDefaultOrder(list, orderBy);
}

/** Whether the table of a list has an index of an order (`addListIndexes`). */
export function isOrderedByIndex(list: Ordered, orderBy: readonly OrderTerm[] | null | undefined): boolean {
  return orderBy?.length === 1 || isDefaultOrder(list, orderBy);
}
