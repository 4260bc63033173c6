import { withQuery } from './query';

/**
 * The address that a form leads to, as short as our own links write it: several values of one field as a list, and nothing for what is empty.
 * @param unsaid the values that need no saying, name → list: the page has them without
 */
export function sentForm(path: string, form: FormData, unsaid: Readonly<Record<string, string>> = {}): string {
  const names = [...new Set(form.keys())];
  const values = names.map((name) => [name, listOf(form.getAll(name))] as const);
  return withQuery(path, Object.fromEntries(values.filter(([name, value]) => value !== unsaid[name])));
}

const listOf = (values: readonly FormDataEntryValue[]) =>
  values
    .map((value) => String(value).trim())
    .filter(Boolean)
    .join(',');
