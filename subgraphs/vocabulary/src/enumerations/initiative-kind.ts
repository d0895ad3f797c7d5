import { registerEnumeration } from "@thidua/kit/model/enumerations";

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

registerEnumeration(
  InitiativeKind,
  "InitiativeKind",
  ["Loại sáng kiến, đề tài, giải pháp", "Kind of an initiative, study or solution"],
  {
    INITIATIVE: ["Sáng kiến", "Initiative"],
    TECHNICAL_IMPROVEMENT: ["Cải tiến kỹ thuật", "Technical improvement"],
    TECHNICAL_SOLUTION: ["Giải pháp kỹ thuật", "Technical solution"],
    NEW_WORK_SOLUTION: ["Giải pháp công tác mới", "New solution for the work"],
    SCIENTIFIC_DISCOVERY: ["Phát minh", "Scientific discovery"],
    INVENTION: ["Sáng chế", "Invention"],
    RESEARCH_TOPIC: ["Đề tài khoa học", "Research topic"],
    PROJECT: ["Dự án", "Project"],
    SCHEME: ["Đề án", "Scheme"],
  },
);
