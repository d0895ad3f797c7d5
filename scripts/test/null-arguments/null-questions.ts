import { type GraphQLObjectType, getNamedType, isObjectType } from "graphql";
import { selectAll } from "../hidden/selection.js";
import { type NullPosition, nullPositions } from "./null-positions.js";
import { argumentsOf, type Way } from "./ways.js";

/** A field that is asked with null at one place of one argument. */
export interface NullQuestion {
  /** Says which one it is: `Campaign.awards(filter.kind)`. */
  name: string;
  position: NullPosition;
  /** The field, from the root: `campaigns(first: 2) { nodes { awards(filter: { kind: $v }) { … } } }`. */
  withNull: (variable: string) => string;
  /** The field without the place, which means the same; undefined where null is refused. */
  without: string | undefined;
}

/** Lists what can be asked with null of all fields that have arguments, of the types to which there are ways. */
export function nullQuestions(ways: ReadonlyMap<GraphQLObjectType, Way>): NullQuestion[] {
  const seen = new Set<string>();
  return [...ways].flatMap(([type, { open, close }]) =>
    Object.values(type.getFields()).flatMap((field) => {
      const inner = getNamedType(field.type);
      const selection = isObjectType(inner) ? selectAll(inner, 0, {}, 2) || "{ __typename }" : "";
      return field.args.flatMap((argument) => {
        const ask = (value?: string) => {
          const given = value === undefined ? [] : [`${argument.name}: ${value}`];
          return `${open}${field.name}${argumentsOf(type, field, argument.name, given)} ${selection}${close}`;
        };
        return [...nullPositions(argument, seen)].map((position): NullQuestion => {
          const { without } = position;
          return {
            name: `${type.name}.${field.name}(${position.name})`,
            position,
            withNull: (variable) => ask(position.value(variable)),
            without: without === null ? ask() : without && ask(without),
          };
        });
      });
    }),
  );
}
