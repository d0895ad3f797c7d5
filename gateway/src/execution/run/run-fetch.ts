import type { CompiledFetch } from "../compile/compile-plan.js";
import { isJsonObject, type JsonObject, own } from "../values/json.js";
import { mergeInto } from "../values/merge.js";
import type { PlanRun } from "./plan-run.js";
import { FailureRecorder } from "./record-failures.js";

/**
 * Sends one request of a plan for the given objects of the answer, and merges the reply into them. A failure of the
 * subgraph is recorded in the run.
 */
export async function runFetch(fetch: CompiledFetch, objects: ReadonlySet<JsonObject>, run: PlanRun): Promise<void> {
  if (objects.size === 0) return;
  run.asked.add(fetch.serviceName);
  if (fetch.writeRepresentation) await fetchEntities(fetch, objects, run);
  else await fetchRoot(fetch, objects, run);
}

async function fetchRoot(fetch: CompiledFetch, objects: ReadonlySet<JsonObject>, run: PlanRun): Promise<void> {
  const values = run.variables.pick(fetch.variableNames).join(",");
  const { data, errors } = await run.ask(fetch, `${fetch.bodyLead}${values}}}`, {});
  if (data) {
    fetch.rewriteOutput?.(data);
    for (const object of objects) mergeInto(object, data, fetch.interfaceObjects);
  }
  if (errors.length > 0) new FailureRecorder(fetch, run.failures).ofRoot(errors, data !== null, objects);
}

async function fetchEntities(fetch: CompiledFetch, objects: ReadonlySet<JsonObject>, run: PlanRun): Promise<void> {
  const recorder = new FailureRecorder(fetch, run.failures);
  const groups = new Map<string, JsonObject[]>();
  for (const object of objects) {
    const text = fetch.writeRepresentation!(object);
    recorder.ofDependent(object);
    if (text === undefined) continue;
    const group = groups.get(text);
    if (group) group.push(object);
    else groups.set(text, [object]);
  }
  if (groups.size === 0) return;
  const { data, errors } = await run.joint.lookUp(fetch, [...groups.keys()]);

  const targets = [...groups.values()];
  const entities = Array.isArray(data?._entities) ? data._entities : undefined;
  if (entities) mergeEntities(fetch, entities, targets, { run, recorder });
  recorder.ofEntities(errors, entities, targets);
}

function mergeEntities(
  fetch: CompiledFetch,
  entities: readonly unknown[],
  targets: readonly (readonly JsonObject[])[],
  { run, recorder }: { run: PlanRun; recorder: FailureRecorder },
): void {
  targets.forEach((objects, index) => {
    const entity = entities[index];
    if (!isJsonObject(entity)) return;
    if (!fetch.fitsType(own(entity, "__typename"), objects[0]!.__typename)) {
      recorder.ofMalformed(objects);
      return;
    }
    if (fetch.rewriteOutput) {
      // Rewrites depend on the type name. A subgraph that was not asked for it replied about the type that was sent.
      entity.__typename ??= objects[0]!.__typename;
      fetch.rewriteOutput(entity);
    }
    if (objects.length > 1) shareInside(entity, run.shared);
    for (const object of objects) mergeInto(object, entity, fetch.interfaceObjects);
  });
}

/** Records the values that several objects will share. */
function shareInside(entity: JsonObject, shared: Set<unknown>): void {
  for (const value of Object.values(entity)) if (typeof value === "object" && value !== null) shared.add(value);
}
