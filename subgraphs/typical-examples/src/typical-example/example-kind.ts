import { registerEnumType } from "type-graphql";

/** What a typical example is. Source: vocabulary of the articles, section 7. */
export enum ExampleKind {
  ADVANCED_EXAMPLE = "ADVANCED_EXAMPLE",
  GOOD_PERSON_GOOD_DEED = "GOOD_PERSON_GOOD_DEED",
  NEW_MODEL = "NEW_MODEL",
}

registerEnumType(ExampleKind, {
  name: "ExampleKind",
  description: "Loại điển hình. Kind of a typical example.",
  valuesConfig: {
    ADVANCED_EXAMPLE: { description: "Điển hình tiên tiến. An advanced example." },
    GOOD_PERSON_GOOD_DEED: { description: "Người tốt, việc tốt. A good person, a good deed." },
    NEW_MODEL: { description: "Mô hình mới. A new way of doing things." },
  },
});
