import { type GraphQLNamedType, type GraphQLSchema, getNamedType } from "graphql";
import { objectFields } from "../hostile/random-selection.ts";
import { reportedErrors } from "../judgement/judge-answer.ts";
import { quantile } from "../observation/figures.ts";
import { graphqlRequest, send } from "../requests/send.ts";
import { isWhole } from "../requests/steady-load.ts";
import { wholeSelection } from "./whole-selection.ts";

/** A heavy query that a port admits, and what it costs when nothing else is asked. */
export interface HeavyQuery {
  readonly query: string;
  /** The median of its answer times alone, in milliseconds. */
  readonly milliseconds: number;
  readonly bytes: number;
}

/** A port that is asked, and its schema. */
export interface AskedPort {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly schema: GraphQLSchema;
}

interface RootList {
  readonly name: string;
  readonly item: GraphQLNamedType;
}

const copies = [20, 16, 12, 8, 6, 4, 3, 2, 1];
const smallerPages = [100, 50, 25, 10];

/**
 * Finds a heavy query: the lists with the most records, with all fields that an anonymous caller may read, as often as the limits admit.
 *
 * @param mostLists how many lists are tried
 * @throws Error if the port admits none
 */
export async function findHeavyQuery(port: AskedPort, mostLists: number): Promise<HeavyQuery> {
  const found: HeavyQuery[] = [];
  for (const list of await longestLists(port, mostLists)) {
    for (const depth of [3, 2, 1]) {
      const query = await greatestAdmitted(port, list, depth);
      if (!query) continue;
      const answers = [];
      for (let round = 0; round < 3; round++)
        answers.push(await send(port.url, graphqlRequest(query, undefined, port.headers)));
      const milliseconds = quantile(
        answers.map((answer) => answer.milliseconds),
        0.5,
      );
      found.push({ query, milliseconds, bytes: answers[0]!.bytes });
    }
  }
  const [heaviest] = found.sort((one, other) => other.milliseconds - one.milliseconds);
  if (!heaviest) throw new Error(`${port.url} admits none of the heavy queries`);
  return heaviest;
}

/** The lists at the root that an anonymous caller may read, the longest first. */
async function longestLists({ url, headers, schema }: AskedPort, most: number): Promise<RootList[]> {
  const lists = objectFields(schema.getQueryType()!).filter(
    ({ args }) => args.some(({ name }) => name === "first") && args.every(({ type }) => !String(type).endsWith("!")),
  );
  const counted: (RootList & { count: number })[] = [];
  for (const { name, type } of lists) {
    const nodes = objectFields(getNamedType(type)).find((field) => field.name === "nodes");
    if (!nodes) continue;
    const answer = await send(url, graphqlRequest(`{ ${name} { totalCount } }`, undefined, headers));
    const count = Number(/"totalCount":(\d+)/.exec(answer.text)?.[1] ?? 0);
    counted.push({ name, item: getNamedType(nodes.type), count });
  }
  return counted.sort((one, other) => other.count - one.count).slice(0, most);
}

/** The query with the most copies of a list, or the longest page of one, that is answered whole. */
async function greatestAdmitted(port: AskedPort, list: RootList, depth: number): Promise<string | undefined> {
  const refused = new Set<string>();
  const write = (count: number, page: number) => {
    const selection = wholeSelection(list.item, depth, refused);
    const parts = Array.from(
      { length: count },
      (_, index) => `a${index}: ${list.name}(first: ${page}) { nodes ${selection} }`,
    );
    return `{ ${parts.join(" ")} }`;
  };
  const isAnswered = async (query: string) => {
    const answer = await send(port.url, graphqlRequest(query, undefined, port.headers));
    const forbidden = forbiddenFields(answer.text);
    for (const name of forbidden) refused.add(name);
    return { isWhole: isWhole(answer), isForbidden: forbidden.length > 0, codes: reportedErrors(answer.text).codes };
  };
  for (let attempt = 0; attempt < 8; attempt++) {
    if (!(await isAnswered(write(1, 1))).isForbidden) break;
  }
  for (const [count, page] of [...copies.map((count) => [count, 200]), ...smallerPages.map((page) => [1, page])]) {
    const query = write(count!, page!);
    if ((await isAnswered(query)).isWhole) return query;
  }
  return undefined;
}

/** The fields that this caller may not read, by the paths of the errors. */
function forbiddenFields(text: string): string[] {
  if (!text.includes('"FORBIDDEN"') && !text.includes('"UNAUTHENTICATED"')) return [];
  const { errors = [] } = JSON.parse(text) as { errors?: { path?: unknown[] }[] };
  return errors.flatMap(
    ({ path }) => path?.findLast((part) => typeof part === "string" && part !== "nodes") ?? [],
  ) as string[];
}
