import { type ASTNode, type DocumentNode, type GraphQLError, Kind, visit } from "graphql";
import { commonErrors } from "./common.errors.js";
import { describeGraphqlMessage } from "./graphql-messages/index.js";

/**
 * Makes BAD_USER_INPUT of the errors of validation that are about null written in a document where a value is needed, as null in a
 * variable is. Each gets the path of the place in `extensions.argument`: `filter.year.in.1`, or `$years.1` in the default of a variable.
 * Apollo Server gives every error of validation its own code: ours stands in `extensions.messages`, from which `localizeError` reads it.
 *
 * @param document the document that was validated
 * @param errors what `validate` returned for it; they are changed in place
 */
export function explainNullLiterals(document: DocumentNode, errors: readonly GraphQLError[]): void {
  const ofNull = errors.filter(({ nodes }) => nodes?.[0]?.kind === Kind.NULL);
  if (ofNull.length === 0) return;
  const places = new Map<ASTNode, string>();
  visit(document, {
    NullValue: (node, _key, _parent, path) => {
      places.set(node, placeOf(document, path));
    },
  });
  const { code, text } = commonErrors.BAD_USER_INPUT.report().definition;
  for (const { nodes, message, extensions } of ofNull) {
    const argument = places.get(nodes![0]!)!;
    const details = describeGraphqlMessage(message) ?? { vi: message, en: message };
    const messages = { code, vi: `${text.vi}: ${argument}: ${details.vi}`, en: `${argument}: ${details.en}` };
    Object.assign(extensions, { code, messages, argument });
  }
}

/** Returns where a value stands within the argument, or the variable's default, to which the steps from the document lead. */
function placeOf(document: DocumentNode, steps: readonly (string | number)[]): string {
  let place: (string | number)[] = [];
  let at: unknown = document;
  let isOfList = false;
  for (const step of steps) {
    at = (at as Record<string | number, unknown>)[step];
    const node = at as ASTNode;
    if (typeof step === "number" && isOfList) place.push(step);
    if (node.kind === Kind.ARGUMENT) place = [node.name.value];
    else if (node.kind === Kind.VARIABLE_DEFINITION) place = [`$${node.variable.name.value}`];
    else if (node.kind === Kind.OBJECT_FIELD) place.push(node.name.value);
    isOfList = step === "values";
  }
  return place.join(".");
}
