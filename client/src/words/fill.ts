export type Values = Readonly<Record<string, string | number>>;

/** Puts values in the places `{{name}}`. After ruby was read, so that a person's own 《》 stays as typed (HOST-5). */
export function fill(sentence: string, values: Values | undefined): string {
  if (!values) return sentence;
  return sentence.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place));
}
