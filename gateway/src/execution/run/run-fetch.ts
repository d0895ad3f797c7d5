import type { CompiledFetch } from "../compile/compile-plan.js";
import type { CompiledRepresentation } from "../compile/representation.js";
import { isJsonObject, type JsonObject, own } from "../values/json.js";
import { mergeInto } from "../values/merge.js";
import { EntityGroups } from "./entity-groups.js";
import type { PlanRun } from "./plan-run.js";
import { FailureRecorder } from "./record-failures.js";

/**
 * Sends one request of a plan for the given objects of the answer, and merges the reply into them. A failure of the
 * subgraph is recorded in the run.
 */
export async function runFetch(fetch: CompiledFetch, objects: ReadonlySet<JsonObject>, run: PlanRun): Promise<void> {
  if (objects.size === 0) return;
  run.asked.add(fetch.serviceName);
  if (fetch.representation) await fetchEntities(fetch, fetch.representation, objects, run);
  else await fetchRoot(fetch, objects, run);
}

async function fetchRoot(fetch: CompiledFetch, objects: ReadonlySet<JsonObject>, run: PlanRun): Promise<void> {
  const values = run.variables.pick(fetch.variableNames).join(",");
  const { data, errors } = await run.ask(fetch, `${fetch.bodyLead}${values}}}`, {});
  if (run.isTooLong(fetch, data)) return new FailureRecorder(fetch, run.failures).ofMalformed(objects);
  if (data) {
    fetch.rewriteOutput?.(data);
    for (const object of objects) mergeInto(object, data, fetch.interfaceObjects);
  }
  if (errors.length > 0) new FailureRecorder(fetch, run.failures).ofRoot(errors, data !== null, objects);
}

async function fetchEntities(
  fetch: CompiledFetch,
  representation: CompiledRepresentation,
  objects: ReadonlySet<JsonObject>,
  run: PlanRun,
): Promise<void> {
  const recorder = new FailureRecorder(fetch, run.failures);
  const groups = new EntityGroups();
  const texts = representations(representation, objects, groups, recorder);
  if (texts.length === 0) return;
  const { data, errors } = await run.joint.lookUp(fetch, texts);
  if (run.isTooLong(fetch, data)) return recorder.ofMalformed(groups.all().flat());
  const entities = Array.isArray(data?._entities) ? data._entities : undefined;
  if (entities) mergeEntities(fetch, entities, groups, { run, recorder });
  if (errors.length > 0 || entities?.includes(null)) recorder.ofEntities(errors, entities, groups.all());
}

/** Writes the representation of each entity, and groups the objects by it. */
function representations(
  { write, identify }: CompiledRepresentation,
  objects: ReadonlySet<JsonObject>,
  groups: EntityGroups,
  recorder: FailureRecorder,
): string[] {
  const indexes = new Map<unknown, number>();
  const indexesOfTexts = new Map<string, number>();
  const texts: string[] = [];
  for (const object of objects) {
    const identity = identify?.(object);
    let index = identity === undefined ? undefined : indexes.get(identity);
    let text: string | undefined;
    if (index === undefined) {
      text = write(object);
      if (text !== undefined && identity === undefined) index = indexesOfTexts.get(text);
    }
    recorder.ofDependent(object);
    if (index !== undefined) groups.add(index, object);
    else if (text !== undefined) {
      if (identity === undefined) indexesOfTexts.set(text, texts.length);
      else indexes.set(identity, texts.length);
      texts.push(text);
      groups.open(object);
    }
  }
  return texts;
}

function mergeEntities(
  fetch: CompiledFetch,
  entities: readonly unknown[],
  groups: EntityGroups,
  { run, recorder }: { run: PlanRun; recorder: FailureRecorder },
): void {
  for (let index = 0; index < groups.size; index += 1) {
    const entity = entities[index];
    if (!isJsonObject(entity)) continue;
    const first = groups.first(index);
    const others = groups.others(index);
    if (!fetch.fitsType(own(entity, "__typename"), first.__typename)) {
      recorder.ofMalformed([first, ...(others ?? [])]);
      continue;
    }
    if (fetch.rewriteOutput) {
      // Rewrites depend on the type name. A subgraph that was not asked for it replied about the type that was sent.
      entity.__typename ??= first.__typename;
      fetch.rewriteOutput(entity);
    }
    if (others) shareInside(entity, run.shared);
    mergeInto(first, entity, fetch.interfaceObjects);
    if (others) for (const object of others) mergeInto(object, entity, fetch.interfaceObjects);
  }
}

/** Records the values that several objects will share. */
function shareInside(entity: JsonObject, shared: Set<unknown>): void {
  for (const value of Object.values(entity)) if (typeof value === "object" && value !== null) shared.add(value);
}
