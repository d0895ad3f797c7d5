import { anonymous, type Caller, Role } from "@thidua/base/tokens";
import { visibleRecords } from "@thidua/kit/model/visibility";
import { testCaller } from "@thidua/kit/testing";
import type { ExecutionResult } from "graphql";
import type { Connection } from "./connections.js";
import { filterCases } from "./filter-cases.js";
import { filteredProperty } from "./filtered-property.js";
import type { GeneratedPlaces } from "./generated-places.js";
import { listTable, sqlOrder, type Term } from "./list-order.js";
import type { WalkedGraph } from "./walked-graph.js";

/** A page that is asked for. */
export interface PageCase {
  /** What an exception names: `filter category`, `order NAME DESC`, `default order`. */
  readonly subject: string;
  /** Which values, order and page. */
  readonly detail: string;
  readonly caller: Caller;
  readonly variables: { readonly [name: string]: unknown };
}

interface Page {
  readonly says: string;
  readonly given: object;
}

/** An order and its pages. */
interface OrderedPages {
  /** Undefined for the default order. */
  readonly orderBy: readonly Term[] | undefined;
  readonly says: string;
  readonly pages: readonly Page[];
}

/** The size of a page: the default of connections. */
export const pageSize = 20;

/** Together they may filter and order by everything. */
const staff = testCaller([Role.PROVINCE_ADMIN, Role.AUDITOR]);

/**
 * Makes the pages of a connection to ask for: of every order the first and the last page and those around cursors deep in the list, and of
 * every field, operator and value of the filter three pages of the default order and one of each other order at the root, and one of
 * the default order and one of another below parents, in turn.
 *
 * @param operation as `pageOperation` makes it
 * @param parents the variables that name the parents
 */
export async function pageCases(
  graph: WalkedGraph,
  connection: Connection,
  operation: string,
  parents: object,
  places: GeneratedPlaces,
): Promise<PageCase[]> {
  const orders: OrderedPages[] = [];
  for (const orderBy of ordersOf(connection)) {
    const says = orderBy ? `order ${orderBy[0]!.field} ${orderBy[0]!.direction}` : "default order";
    const { answer } = await graph.ask(operation, { ...parents, first: 1, orderBy }, staff);
    orders.push({ orderBy, says, pages: await pagesOf(graph, connection, orderBy, answer) });
  }
  // What a record's visibility adds to the statement.
  const callers = visibleRecords(connection.list.entity, anonymous) ? [staff, anonymous] : [staff];
  const ordered = orders.flatMap(({ orderBy, says, pages }) =>
    callers.flatMap((caller) =>
      pages.map((page) => ({
        subject: says,
        detail: `${page.says}${caller === anonymous ? ", anonymous" : ""}`,
        caller,
        variables: { ...parents, ...page.given, orderBy },
      })),
    ),
  );
  return [...ordered, ...(await filteredCases(graph, connection, orders, parents, places))];
}

/** The default order, and each field in both directions. */
function ordersOf({ orders }: Connection): (readonly Term[] | undefined)[] {
  return [
    undefined,
    ...orders.flatMap((field) => (["ASC", "DESC"] as const).map((direction) => [{ field, direction }])),
  ];
}

async function pagesOf(
  { database, cursors: deep }: WalkedGraph,
  { list }: Connection,
  orderBy: readonly Term[] | undefined,
  answer: ExecutionResult,
): Promise<Page[]> {
  const known = /"endCursor":"([^"]+)"/.exec(JSON.stringify(answer))?.[1];
  const terms = orderBy ?? (list.defaultOrder as readonly Term[]);
  const cursors = known ? await deep.of(database, list, terms, known) : [];
  return [
    { says: "the first page", given: { first: pageSize } },
    { says: "the last page", given: { last: pageSize } },
    ...cursors.flatMap(({ says, cursor }) => [
      { says: `after ${says}`, given: { first: pageSize, after: cursor } },
      { says: `before ${says}`, given: { last: pageSize, before: cursor } },
    ]),
  ];
}

async function filteredCases(
  { database, values }: WalkedGraph,
  connection: Connection,
  orders: readonly OrderedPages[],
  parents: object,
  places: GeneratedPlaces,
): Promise<PageCase[]> {
  const { list, isRoot } = connection;
  const table = listTable(database, list);
  const { backward } = sqlOrder(table, list, list.defaultOrder as readonly Term[]);
  const read = async (field: string, sample: unknown) => {
    const property = filteredProperty(list, field, sample);
    if (property === undefined) return undefined;
    const source = { table: table.name, column: table.column(property), isList: table.isList(property) };
    return values.of(database.fork(), source, backward);
  };
  const filters = await filterCases(connection, read, places);
  return filters.flatMap(({ field, name, filter }, turn) => {
    const inTurn = <Item>(items: readonly Item[], place = 0): Item[] =>
      items.slice((turn + place) % items.length).slice(0, 1);
    const asked = orders.flatMap(({ orderBy, says, pages }, place) => {
      const [ends, deep] = [pages.slice(0, 2), pages.slice(2)];
      const isNext = place === 1 + (turn % (orders.length - 1));
      const chosen =
        !orderBy && isRoot ? [...ends, ...inTurn(deep)] : isRoot || !orderBy || isNext ? inTurn(pages, place) : [];
      return chosen.map((page) => ({ orderBy, says, page }));
    });
    return asked.map(({ orderBy, says, page }) => ({
      subject: `filter ${field}`,
      detail: `${name}, ${says}, ${page.says}`,
      caller: staff,
      variables: { ...parents, ...page.given, filter, orderBy },
    }));
  });
}
