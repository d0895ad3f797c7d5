/**
 * Returns the statement that counts rows, with the column `count`.
 *
 * @param rows what follows the columns of a statement that reads the rows
 * @param atMost the number at which the count stops; null for an exact count. A checked number: it is written into the text, as the
 *   limit of a page is
 */
export function countedRows(rows: string, atMost: number | null): string {
  if (atMost === null) return `select count(*)::int as "count" ${rows}`;
  return `select count(*)::int as "count" from (select 1 ${rows} limit ${atMost}) as "counted"`;
}
