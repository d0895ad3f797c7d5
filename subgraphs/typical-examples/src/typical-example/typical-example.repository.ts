import type { EntityManager } from "@mikro-orm/sql";
import { Replication } from "../replication/replication.js";
import { ExampleRecognition } from "./example-recognition.js";
import { ExampleStageEntry } from "./example-stage-entry.js";

/** Queries of typical examples that span several tables. */
export class TypicalExampleRepository {
  constructor(private readonly em: EntityManager) {}

  /** Returns the parts of an example, which are as public as the example. */
  async parts(exampleId: string): Promise<{ isPublic: boolean }[]> {
    return [
      ...(await this.em.find(ExampleStageEntry, { exampleId })),
      ...(await this.em.find(ExampleRecognition, { exampleId })),
      ...(await this.em.find(Replication, { exampleId })),
    ];
  }
}
