import { registerEnumType } from "type-graphql";

/**
 * What an initiative, a study or another solution is. Names: the glossary's, the words of Law 06/2022/QH15 Đ.3.4 and of
 * the campaigns that ask for them.
 */
export enum InitiativeKind {
  INITIATIVE = "INITIATIVE",
  TECHNICAL_IMPROVEMENT = "TECHNICAL_IMPROVEMENT",
  TECHNICAL_SOLUTION = "TECHNICAL_SOLUTION",
  NEW_WORK_SOLUTION = "NEW_WORK_SOLUTION",
  SCIENTIFIC_DISCOVERY = "SCIENTIFIC_DISCOVERY",
  INVENTION = "INVENTION",
  RESEARCH_TOPIC = "RESEARCH_TOPIC",
  PROJECT = "PROJECT",
  SCHEME = "SCHEME",
}

registerEnumType(InitiativeKind, {
  name: "InitiativeKind",
  description: "Loại sáng kiến, đề tài, giải pháp. Kind of an initiative, study or solution.",
  valuesConfig: {
    INITIATIVE: { description: "Sáng kiến. Initiative." },
    TECHNICAL_IMPROVEMENT: { description: "Cải tiến kỹ thuật. Technical improvement." },
    TECHNICAL_SOLUTION: { description: "Giải pháp kỹ thuật. Technical solution." },
    NEW_WORK_SOLUTION: { description: "Giải pháp công tác mới. New solution for the work." },
    SCIENTIFIC_DISCOVERY: { description: "Phát minh. Scientific discovery." },
    INVENTION: { description: "Sáng chế. Invention." },
    RESEARCH_TOPIC: { description: "Đề tài khoa học. Research topic." },
    PROJECT: { description: "Dự án. Project." },
    SCHEME: { description: "Đề án. Scheme." },
  },
});
