import type { SubgraphDatabase } from "../changes/database/index.js";

/** Databases of one test file: all given subgraphs in one, as in `npm start`. */
export interface TestDatabases {
  databases: SubgraphDatabase[];
  close(): Promise<void>;
}
