import { Directive } from "type-graphql";

/**
 * Declares the weight of a field: each of its objects counts `weight` instead of 1, a scalar `weight` instead of 0. Selected
 * subfields are added.
 *
 * @param weight an integer of at least 0
 * @throws RangeError for any other value
 */
export function Cost(weight: number): PropertyDecorator & MethodDecorator {
  if (!Number.isInteger(weight) || weight < 0) throw new RangeError(`A weight is a whole number, not ${weight}`);
  return Directive(`@cost(weight: ${weight})`) as PropertyDecorator & MethodDecorator;
}
