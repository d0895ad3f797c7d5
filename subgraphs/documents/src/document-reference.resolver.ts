import { Public } from "@thidua/kit/model/visibility";
import { FieldResolver, Resolver, Root } from "type-graphql";
import { DocumentReference } from "./document-reference.js";
import { DocumentReferenceFlag } from "./document-reference-flag.js";
import { normalize } from "./normalize.js";
import { hasUnreadNumber } from "./unread-number.js";

/**
 * Flags references that were stored before their kind of number was known. What was read then stays as it is, but a number that is printed
 * and was not read is never without its flag.
 */
@Resolver(() => DocumentReference)
export class DocumentReferenceResolver {
  @Public()
  @FieldResolver()
  flags(@Root() { text, number, flags }: DocumentReference): DocumentReferenceFlag[] {
    const known = flags ?? [];
    const isFlagged = known.includes(DocumentReferenceFlag.NUMBER_NOT_READ);
    if (number !== null || isFlagged || !hasUnreadNumber(normalize(text).text)) return known;
    return [...known, DocumentReferenceFlag.NUMBER_NOT_READ];
  }
}
