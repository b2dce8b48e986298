import { isObject, type Json, type JsonObject, listOf } from './message-rules.ts';
import type { Form } from './world.ts';

const LABEL = 18;
const TEXT_INPUT = 4;
const FILE_UPLOAD = 19;

/** What Discord's documentation forbids of a form (a modal), as far as forms of our kind go: labelled fields. */
export function formFaults(data: Json): string[] {
  if (!isObject(data)) return ['no form'];
  const rows = listOf(data.components).filter(isObject);
  const fields = rows.map(({ component }) => (isObject(component) ? component : {}));
  const ids = fields.map(({ custom_id }) => custom_id);
  return [
    ...(isText(data.title, 45) ? [] : ['a wrong title']),
    ...(isText(data.custom_id, 100) ? [] : ['a wrong custom_id']),
    ...(rows.length < 1 || rows.length > 5 ? [`${rows.length} fields`] : []),
    ...(new Set(ids).size < ids.length ? ['a custom_id twice'] : []),
    ...rows.flatMap((row, index) => fieldFaults(row, fields[index]!)),
  ];
}

export function formOf({ title, custom_id, components }: JsonObject): Form {
  const fields = listOf(components)
    .filter(isObject)
    .map(({ label, component }) => {
      const field = isObject(component) ? component : {};
      const value = typeof field.value === 'string' ? field.value : '';
      return { label: String(label), customId: String(field.custom_id), takesFile: field.type === FILE_UPLOAD, value };
    });
  return { title: String(title), customId: String(custom_id), fields };
}

function fieldFaults(row: JsonObject, field: JsonObject): string[] {
  const { max_length: most } = field;
  return [
    ...(row.type === LABEL && isText(row.label, 45) ? [] : ['a wrong label']),
    ...(row.description === undefined || isText(row.description, 100) ? [] : ['a wrong description']),
    ...(isText(field.custom_id, 100) ? [] : ['a wrong custom_id of a field']),
    ...(field.type === TEXT_INPUT || field.type === FILE_UPLOAD ? [] : ['a wrong field']),
    ...(field.value === undefined || isText(field.value, Number(most ?? 4000)) ? [] : ['a wrong value']),
    ...(most === undefined || (Number(most) >= 1 && Number(most) <= 4000) ? [] : ['a wrong max_length']),
  ];
}

function isText(value: Json | undefined, most: number): boolean {
  return typeof value === 'string' && value.length >= 1 && value.length <= most;
}
