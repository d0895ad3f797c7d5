/** What holds values of an answer: an object by response names, or a list by indexes. */
export type Holder = { [key: string | number]: unknown };

/**
 * Where a value stands in an answer. It is the path that graphql-js gives to resolvers, and also knows what holds the value, so that an
 * error can make it null at any later time.
 */
export class Place {
  /** Whether an error made the value null: further errors inside it are not reported. */
  isNulled = false;

  /**
   * @param prev the place of the object or list that holds the value; undefined for the fields of the root
   * @param key the response name of a field, or the index of an item
   * @param typename the name of the type that the field belongs to; undefined for an item
   * @param isNullable whether the type at this place takes null
   */
  constructor(
    readonly prev: Place | undefined,
    readonly key: string | number,
    readonly typename: string | undefined,
    readonly holder: Holder,
    readonly isNullable: boolean,
  ) {}
}
