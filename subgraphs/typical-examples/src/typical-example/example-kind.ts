import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The kinds of typical examples. Source: vocabulary of the articles, section 7. */
export enum ExampleKind {
  ADVANCED_EXAMPLE = "ADVANCED_EXAMPLE",
  GOOD_PERSON_GOOD_DEED = "GOOD_PERSON_GOOD_DEED",
  NEW_MODEL = "NEW_MODEL",
}

registerEnumeration(ExampleKind, "ExampleKind", ["Loại điển hình", "The kind of a typical example"], {
  ADVANCED_EXAMPLE: ["Điển hình tiên tiến", "An advanced example"],
  GOOD_PERSON_GOOD_DEED: ["Người tốt, việc tốt", "A good person or a good deed"],
  NEW_MODEL: ["Mô hình mới", "A new model of work"],
});
