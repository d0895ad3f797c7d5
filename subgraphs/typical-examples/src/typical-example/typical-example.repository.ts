import type { EntityManager } from "@mikro-orm/sql";
import { Replication } from "../replication/replication.js";
import { ExampleRecognition } from "./example-recognition.js";
import { ExampleStageEntry } from "./example-stage-entry.js";
import type { TypicalExample } from "./typical-example.js";

/** Reads and stores typical examples. */
export class TypicalExampleRepository {
  constructor(private readonly em: EntityManager) {}

  /** The stages that an example has reached. */
  history(exampleId: string): Promise<ExampleStageEntry[]> {
    return this.em.find(ExampleStageEntry, { exampleId });
  }

  /** All that hangs on an example and is as public as it is. */
  async parts(exampleId: string): Promise<{ isPublic: boolean }[]> {
    return [
      ...(await this.em.find(ExampleStageEntry, { exampleId })),
      ...(await this.em.find(ExampleRecognition, { exampleId })),
      ...(await this.em.find(Replication, { exampleId })),
    ];
  }

  /** Stores a new example at once, so that its stages can point at it. */
  async add(example: TypicalExample): Promise<TypicalExample> {
    await this.em.persist(example).flush();
    return example;
  }
}
