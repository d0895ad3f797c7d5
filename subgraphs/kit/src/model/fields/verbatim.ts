import { Extensions } from "type-graphql";

/** The GraphQL extension of an input field whose text is kept as it was sent. */
export const verbatimExtension = "verbatim";

/**
 * Keeps the text of an input field as the caller sent it, with its line breaks and odd spaces: the page or document from which other
 * values are read. All other texts are normalized before a resolver sees them.
 */
export function Verbatim(): PropertyDecorator {
  return Extensions({ [verbatimExtension]: true }) as PropertyDecorator;
}
