import { Check } from "@mikro-orm/decorators/legacy";

/**
 * Lets the database refuse a second row of a catalog for one key that shares a day with another one, also where writers do not wait for
 * each other. The migration makes the constraint of the same name.
 *
 * @param name the name of the constraint
 * @param columns the columns of the key
 */
export function OneRowADay(name: string, columns: readonly string[]): ClassDecorator {
  const expression = `exclude using gist (${columns.map((column) => `${column} with =`).join(", ")}, daterange(valid_from, valid_to) with &&)`;
  return Check({ name, expression }) as ClassDecorator;
}
