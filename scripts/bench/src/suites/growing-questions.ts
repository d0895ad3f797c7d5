import type { GeneratedSize } from "@thidua/scripts/generate/generated-size";
import { skewedIds } from "@thidua/scripts/generate/referred-record";
import { organizationFilters, type Place, type Question, questionsOf } from "./questions.ts";

/** The reads of the awards subgraph whose SQL is measured at growing numbers of awards. */
export function growingQuestions(size: GeneratedSize, deep: Place): Question[] {
  const { frequent } = skewedIds("organization", size.organizations);
  const own = (name: string, query: string): Question => ({
    ...{ name, connections: 1, asked: { subgraph: { sent: { query } } } },
  });
  const table = questionsOf(size, deep, "").filter(
    ({ asked, name }) => asked.subgraph && !name.startsWith("organization"),
  );
  return [
    // By the name of the place it would be another question at each size.
    ...table.map((question) =>
      question.name.startsWith("page after") ? { ...question, name: "page after half" } : question,
    ),
    ...organizationFilters(size),
    own(
      "statistics of all years by form and organization",
      "{ awardStats(groupBy: [YEAR, FORM, ORGANIZATION]) { rows { year awardCount } } }",
    ),
    own(
      "statistics of a province's tree by year",
      `{ awardStats(groupBy: [YEAR], filter: { organization: { id: "${frequent}", includeDescendants: true } }) { rows { year awardCount } } }`,
    ),
    own("statistics of recipients by year", "{ awardStats(groupBy: [YEAR]) { rows { year recipientCount } } }"),
    own("number of all awards", "{ awards(first: 1) { totalCount } }"),
    own("search of three common words", '{ awards(first: 20, search: "nguyen van hoa") { nodes { id } } }'),
    own(
      "search of a common word, with its number",
      '{ awards(first: 20, search: "nguyen") { totalCount nodes { id } } }',
    ),
    own(
      "order by name",
      "{ awards(first: 20, orderBy: [{ field: RECIPIENT_NAME, direction: ASC }]) { nodes { id } } }",
    ),
    own(
      "order by day of award, latest first",
      "{ awards(first: 20, orderBy: [{ field: AWARDED_ON, direction: DESC }]) { nodes { id } } }",
    ),
  ];
}
