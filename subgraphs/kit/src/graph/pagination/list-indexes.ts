import type { EntityMetadata } from "@mikro-orm/core";
import { listsOf } from "./define-list.js";
import type { OrderTerm } from "./list-arguments.js";
import type { ListDefinition } from "./list-definition.js";

/** A column of an index. */
interface IndexTerm {
  readonly property: string;
  readonly descending: boolean;
}

/**
 * Gives a table the indexes that its lists need: for the default order of each list, of all records and of the children of each
 * parent, for each column that a caller can order by, and below parents for those that the list names (`parentOrders`). Each ends with the ID, as every order does. An index of one column that
 * another one begins with is left out: it would be written with each record and read by none. Indexes below a
 * parent that few records have (`rareParents`) leave out the others.
 */
export function addListIndexes(metadata: EntityMetadata): void {
  const lists = listsOf(metadata.class as never);
  if (lists.length === 0) return;
  const isNullable = (property: string) =>
    (metadata.properties as { [name: string]: { nullable?: boolean } })[property]!.nullable === true;
  const wanted = new Map<string, readonly IndexTerm[]>();
  for (const list of lists) for (const terms of indexesOf(list, isNullable)) wanted.set(JSON.stringify(terms), terms);
  const begun = new Set([...wanted.values()].map(([first]) => first!.property));
  metadata.indexes = metadata.indexes.filter(({ properties, expression }) => {
    const [property, ...others] = [properties ?? []].flat() as string[];
    return expression || others.length > 0 || !begun.has(property!);
  });
  for (const property of metadata.props) if (begun.has(property.name)) property.index = false;
  for (const terms of wanted.values()) {
    const properties = terms.map(({ property }) => property);
    const [first] = properties as [string];
    const isRare = lists.some(({ rareParents = [] }) => (rareParents as string[]).includes(first));
    const isMixed = terms.some(({ descending }) => descending);
    metadata.indexes.push({
      properties,
      ...(isMixed && {
        columns: terms.map(({ property, descending }) => ({ name: property, sort: descending ? "DESC" : "ASC" })),
      }),
      ...(isRare && { where: { [first]: { $ne: null } } }),
    } as never);
  }
}

// biome-ignore lint/suspicious/noExplicitAny: entities of any shape
function indexesOf(list: ListDefinition<any>, isNullable: (property: string) => boolean): IndexTerm[][] {
  const { orders, defaultOrder, parents = [], parentOrders = {} } = list;
  const own = termsOf(orders as { [field: string]: string }, defaultOrder, isNullable);
  const others = Object.values(orders as { [field: string]: string }).map((property) => [
    { property, descending: false },
    { property: "id", descending: false },
  ]);
  return [
    own,
    // Below a parent, an order by the parent orders nothing.
    ...parents.map((parent) => [
      { property: parent, descending: false },
      ...own.filter(({ property }) => property !== parent),
    ]),
    ...parents.flatMap((parent) =>
      (parentOrders[parent] ?? []).map((field) => [
        { property: parent, descending: false },
        { property: String(orders[field]), descending: false },
        { property: "id", descending: false },
      ]),
    ),
    ...others.filter(([first]) => first!.property !== own[0]!.property),
  ];
}

/**
 * Returns the columns of an order. An index is read in both directions, so that one of which all terms descend is written
 * ascending. Beside a term of another direction, missing values would come first where the order has them last: the index then
 * ends before it.
 */
function termsOf(
  orders: { readonly [field: string]: string },
  order: readonly OrderTerm[],
  isNullable: (property: string) => boolean,
): IndexTerm[] {
  const [first] = order as [OrderTerm];
  const terms = [...order, { ...order.at(-1)!, field: "" }].map(({ field, direction }) => ({
    property: field === "" ? "id" : orders[field]!,
    descending: direction === "DESC",
  }));
  const isUniform = order.every(({ direction }) => direction === first.direction);
  if (isUniform) return terms.map(({ property }) => ({ property, descending: false }));
  const misplaced = terms.findIndex(
    ({ property, descending }, index) => index > 0 && descending && isNullable(property),
  );
  return misplaced < 0 ? terms : terms.slice(0, misplaced);
}
