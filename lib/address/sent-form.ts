import { withQuery } from './query';

/** The address that a form leads to, as short as our own links write it: several values of one field as a list, and nothing for what is empty. */
export function sentForm(path: string, form: FormData): string {
  const names = [...new Set(form.keys())];
  const values = names.map((name) => [name, form.getAll(name).filter(Boolean).join(',')] as const);
  return withQuery(path, Object.fromEntries(values));
}
