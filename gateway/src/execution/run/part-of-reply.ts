import type { SafeError, SubgraphReply } from "../../subgraph/index.js";

/**
 * Extracts the reply to one lookup from the reply to a joint request.
 *
 * Takes the response name of the list, and the offset and number of the lookup's entities in it. Returns the reply that a
 * separate request would have had.
 */
export function partOfReply(
  { data, errors }: SubgraphReply,
  name: string,
  offset: number,
  count: number,
): SubgraphReply {
  const list = data?.[name];
  const entities = Array.isArray(list) ? list.slice(offset, offset + count) : null;
  if (errors.length === 0) return { data: data && { _entities: entities }, errors };
  const own = errors.flatMap((error): SafeError[] => {
    const [field, index, ...inside] = error.path ?? [];
    if (field === undefined) return [error];
    if (field !== name) return data ? [] : [withoutPath(error)];
    if (typeof index !== "number") return [{ ...error, path: ["_entities"] }];
    const isOwn = index >= offset && index < offset + count;
    if (isOwn) return [{ ...error, path: ["_entities", index - offset, ...inside] }];
    return data ? [] : [withoutPath(error)];
  });
  return { data: data && { _entities: entities }, errors: own };
}

/** Without data, the error of one lookup is the reason why the others have none. */
function withoutPath({ message, extensions }: SafeError): SafeError {
  return { message, extensions };
}
