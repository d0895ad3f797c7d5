/**
 * A description for the schema: the Vietnamese text, then the English one, each with a full stop.
 *
 * @param vi what an official would write, without the last full stop
 * @param en what a native engineer would write, without the last full stop
 */
export function bilingual(vi: string, en: string): string {
  return `${stopped(vi)} ${stopped(en)}`;
}

function stopped(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
