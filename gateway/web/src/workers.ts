import type { Environment } from "monaco-editor";
import EditorWorker from "monaco-editor/esm/vs/editor/editor.worker.js?worker";
import JsonWorker from "monaco-editor/esm/vs/language/json/json.worker.js?worker";
import GraphQLWorker from "monaco-graphql/esm/graphql.worker.js?worker";

const workers: Record<string, new () => Worker> = { json: JsonWorker, graphql: GraphQLWorker };

const environment: Environment = { getWorker: (_id, label) => new (workers[label] ?? EditorWorker)() };

/** Configures the editor's workers: they are files of the gateway, so that no other origin is contacted. */
export function setUpWorkers(): void {
  Object.assign(globalThis, { MonacoEnvironment: environment });
}
