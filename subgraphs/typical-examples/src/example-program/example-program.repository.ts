import type { EntityManager } from "@mikro-orm/sql";
import { ExampleProgram } from "./example-program.js";

/** Reads and stores programs of typical examples. */
export class ExampleProgramRepository {
  constructor(private readonly em: EntityManager) {}

  /** Whether a code is taken. */
  async hasCode(code: string): Promise<boolean> {
    return (await this.em.count(ExampleProgram, { code })) > 0;
  }

  /** Stores a new program at once, so that what follows in the transaction can point at it. */
  async add(program: ExampleProgram): Promise<ExampleProgram> {
    await this.em.persist(program).flush();
    return program;
  }
}
