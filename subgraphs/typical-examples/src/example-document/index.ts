export { ExampleDocument } from "./example-document.js";
export { ExampleDocumentInput } from "./example-document-input.js";
export { ExampleDocumentRelation } from "./example-document-relation.js";
export { toExampleDocuments } from "./to-example-documents.js";
