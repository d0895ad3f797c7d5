import {
  buildClientSchema,
  buildSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
} from "graphql";
import type { Question } from "./questions.js";

/** What came of a question: the data as text, and what was said instead. */
export interface Observed {
  data: string;
  errors: { message: string; code: string }[];
  /** How many more errors there were, where the answer did not list them all. */
  unlisted?: string;
}

/** An entry point at which questions are asked: a subgraph, or the gateway. */
export interface EntryPoint {
  readonly name: string;
  readonly schema: GraphQLSchema;
  /** Asks questions as whoever sends these headers; gives what came, by the questions' names. */
  observe(questions: readonly Question[], headers?: Record<string, string>): Promise<ReadonlyMap<string, Observed>>;
}

const questionsAtOnce = 20;

/** The entry point of a subgraph, with the schema that it gives itself. */
export async function subgraphEntryPoint(name: string, url: string): Promise<EntryPoint> {
  const { data } = await send(url, getIntrospectionQuery(), {});
  return entryPoint(name, url, buildClientSchema(data as unknown as IntrospectionQuery));
}

/** The gateway's entry point, with the composed schema. */
export function gatewayEntryPoint(url: string, sdl: string): EntryPoint {
  return entryPoint("gateway", `${url}/graphql`, buildSchema(sdl));
}

function entryPoint(name: string, url: string, schema: GraphQLSchema): EntryPoint {
  return {
    name,
    schema,
    async observe(questions, headers = {}) {
      const found = new Map<string, Observed>();
      const observeTogether = async (asked: readonly Question[]): Promise<void> => {
        const { data, errors = [] } = await send(url, `{ ${asked.map(aliased).join("\n")} }`, headers);
        const unlisted = errors.find(({ extensions }) => extensions.code === "TOO_MANY_ERRORS");
        if (unlisted && asked.length > 1) {
          for (const question of asked) await observeTogether([question]);
          return;
        }
        const astray = errors.find((error) => error.path === undefined && error !== unlisted);
        if (astray) throw new Error(`${name}: ${JSON.stringify(astray)} to ${asked.map(aliased).join("\n")}`);
        asked.forEach((question, index) => {
          const own = errors.filter(({ path }) => path?.[0] === `q${index}`);
          found.set(question.name, {
            data: JSON.stringify(data?.[`q${index}`] ?? null),
            // Which subgraph is first to say no is chance.
            errors: own
              .map(({ message, extensions }) => ({ message, code: extensions.code }))
              .sort((one, other) => (one.message < other.message ? -1 : 1)),
            ...(unlisted && { unlisted: unlisted.message }),
          });
        });
      };
      for (let start = 0; start < questions.length; start += questionsAtOnce) {
        await observeTogether(questions.slice(start, start + questionsAtOnce));
      }
      return found;
    },
  };
}

const aliased = ({ field, of }: Question, index: number) =>
  of
    ? `q${index}: _entities(representations: [{ __typename: "${of.__typename}", id: "${of.id}" }]) { ... on ${of.__typename} { ${field} } }`
    : `q${index}: ${field}`;

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[];
}

async function send(url: string, query: string, headers: Record<string, string>): Promise<Answer> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer;
}

/** The answers of two observations that differ: the question's name, and from where on they do. */
export function differences(one: ReadonlyMap<string, Observed>, other: ReadonlyMap<string, Observed>): string[] {
  return [...one].flatMap(([name, observed]) => {
    const before = JSON.stringify(observed);
    const after = JSON.stringify(other.get(name)) ?? "";
    if (before === after) return [];
    const start = Math.max(0, [...before].findIndex((character, index) => character !== after[index]) - 200);
    return [`${name}\n  ${before.slice(start, start + 400)}\n  ${after.slice(start, start + 400)}`];
  });
}
