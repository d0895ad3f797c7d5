import { Directive } from "type-graphql";

/**
 * Says that a field costs more (or less) than its type: each object of the field then weighs `weight` instead of 1, and a scalar
 * `weight` instead of 0. What stands inside is added as ever.
 *
 * Takes a whole number, 0 or more, in objects of an answer. Raises RangeError for anything else.
 */
export function Cost(weight: number): PropertyDecorator & MethodDecorator {
  if (!Number.isInteger(weight) || weight < 0) throw new RangeError(`A weight is a whole number, not ${weight}`);
  return Directive(`@cost(weight: ${weight})`) as PropertyDecorator & MethodDecorator;
}
