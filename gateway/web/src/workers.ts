import type { Environment } from "monaco-editor";
import EditorWorker from "monaco-editor/esm/vs/editor/editor.worker.js?worker";
import JsonWorker from "monaco-editor/esm/vs/language/json/json.worker.js?worker";
import GraphQLWorker from "monaco-graphql/esm/graphql.worker.js?worker";

const workers: Record<string, new () => Worker> = { json: JsonWorker, graphql: GraphQLWorker };

const environment: Environment = { getWorker: (_id, label) => new (workers[label] ?? EditorWorker)() };

/** Tells the editor where its workers are: files of our own, so that no other origin is asked. */
export function setUpWorkers(): void {
  Object.assign(globalThis, { MonacoEnvironment: environment });
}
