import type { SafeError } from "../../subgraph/index.js";
import type { CompiledFetch } from "../compile/compile-plan.js";
import { isJsonObject, type JsonObject } from "../values/json.js";
import { mergeInto } from "../values/merge.js";
import type { AnswerPath, PlanPath } from "../values/paths.js";
import { placesOf } from "./places.js";
import type { PlanRun } from "./plan-run.js";
import { rootResponseNames } from "./root-response-names.js";

/** The number of places at which one error is repeated. Twenty rows can each have their error; a thousand need not. */
const mostPlaces = 20;

/** The objects that a request is about, and the path to them. */
export interface Cursor {
  path: PlanPath;
  objects: ReadonlySet<JsonObject>;
}

/**
 * Sends one request of a plan and merges the reply into the answer. A failure of the subgraph becomes errors of the
 * run.
 */
export async function runFetch(fetch: CompiledFetch, cursor: Cursor, run: PlanRun): Promise<void> {
  if (cursor.objects.size === 0) return;
  if (fetch.writeRepresentation) await fetchEntities(fetch, cursor, run);
  else await fetchRoot(fetch, cursor, run);
}

async function fetchRoot(fetch: CompiledFetch, cursor: Cursor, run: PlanRun): Promise<void> {
  const values = run.variables.pick(fetch.variableNames).join(",");
  const { data, errors } = await run.ask(fetch, `${fetch.bodyLead}${values}}}`, {});
  for (const error of errors) {
    for (const path of error.path ? [error.path] : data ? [[]] : rootResponseNames(fetch.query).map((name) => [name])) {
      add(run, fetch, error, [...cursor.path, ...path]);
    }
  }
  if (!data) return;
  fetch.rewriteOutput?.(data);
  for (const object of cursor.objects) mergeInto(object, data);
}

async function fetchEntities(fetch: CompiledFetch, cursor: Cursor, run: PlanRun): Promise<void> {
  const groups = new Map<string, JsonObject[]>();
  for (const object of cursor.objects) {
    const text = fetch.writeRepresentation!(object);
    if (text === undefined) continue;
    const group = groups.get(text);
    if (group) group.push(object);
    else groups.set(text, [object]);
  }
  if (groups.size === 0) return;
  const { data, errors } = await run.joint.lookUp(fetch, [...groups.keys()]);

  const targets = [...groups.values()];
  for (const error of errors) placeError(error, !data?._entities, fetch, cursor, targets, run);
  const entities = data?._entities;
  if (!Array.isArray(entities)) return;
  targets.forEach((objects, index) => {
    const entity: unknown = entities[index];
    if (!isJsonObject(entity)) return;
    if (fetch.rewriteOutput) {
      // Rewrites depend on the type name. A subgraph that was not asked for it replied about the type that was sent.
      entity.__typename ??= objects[0]!.__typename;
      fetch.rewriteOutput(entity);
    }
    if (objects.length > 1) shareInside(entity, run.shared);
    for (const object of objects) mergeInto(object, entity);
  });
}

/**
 * Reports an error about one entity at each place of the entity, and an error about the whole request at each place
 * that the request was for.
 */
function placeError(
  error: SafeError,
  isWhole: boolean,
  fetch: CompiledFetch,
  cursor: Cursor,
  targets: JsonObject[][],
  run: PlanRun,
): void {
  const [root, index, ...inside] = error.path ?? [];
  const group = root === "_entities" && typeof index === "number" ? targets[index] : undefined;
  const wanted = new Set(group ?? (isWhole ? targets.flat() : targets[0]));
  for (const place of placesOf(run.data, cursor.path, wanted, mostPlaces)) {
    add(run, fetch, error, [...place, ...(group ? inside : [])]);
  }
}

function add(run: PlanRun, fetch: CompiledFetch, error: SafeError, path: AnswerPath): void {
  run.errors.push({ ...error, path, serviceName: fetch.serviceName });
}

/** Records the values that several objects will share. */
function shareInside(entity: JsonObject, shared: Set<unknown>): void {
  for (const value of Object.values(entity)) if (typeof value === "object" && value !== null) shared.add(value);
}
