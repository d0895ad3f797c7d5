import type { EntityManager } from "@mikro-orm/sql";
import { type RecordOptions, recordFields } from "@thidua/kit/model/records";
import { today } from "../known-date/index.js";
import { OrganizationService } from "../organization/organization.service.js";
import { PersonService } from "../person/person.service.js";
import { taskCompletionErrors } from "./task-completion.errors.js";
import type { RecordTaskCompletionInput } from "./task-completion.inputs.js";
import { TaskCompletion } from "./task-completion.js";
import { TaskCompletionRepository } from "./task-completion.repository.js";

/** The appeal for patriotic emulation is of 1948: nothing was judged before it. */
const firstYear = 1948;

/** The rules of levels of task completion. Works within the transaction of the EntityManager it is given. */
export class TaskCompletionService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Records how well a body or a person completed the tasks of a year, once for each year. Raises TASK_COMPLETION_SUBJECT,
   * TASK_COMPLETION_YEAR (before 1948 or to come), UNKNOWN_ORGANIZATION, UNKNOWN_PERSON, TASK_COMPLETION_EXISTS.
   */
  async record(input: RecordTaskCompletionInput, options: RecordOptions = {}): Promise<TaskCompletion> {
    const { year, level } = input;
    const organizationId = input.organizationId ?? null;
    const personId = input.personId ?? null;
    const thisYear = Number(today().slice(0, 4));
    if (year < firstYear || year > thisYear)
      throw taskCompletionErrors.TASK_COMPLETION_YEAR(["year"], { year, from: firstYear, to: thisYear });
    const subject =
      organizationId && !personId ? { organizationId } : personId && !organizationId ? { personId } : null;
    if (!subject) throw taskCompletionErrors.TASK_COMPLETION_SUBJECT(["organizationId"]);
    if (organizationId) await new OrganizationService(this.em).require(organizationId, ["organizationId"]);
    if (personId) await new PersonService(this.em).require(personId, ["personId"]);
    const completions = new TaskCompletionRepository(this.em);
    if (await completions.exists(subject, year)) throw taskCompletionErrors.TASK_COMPLETION_EXISTS(["year"], { year });
    return completions.add(
      this.em.create(TaskCompletion, { ...recordFields(input, options), organizationId, personId, year, level }),
    );
  }
}
