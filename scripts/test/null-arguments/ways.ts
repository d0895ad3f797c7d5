import { type GraphQLField, type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from "graphql";
import { isDemanded, sample } from "./null-positions.js";

/** A way from the root to the objects of a type: opens and closes the selection on them. */
export interface Way {
  open: string;
  close: string;
}

/** Executes a query. Returns its data, whatever errors there are. */
export type Read = (query: string) => Promise<unknown>;

const pageSize = 2;

/** Values of required arguments that name something that exists. */
const samples: Record<string, string> = { "Query.awardAuthorityAnswer(code)": '"CSTĐCS"' };

/** Finds a short way to each type of which the graph has an object. */
export async function findWays(schema: GraphQLSchema, read: Read): Promise<Map<GraphQLObjectType, Way>> {
  const ways = new Map<GraphQLObjectType, Way>([[schema.getQueryType()!, { open: "", close: "" }]]);
  for (const [type, { open, close }] of ways) {
    const leads = Object.values(type.getFields()).flatMap((field) => {
      const inner = getNamedType(field.type);
      return isObjectType(inner) && !ways.has(inner)
        ? [{ inner, step: `${field.name}${argumentsOf(type, field)}` }]
        : [];
    });
    // As many as one operation can have at its root.
    for (let start = 0; start < leads.length; start += 20) {
      const tried = leads.slice(start, start + 20);
      const asked = tried.map(({ step }, index) => `lead${index}: ${step} { reached${index}: __typename }`);
      const found = JSON.stringify(await read(`{ ${open}${asked.join(" ")}${close} }`));
      tried.forEach(({ inner, step }, index) => {
        const isReached = !ways.has(inner) && found.includes(`"reached${index}":`);
        if (isReached) ways.set(inner, { open: `${open}${step} { `, close: ` }${close}` });
      });
    }
  }
  return ways;
}

/** The arguments that a field must have, and the size of a page. `left` is the name of one that is not among them. */
export function argumentsOf(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  left?: string,
  given: readonly string[] = [],
): string {
  const others = field.args.flatMap((argument) => {
    if (argument.name === left) return [];
    if (isDemanded(argument)) {
      const value = samples[`${type.name}.${field.name}(${argument.name})`] ?? sample(argument.type);
      return [`${argument.name}: ${value}`];
    }
    // A page has either first or last.
    return argument.name === "first" && left !== "last" ? [`first: ${pageSize}`] : [];
  });
  const all = [...others, ...given];
  return all.length > 0 ? `(${all.join(", ")})` : "";
}
