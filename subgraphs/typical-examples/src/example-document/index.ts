export { citesDocument } from "./cites-document.js";
export { DocumentSelector } from "./document-selector.js";
export { DocumentsIndex } from "./documents-index.js";
export { ExampleDocument } from "./example-document.js";
export { ExampleDocumentInput } from "./example-document-input.js";
export { ExampleDocumentRelation } from "./example-document-relation.js";
export { toExampleDocuments } from "./to-example-documents.js";
