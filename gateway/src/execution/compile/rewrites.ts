import type { FetchDataRewrite } from "@apollo/query-planner";
import type { GraphQLSchema } from "graphql";
import { isJsonObject, type JsonObject, own, setOwn } from "../values/json.js";
import { typeCondition } from "./type-condition.js";

/** Changes a value in place. */
export type Rewrite = (value: unknown) => void;

const fragmentPrefix = "... on ";

/**
 * Compiles the planner's rewrites: `ValueSetter` sets a constant (the concrete `__typename` of an interface object),
 * `KeyRenamer` renames a field that was requested under an alias. Returns undefined when there are none.
 */
export function compileRewrites(
  schema: GraphQLSchema,
  rewrites: readonly FetchDataRewrite[] | undefined,
): Rewrite | undefined {
  const compiled = (rewrites ?? []).map((rewrite) => compileRewrite(schema, rewrite));
  if (compiled.length === 0) return undefined;
  return (value) => {
    for (const rewrite of compiled) rewrite(value);
  };
}

function compileRewrite(schema: GraphQLSchema, rewrite: FetchDataRewrite): Rewrite {
  const last = rewrite.path.at(-1);
  if (last === undefined) return () => {};
  const change = (object: JsonObject): void => {
    if (rewrite.kind === "ValueSetter") {
      setOwn(object, last, rewrite.setValueTo);
      return;
    }
    const value = own(object, last);
    if (value === undefined) return;
    setOwn(object, rewrite.renameKeyTo, value);
    object[last] = undefined;
  };
  return rewrite.path.slice(0, -1).reduceRight<Rewrite>(
    (inner, step) => onEach(stepInto(schema, step, inner)),
    onEach((object) => change(object)),
  );
}

function stepInto(schema: GraphQLSchema, step: string, inner: Rewrite): (object: JsonObject) => void {
  if (!step.startsWith(fragmentPrefix)) return (object) => inner(own(object, step));
  const fits = typeCondition(schema, step.slice(fragmentPrefix.length), true);
  return (object) => {
    if (fits(object.__typename)) inner(object);
  };
}

function onEach(change: (object: JsonObject) => void): Rewrite {
  const rewrite: Rewrite = (value) => {
    if (Array.isArray(value)) value.forEach(rewrite);
    else if (isJsonObject(value)) change(value);
  };
  return rewrite;
}

/** Returns the names that rewrites of a reply change, each with its new name. */
export function renamedFields(rewrites: readonly FetchDataRewrite[] | undefined): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const rewrite of rewrites ?? []) {
    const last = rewrite.path.at(-1);
    if (rewrite.kind === "KeyRenamer" && last !== undefined) renamed.set(last, rewrite.renameKeyTo);
  }
  return renamed;
}
