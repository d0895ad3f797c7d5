import type { EntityManager } from "@mikro-orm/sql";
import { z } from "zod";

/**
 * Makes the snapshot of a record for mirrors, as of the end of the transaction. It receives the record's values with the methods of
 * its class, detached from any EntityManager, and, if it declares a second parameter, an EntityManager that reads inside the writing
 * transaction.
 */
// biome-ignore lint/suspicious/noExplicitAny: each type has a record of its own shape
export type SnapshotOf = (record: any, em: EntityManager) => object | Promise<object>;

/** The snapshot of one type: the form that its readers rely on, and the function that makes it. */
export interface SnapshotDeclaration {
  /** What the record is: Vietnamese, then English, without the last full stop. */
  readonly description: readonly [vi: string, en: string];
  /** Rises when a property is removed or its type changes, not when one is added. */
  readonly version: number;
  /** The properties. `schema/changes` has them as JSON Schema. */
  readonly schema: z.ZodObject;
  readonly of: SnapshotOf;
}

/** The properties of a snapshot, by name, each declared by a function of `snapshot-properties`. */
export type SnapshotProperties = { readonly [name: string]: z.ZodType };

type Values<Properties extends SnapshotProperties> = { [Name in keyof Properties]: z.infer<Properties[Name]> };

/** A function's result can have properties beyond its type. These would be published undeclared. */
type NoOther<Result, Properties> = { [Name in Exclude<keyof Result, keyof Properties>]: never };

/**
 * Declares the snapshot of a type. What `of` returns has all declared properties, of their types, and no other: anything else does not
 * compile.
 *
 * @param description what the record is: Vietnamese, then English, without the last full stop
 * @param properties what the snapshot holds
 * @param of makes the snapshot of a record
 * @param version raise it when a property is removed or its type changes
 */
export function snapshot<
  const Properties extends SnapshotProperties,
  Source,
  Result extends Values<Properties> & NoOther<Result, Properties>,
>(
  description: readonly [vi: string, en: string],
  properties: Properties,
  of: (record: Source, em: EntityManager) => Result | Promise<Result>,
  version = 1,
): SnapshotDeclaration {
  return { description, version, schema: z.object(properties), of };
}
