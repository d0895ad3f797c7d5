/**
 * Does a piece of work for each item, so many at once. A failure of one ends all.
 *
 * @param next gives the next item; undefined when there is none
 */
export async function sideBySide<Item>(
  count: number,
  next: () => Item | undefined,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  await Promise.all(
    Array.from({ length: count }, async () => {
      for (let item = next(); item !== undefined; item = next()) await work(item);
    }),
  );
}
