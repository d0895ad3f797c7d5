import type { TruthModel } from "../data/truth-model.js";
import type { Fault } from "../faults/fault.js";
import type { Occurrence } from "../faults/fault-injector.js";
import { type Path, Positions } from "../graph/positions.js";
import type { TruthGraph } from "../graph/truth-graph.js";
import type { TruthOperation } from "../operation/truth-operation.js";
import { isRefusedAsTooComplex } from "./check-operation.js";

/** The number of errors in one answer from which on the gateway only counts them. */
const mostErrors = 100;

/** A null of an answer. `isExplained` states whether it needs no error: the truth can be null there too. */
interface Null {
  place: Path;
  isExplained: boolean;
}

/**
 * Runs an operation by the gateway while subgraphs fail, and by graphql-js. Throws unless
 * - each value equals the truth or is null where the schema takes null; where something failed, a field with `@requires`
 *   can have another value, because a null that it requires may be a consequence; the objects in it are not compared,
 * - each null that is not the truth has an error whose path is that null, or ends below it where a value is required,
 * - the path of each error leads to a null, whose field depends on a subgraph that failed,
 * - no mutation runs that the operation does not have, or twice.
 */
export async function checkFaultyAnswer(graph: TruthGraph, operation: TruthOperation, fault: Fault): Promise<void> {
  const positions = new Positions();
  const truth = await graph.truth(operation, positions);
  if (truth.result.errors) return;
  const answer = await graph.ask(operation, fault);
  if (graph.mayRefuse && isRefusedAsTooComplex(answer)) return;
  const fail = (reason: string) =>
    new Error(
      `${reason}\nfault:      ${JSON.stringify(fault)}\ngateway:    ${JSON.stringify(answer)}\ngraphql-js: ${JSON.stringify(truth)}`,
    );
  const nulls: Null[] = [];
  const canDepend = (path: Path) => {
    const field = positions.at(path);
    return answer.occurrences.length > 0 && field && graph.model.requires(field.object.type, field.field);
  };
  const open: Path[] = [];
  const reason = difference({ positions, nulls, open, canDepend }, answer.result.data ?? null, truth.result.data, []);
  if (reason) throw fail(reason);
  if (!isSubsequence(answer.writes, truth.writes)) throw fail("Other mutations ran");
  const paths = (answer.result.errors ?? []).flatMap(({ path }) => (path ? [path] : []));
  if (answer.occurrences.length === 0 && answer.result.errors) throw fail("An error although nothing failed");
  if ((answer.result.errors?.length ?? 0) >= mostErrors) return;
  for (const { place, isExplained } of nulls) {
    if (!isExplained && !paths.some((path) => startsWith(path, place)))
      throw fail(`No error for the null at ${place.join(".")}`);
  }
  for (const path of paths) {
    if (open.some((place) => startsWith(path, place))) continue;
    if (!nulls.some(({ place }) => startsWith(path, place))) throw fail(`An error without a null at ${path.join(".")}`);
    if (!dependsOn(graph.model, positions, path, answer.occurrences)) {
      throw fail(`The error at ${path.join(".")} does not depend on what failed`);
    }
  }
}

interface Comparison {
  positions: Positions;
  /** Receives the nulls. */
  nulls: Null[];
  /** Receives the places whose objects are not compared. */
  open: Path[];
  /** Returns whether a field may have any value. */
  canDepend(path: Path): unknown;
}

/** Compares a value with the truth. Returns what differs besides nulls. */
function difference(comparison: Comparison, value: unknown, truth: unknown, path: Path): string | undefined {
  const { positions, nulls, open, canDepend } = comparison;
  const place = path.join(".");
  if (value === null) nulls.push({ place: path, isExplained: truth === null || Boolean(canDepend(path)) });
  if (value === null && truth !== null) return positions.takesNull(path) ? undefined : `Null at ${place}`;
  if (typeof value === "object" && value !== null && canDepend(path)) {
    open.push(path);
    return undefined;
  }
  if (typeof truth !== "object" || truth === null || isOfCustomScalar(path, positions)) {
    const isSame = JSON.stringify(value) === JSON.stringify(truth) || canDepend(path);
    return isSame ? undefined : `Another value at ${place}`;
  }
  if (typeof value !== "object" || Array.isArray(value) !== Array.isArray(truth)) return `Another kind at ${place}`;
  const names = Object.keys(truth);
  if (JSON.stringify(Object.keys(value!)) !== JSON.stringify(names)) return `Other names at ${place}`;
  for (const name of names) {
    const step = Array.isArray(truth) ? Number(name) : name;
    const member = (object: object) => Object.getOwnPropertyDescriptor(object, name)?.value as unknown;
    const reason = difference(comparison, member(value!), member(truth), [...path, step]);
    if (reason) return reason;
  }
  return undefined;
}

function isOfCustomScalar(path: Path, positions: Positions): boolean {
  const type = positions.at(path)?.type;
  return type !== undefined && /^\[*JSON/.test(String(type));
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((step, index) => path[index] === step);
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let next = 0;
  for (const entry of whole) if (part[next] === entry) next += 1;
  return next === part.length;
}

/** Returns whether a field at a path, or an object on the way to it, can need one of the subgraphs that failed. */
function dependsOn(model: TruthModel, positions: Positions, path: Path, occurrences: readonly Occurrence[]): boolean {
  const failed = new Set(occurrences.map(({ subgraph }) => subgraph));
  return positions.chain(path).some(({ object, field }) => {
    const { type } = object;
    if (model.hasSeveralKeys(type) || model.requires(type, field)) return true;
    // The concrete type of these objects is known to some subgraphs only.
    if ([type, ...model.resultTypes(type, field)].some((name) => model.family(name) !== name)) return true;
    return model.definers(type, field).some(({ subgraph, isExternal }) => !isExternal && failed.has(subgraph));
  });
}
