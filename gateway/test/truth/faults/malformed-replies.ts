/** A reply of a subgraph before it is damaged. */
export interface Reply {
  data?: Record<string, unknown> | null;
  errors?: unknown;
}

/**
 * The replies that are no answers to their requests: each turns a reply into the text of an HTTP response. Where the
 * damage does not apply, the text is that of the reply.
 */
export const malformedReplies = {
  "no text": () => "",
  html: () => "<!doctype html><title>502</title>",
  "half a text": (reply) => JSON.stringify(reply).slice(0, -2),
  "null instead of an object": () => "null",
  "a list instead of an object": (reply) => JSON.stringify([reply]),
  "neither data nor errors": () => "{}",
  "data is a list": ({ data }) => JSON.stringify({ data: [data] }),
  "data is a text": () => '{"data":"x"}',
  "errors is a text": ({ data }) => JSON.stringify({ data, errors: "x" }),
  "errors are texts": ({ data }) => JSON.stringify({ data, errors: ["x"] }),
  "an entity too many": ({ data }) => JSON.stringify({ data: withEntities(data, (entities) => [...entities, null]) }),
  "entities are texts": ({ data }) =>
    JSON.stringify({ data: withEntities(data, (entities) => entities.map(() => "x")) }),
  "entities is an object": ({ data }) => JSON.stringify({ data: withEntities(data, () => ({})) }),
  "data is null without an error": () => '{"data":null}',
  "data has no fields": () => '{"data":{}}',
  "type names are unknown": (reply) =>
    JSON.stringify(reply, (name, value) => (name === "__typename" ? "Unknown" : value)),
  "errors have strange paths": ({ data }) => JSON.stringify({ data, errors: strangeErrors }),
} satisfies Record<string, (reply: Reply) => string>;

/** The name of one of them. */
export type MalformedReply = keyof typeof malformedReplies;

const strangeErrors = [
  {},
  { message: 5, path: "x", extensions: [] },
  { message: "strange", path: ["_entities", 99, "x"] },
  { message: "strange", path: ["__proto__", "constructor"], extensions: { code: 5 } },
  { message: "strange", path: [{}, null] },
];

function withEntities(data: Reply["data"], change: (entities: unknown[]) => unknown): Reply["data"] {
  if (!data) return data;
  const changed = Object.entries(data).map(([name, value]) => {
    const isList = Array.isArray(value) && (name === "_entities" || /^e\d+$/.test(name));
    return [name, isList ? change(value) : value];
  });
  return Object.fromEntries(changed);
}
