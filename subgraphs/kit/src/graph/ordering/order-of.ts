import { bilingual } from "@thidua/base/locale";
import { type ClassType, registerEnumType } from "type-graphql";
import { columnDescription, requireColumn } from "../../model/columns/index.js";
import { type OrderDirection, orderInput } from "./order-input.js";

/** A term of an order: the name of a column, with a description if the column is no field or its own does not fit. */
type Term<Record> = (keyof Record & string) | readonly [property: keyof Record & string, vi: string, en: string];

/** The order input of a list, and the columns behind its fields for the list's `orders`. */
export interface OrderClass<Record, Field extends string> {
  readonly input: ClassType<{ field: Field; direction: OrderDirection }>;
  readonly columns: { readonly [Name in Field]: keyof Record & string };
}

/**
 * Makes the order input of a list: `CampaignOrder { field: CampaignOrderField!, direction: OrderDirection! = ASC }`.
 *
 * @param entity the record's class
 * @param name the GraphQL name of what is listed, "Campaign"
 * @param terms from the values of `CampaignOrderField` to columns; a column that is no field, such as a sort key, comes with a
 *   description
 * @returns the input class for `listArguments`, and the columns for the list's `orders`
 * @throws Error for a term without a description whose column is not declared or has none
 */
export function orderOf<Record extends object, Field extends string>(
  entity: abstract new () => Record,
  name: string,
  terms: { readonly [Name in Field]: Term<Record> },
): OrderClass<Record, Field> {
  const entries = Object.entries<Term<Record>>(terms) as [Field, Term<Record>][];
  const fields = Object.fromEntries(entries.map(([field]) => [field, field])) as { [Name in Field]: Name };
  const describe = (term: Term<Record>) =>
    typeof term === "string" ? columnDescription(requireColumn(entity, term)) : bilingual(term[1], term[2]);
  registerEnumType(fields, {
    name: `${name}OrderField`,
    description: bilingual("Các tiêu chí sắp xếp", "The fields to order by"),
    valuesConfig: Object.fromEntries(entries.map(([field, term]) => [field, { description: describe(term) }])) as never,
  });
  const columns = entries.map(([field, term]) => [field, typeof term === "string" ? term : term[0]]);
  return { input: orderInput(fields, name) as never, columns: Object.fromEntries(columns) };
}
