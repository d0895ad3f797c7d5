/**
 * Returns whether a message is a text of the closed list with some values in its placeholders. A message in other words may contain
 * what an error of a database or of a system call says.
 */
export function isWordedAs(message: string, text: string): boolean {
  const parts = text.split(/\{[^{}]*\}/);
  const [first] = parts as [string];
  if (parts.length === 1) return message === text;
  if (!message.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = message.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  const last = parts.at(-1)!;
  return message.length - last.length >= at && message.endsWith(last);
}
