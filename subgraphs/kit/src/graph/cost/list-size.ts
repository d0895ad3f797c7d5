import { Directive } from "type-graphql";

/**
 * Says how many items a list that is not paged usually has, where the default (`assumedSizes`) would be far off.
 *
 * Takes a whole number, 0 or more. Raises RangeError for anything else.
 */
export function ListSize(assumedSize: number): PropertyDecorator & MethodDecorator {
  if (!Number.isInteger(assumedSize) || assumedSize < 0) {
    throw new RangeError(`A size is a whole number, not ${assumedSize}`);
  }
  return Directive(`@listSize(assumedSize: ${assumedSize})`) as PropertyDecorator & MethodDecorator;
}
