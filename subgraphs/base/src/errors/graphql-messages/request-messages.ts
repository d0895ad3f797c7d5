import type { MessagePattern } from "./message-pattern.js";

/**
 * What graphql-js says about variables and arguments as a whole. Source: graphql-js 16, `execution/values`, `validation/rules`.
 */
export const requestMessages: readonly MessagePattern[] = [
  [
    /^Variable "(?<variable>\$\w+)" of required type "(?<type>.+)" was not provided\.$/,
    "thiếu biến bắt buộc {variable} (kiểu {type})",
  ],
  [
    /^Variable "(?<variable>\$\w+)" of non-null type "(?<type>.+)" must not be null\.$/,
    "biến {variable} kiểu {type} không được để trống",
  ],
  [
    /^Variable "(?<variable>\$\w+)" expected value of type "(?<type>.+)" which cannot be used as an input type\.$/,
    "biến {variable} có kiểu {type}, không phải là kiểu đầu vào",
  ],
  [
    /^Too many errors processing variables, error limit reached\. Execution aborted\.$/,
    "các biến có quá nhiều lỗi; các lỗi còn lại không được liệt kê",
  ],
  [
    /^Argument "(?<argument>\w+)" of required type "(?<type>.+)" was not provided\.$/,
    "thiếu đối số bắt buộc “{argument}” (kiểu {type})",
  ],
  [
    /^Argument "(?<argument>\w+)" of required type "(?<type>.+)" was provided the variable "(?<variable>\$\w+)" which was not provided a runtime value\.$/,
    "đối số bắt buộc “{argument}” (kiểu {type}) lấy biến {variable}, nhưng biến này không có giá trị",
  ],
  [
    /^Argument "(?<argument>\w+)" of non-null type "(?<type>.+)" must not be null\.$/,
    "đối số “{argument}” kiểu {type} không được để trống",
  ],
  [
    /^Argument "(?<argument>\w+)" has invalid value (?<value>.*)\.$/s,
    "đối số “{argument}” có giá trị không hợp lệ: {value}",
  ],
  [
    /^Field "(?<field>\w+)" argument "(?<argument>\w+)" of type "(?<type>.+)" is required, but it was not provided\.$/,
    "trường “{field}” thiếu đối số bắt buộc “{argument}” (kiểu {type})",
  ],
  [
    /^Variable "(?<variable>\$\w+)" of type "(?<type>.+)" used in position expecting type "(?<expected>.+)"\.$/,
    "biến {variable} kiểu {type} đứng ở chỗ cần kiểu {expected}",
  ],
  [
    /^Variable "(?<variable>\$\w+)" has a lone surrogate, which is not a character\.$/,
    "biến {variable} có nửa cặp thay thế UTF-16, không phải là một ký tự",
  ],
  [
    /^Variable "(?<variable>\$\w+)" of a condition must not be null\.$/,
    "biến {variable} của điều kiện @skip, @include không được để trống",
  ],
  [
    /^Variable "(?<variable>\$\w+)" must not be null: the argument takes no null\.$/,
    "biến {variable} không được để trống, vì đối số cần giá trị",
  ],
];
