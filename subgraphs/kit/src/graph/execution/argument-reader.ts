import { type FieldNode, type GraphQLField, getArgumentValues } from "graphql";
import type { OperationRun } from "./operation-run.js";

/** The arguments of a field as its resolver sees them. */
type Arguments = { [argument: string]: unknown };

const none: Arguments = Object.freeze({});

/**
 * Returns what reads the arguments of a field. They are coerced once for each run. Each object with the field gets a copy of its own,
 * since a resolver may change it.
 *
 * @param number the number of the field in its operation, by which a run finds the values again
 * @returns a function that throws GraphQLError where a value does not fit, which differs from run to run with the variables
 */
export function argumentReader(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  number: number,
): (run: OperationRun) => Arguments {
  if (field.args.length === 0) return () => none;
  const read = (run: OperationRun): Arguments => {
    const known = run.argumentValues[number];
    if (known) return known;
    const values = getArgumentValues(field, node, run.variableValues);
    run.argumentValues[number] = values;
    return values;
  };
  return (run) => ({ ...read(run) });
}
