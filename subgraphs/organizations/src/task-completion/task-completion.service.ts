import type { EntityManager } from "@mikro-orm/sql";
import { columnValues } from "@thidua/kit/model/columns";
import { today } from "@thidua/kit/model/known-date";
import { type RecordOptions, recordFields } from "@thidua/kit/model/records";
import { OrganizationService } from "../organization/organization.service.js";
import { PersonService } from "../person/person.service.js";
import { taskCompletionErrors } from "./task-completion.errors.js";
import type { RecordTaskCompletionInput } from "./task-completion.inputs.js";
import { TaskCompletion } from "./task-completion.js";
import { TaskCompletionRepository } from "./task-completion.repository.js";

/** The year of the appeal for patriotic emulation. There is no assessment before it. */
const firstYear = 1948;

/** The rules of task completion. Works within the transaction of its EntityManager. */
export class TaskCompletionService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Records the level of an organization or a person for a year, once for each year.
   *
   * @throws DomainError TASK_COMPLETION_SUBJECT, TASK_COMPLETION_YEAR (before 1948 or in the future), UNKNOWN_ORGANIZATION,
   *   UNKNOWN_PERSON, TASK_COMPLETION_EXISTS
   */
  async record(input: RecordTaskCompletionInput, options: RecordOptions = {}): Promise<TaskCompletion> {
    const { organizationId, personId, year } = input;
    const thisYear = Number(today().slice(0, 4));
    if (year < firstYear || year > thisYear)
      throw taskCompletionErrors.TASK_COMPLETION_YEAR(["year"], { year, from: firstYear, to: thisYear });
    const subject =
      organizationId && !personId ? { organizationId } : personId && !organizationId ? { personId } : null;
    if (!subject) throw taskCompletionErrors.TASK_COMPLETION_SUBJECT(["organizationId"]);
    if (organizationId) await new OrganizationService(this.em).require(organizationId, ["organizationId"]);
    if (personId) await new PersonService(this.em).require(personId, ["personId"]);
    if (await new TaskCompletionRepository(this.em).exists(subject, year))
      throw taskCompletionErrors.TASK_COMPLETION_EXISTS(["year"], { year });
    const completion = this.em.create(TaskCompletion, {
      ...recordFields(input, options),
      ...columnValues(TaskCompletion, input, {}),
    });
    await this.em.persist(completion).flush();
    return completion;
  }
}
