import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { type FeedDefinition, type SnapshotDeclaration, snapshotSchema } from "../changes/change-feed/index.js";
import type { DatabaseDefinition } from "../changes/database/index.js";

/**
 * Returns the definition of a test database in which a write fails at its commit if the snapshot that it records does not satisfy
 * the declared JSON Schema, or has a property that is not declared.
 */
export function withCheckedSnapshots(definition: DatabaseDefinition): DatabaseDefinition {
  const { feed, schema } = definition;
  if (!feed?.snapshots) return definition;
  const snapshots: FeedDefinition["snapshots"] = Object.fromEntries(
    Object.entries(feed.snapshots).map(([type, declared]) => [type, checked(schema, type, declared)]),
  );
  return { ...definition, feed: { ...feed, snapshots } };
}

function checked(subgraph: string, type: string, declared: SnapshotDeclaration): SnapshotDeclaration {
  return {
    ...declared,
    async of(record, em) {
      const made = await declared.of(record, em);
      const validate = validatorOf(subgraph, type, declared);
      // As it is stored and sent.
      if (validate(JSON.parse(JSON.stringify(made)))) return made;
      const { instancePath = "", message = "" } = validate.errors?.[0] ?? {};
      throw new Error(
        `The snapshot of ${type} is not as declared: ${instancePath} ${message}: ${JSON.stringify(made)}`,
      );
    },
  };
}

/** Compiling one takes milliseconds, and test files open many databases. */
const validators = new WeakMap<SnapshotDeclaration, ValidateFunction>();

function validatorOf(subgraph: string, type: string, declared: SnapshotDeclaration): ValidateFunction {
  const known = validators.get(declared);
  if (known) return known;
  const ajv = new Ajv2020({ strictTypes: false });
  formats.default(ajv);
  ajv.addVocabulary(["version"]);
  // Readers allow properties that they do not know; the owner publishes none that is not declared.
  const validate = ajv.compile({ ...snapshotSchema(subgraph, type, declared), additionalProperties: false });
  validators.set(declared, validate);
  return validate;
}
