import { bilingual } from "@thidua/base/locale";
import { registerEnumType } from "type-graphql";

/**
 * Registers an enumeration of the graph with the descriptions of all its values.
 *
 * @param values the enumeration
 * @param name its GraphQL name
 * @param description Vietnamese, then English
 * @param valueDescriptions for each value: Vietnamese, then English; a value without one does not compile
 */
export function registerEnumeration<Values extends { [value: string]: string }>(
  values: Values,
  name: string,
  description: readonly [vi: string, en: string],
  valueDescriptions: { readonly [Value in keyof Values]: readonly [vi: string, en: string] },
): void {
  const valuesConfig = Object.fromEntries(
    Object.entries<readonly [string, string]>(valueDescriptions).map(([value, texts]) => [
      value,
      { description: bilingual(...texts) },
    ]),
  );
  registerEnumType(values, { name, description: bilingual(...description), valuesConfig: valuesConfig as never });
}
