import { Directive } from "type-graphql";

/**
 * Declares the usual number of items of a list without pages, if the default (`assumedSizes`) is far off.
 *
 * @param items an integer of at least 0
 * @throws RangeError for any other value
 */
export function ListSize(assumedSize: number): PropertyDecorator & MethodDecorator {
  if (!Number.isInteger(assumedSize) || assumedSize < 0) {
    throw new RangeError(`A size is a whole number, not ${assumedSize}`);
  }
  return Directive(`@listSize(assumedSize: ${assumedSize})`) as PropertyDecorator & MethodDecorator;
}
