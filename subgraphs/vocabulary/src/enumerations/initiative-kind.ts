import { registerEnumeration } from "@thidua/kit/model/enumerations";

/**
 * The kinds of initiatives, studies and other solutions. The names are those of the glossary. Source: Law 06/2022/QH15 Đ.3.4,
 * and the campaigns that require initiatives.
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
  ["Loại sáng kiến, đề tài, giải pháp", "The kind of an initiative, study or solution"],
  {
    INITIATIVE: ["Sáng kiến", "An initiative"],
    TECHNICAL_IMPROVEMENT: ["Cải tiến kỹ thuật", "A technical improvement"],
    TECHNICAL_SOLUTION: ["Giải pháp kỹ thuật", "A technical solution"],
    NEW_WORK_SOLUTION: ["Giải pháp công tác mới", "A new solution for the work"],
    SCIENTIFIC_DISCOVERY: ["Phát minh", "A scientific discovery"],
    INVENTION: ["Sáng chế", "An invention"],
    RESEARCH_TOPIC: ["Đề tài khoa học", "A research topic"],
    PROJECT: ["Dự án", "A project"],
    SCHEME: ["Đề án", "A scheme"],
  },
);
