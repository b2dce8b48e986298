/** A value as it came in, to be looked at with care. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };
export type JsonObject = { readonly [key: string]: Json | undefined };

export interface FileOfRequest {
  readonly name: string;
  readonly bytes: number;
}

export const COMPONENTS_V2 = 1 << 15;
const EPHEMERAL = 1 << 6;

const ACTION_ROW = 1;
const BUTTON = 2;
const SELECT = 3;
const TEXT_DISPLAY = 10;
const FILE = 13;
const SEPARATOR = 14;
const CONTAINER = 17;

/**
 * What Discord's documentation forbids of a message body (create, edit, follow-up), in words; an empty list where it
 * would be taken. Ours are one rule more: no message may ping anybody.
 */
export function messageFaults(body: Json, files: readonly FileOfRequest[] = []): string[] {
  if (!isObject(body)) return ['the body is not an object'];
  const faults: string[] = [];
  const flags = typeof body.flags === 'number' ? body.flags : 0;
  const mentions = body.allowed_mentions;
  if (!isObject(mentions) || JSON.stringify(mentions.parse) !== '[]' || mentions.users || mentions.roles)
    faults.push('allowed_mentions does not forbid all mentions');
  if (typeof body.nonce === 'string' && body.nonce.length > 25) faults.push('nonce of more than 25 characters');
  if (body.enforce_nonce && body.nonce === undefined) faults.push('enforce_nonce without a nonce');
  if ((flags & ~(COMPONENTS_V2 | EPHEMERAL | (1 << 2) | (1 << 12))) !== 0) faults.push(`flags ${flags} may not be set`);
  faults.push(...(flags & COMPONENTS_V2 ? componentFaults(body, files) : classicFaults(body, files)));
  faults.push(...fileFaults(body, files));
  if (!JSON.stringify(body).isWellFormed() || /\\ud[89a-f]/i.test(JSON.stringify(body)))
    faults.push('a lone surrogate');
  return faults;
}

/** The texts of all text displays, in order. */
export function textsOf(components: Json): string[] {
  return flatten(components).flatMap((component) =>
    component.type === TEXT_DISPLAY && typeof component.content === 'string' ? [component.content] : [],
  );
}

/** The buttons that can be pressed, in order. */
export function buttonsOf(components: Json): { label: string; customId: string }[] {
  return flatten(components).flatMap(({ type, label, custom_id }) =>
    type === BUTTON && typeof custom_id === 'string' ? [{ label: String(label ?? ''), customId: custom_id }] : [],
  );
}

/** What can be chosen from menus, in order. */
export function choicesOf(components: Json): { menu: string; label: string; customId: string; value: string }[] {
  return flatten(components).flatMap(({ type, placeholder, custom_id, options }) =>
    type !== SELECT
      ? []
      : listOf(options)
          .filter(isObject)
          .map(({ label, value }) => ({
            menu: String(placeholder),
            label: String(label),
            customId: String(custom_id),
            value: String(value),
          })),
  );
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function componentFaults(body: JsonObject, files: readonly FileOfRequest[]): string[] {
  const faults: string[] = [];
  for (const field of ['content', 'embeds', 'poll', 'sticker_ids'])
    if (body[field] !== undefined && body[field] !== null) faults.push(`${field} beside Components V2`);
  const top = listOf(body.components);
  if (top.length === 0) faults.push('no components');
  for (const component of top)
    if (
      !isObject(component) ||
      ![ACTION_ROW, TEXT_DISPLAY, FILE, SEPARATOR, CONTAINER, 9, 12].includes(Number(component.type))
    )
      faults.push('a component that may not stand at the top');
  const all = flatten(body.components ?? []);
  if (all.length > 40) faults.push(`${all.length} components`);
  const characters = textsOf(body.components ?? []).reduce((sum, text) => sum + text.length, 0);
  if (characters > 4000) faults.push(`${characters} characters of text`);
  for (const component of all) faults.push(...oneComponentFaults(component, files));
  const ids = buttonsOf(body.components ?? []).map(({ customId }) => customId);
  if (new Set(ids).size < ids.length) faults.push('a custom_id twice');
  return faults;
}

function oneComponentFaults(component: JsonObject, files: readonly FileOfRequest[]): string[] {
  const children = listOf(component.components);
  switch (component.type) {
    case CONTAINER: {
      const allowed = [ACTION_ROW, TEXT_DISPLAY, 9, 12, FILE, SEPARATOR];
      const strangers = children.some((child) => !isObject(child) || !allowed.includes(Number(child.type)));
      const colour = component.accent_color ?? 0;
      return [
        ...(children.length === 0 ? ['an empty container'] : []),
        ...(strangers ? ['a component that may not stand in a container'] : []),
        ...(Number.isInteger(colour) && Number(colour) >= 0 && Number(colour) <= 0xffffff
          ? []
          : ['a wrong accent_color']),
      ];
    }
    case ACTION_ROW: {
      const buttons = children.every((child) => isObject(child) && child.type === BUTTON);
      const select = children.length === 1 && isObject(children[0]!) && children[0].type === SELECT;
      if (select) return [];
      return [
        ...(buttons ? [] : ['something else than buttons in a row']),
        ...(children.length < 1 || children.length > 5 ? [`a row of ${children.length} buttons`] : []),
      ];
    }
    case BUTTON: {
      const { style, label, custom_id, url } = component;
      const faults: string[] = [];
      if (typeof label !== 'string' || label.trim() === '' || label.length > 80) faults.push('a wrong button label');
      if (style === 5) {
        if (typeof url !== 'string' || url.length > 512 || custom_id !== undefined) faults.push('a wrong link button');
      } else if (![1, 2, 3, 4].includes(Number(style)) || url !== undefined) faults.push('a wrong button style');
      else if (typeof custom_id !== 'string' || custom_id.length < 1 || custom_id.length > 100)
        faults.push('a wrong custom_id');
      return faults;
    }
    case SELECT: {
      const options = listOf(component.options).filter(isObject);
      const values = options.map(({ value }) => value);
      const wrong = options.some(({ label, value }) =>
        [label, value].some((text) => typeof text !== 'string' || text.trim() === '' || text.length > 100),
      );
      const { custom_id, placeholder = '' } = component;
      return [
        ...(options.length < 1 || options.length > 25 ? [`a menu of ${options.length} options`] : []),
        ...(wrong ? ['a wrong option'] : []),
        ...(new Set(values).size < values.length ? ['an option twice'] : []),
        ...(typeof custom_id !== 'string' || custom_id.length < 1 || custom_id.length > 100
          ? ['a wrong custom_id']
          : []),
        ...(typeof placeholder !== 'string' || placeholder.length > 150 ? ['a wrong placeholder'] : []),
      ];
    }
    case TEXT_DISPLAY: {
      const { content } = component;
      return typeof content === 'string' && content.trim() !== '' && content.length <= 4000
        ? []
        : ['a wrong text display'];
    }
    case FILE: {
      const url = isObject(component.file) ? component.file.url : undefined;
      return files.some(({ name }) => url === `attachment://${name}`) ? [] : ['a file component without its file'];
    }
    case SEPARATOR:
      return component.spacing === undefined || component.spacing === 1 || component.spacing === 2
        ? []
        : ['a wrong spacing'];
    default:
      return [`a component of type ${String(component.type)}`];
  }
}

function classicFaults(body: JsonObject, files: readonly FileOfRequest[]): string[] {
  const faults: string[] = [];
  const content = typeof body.content === 'string' ? body.content : '';
  const embeds = listOf(body.embeds).filter(isObject);
  if (content.length > 2000) faults.push(`content of ${content.length} characters`);
  if (embeds.length > 10) faults.push(`${embeds.length} embeds`);
  const length = (text: Json | undefined) => (typeof text === 'string' ? text.length : 0);
  let characters = 0;
  for (const { title, description, fields, footer, author, url } of embeds) {
    characters += length(title) + length(description);
    if (length(title) > 256) faults.push('an embed title of more than 256 characters');
    if (length(description) > 4096) faults.push('an embed description of more than 4096 characters');
    if (length(title) + length(description) === 0) faults.push('an empty embed');
    if (url !== undefined && !/^https?:/.test(String(url))) faults.push('an embed address that is none');
    if (fields !== undefined || footer !== undefined || author !== undefined)
      faults.push('an embed part without a rule');
  }
  if (characters > 6000) faults.push(`${characters} characters in embeds`);
  const rows = listOf(body.components).filter(isObject);
  if (rows.length > 5) faults.push(`${rows.length} rows`);
  for (const component of flatten(rows)) faults.push(...oneComponentFaults(component, files));
  const ids = flatten(rows).flatMap(({ custom_id }) => (typeof custom_id === 'string' ? [custom_id] : []));
  if (new Set(ids).size < ids.length) faults.push('a custom_id twice');
  if (content.trim() === '' && embeds.length === 0 && files.length === 0) faults.push('an empty message');
  if (flatten(body.components ?? []).some(({ type }) => Number(type) >= 9))
    faults.push('Components V2 without their flag');
  return faults;
}

function fileFaults(body: JsonObject, files: readonly FileOfRequest[]): string[] {
  const faults: string[] = [];
  const described = listOf(body.attachments).filter(isObject);
  if (files.length > 10) faults.push(`${files.length} files`);
  for (const { name, bytes } of files) {
    if (bytes > 10 * 1024 * 1024) faults.push(`a file of ${bytes} bytes`);
    if (!/^[A-Za-z0-9._-]+$/.test(name)) faults.push('a file name that Discord would change');
    if (!described.some(({ filename }) => filename === name)) faults.push('a file that attachments do not name');
  }
  for (const { id, filename, description } of described) {
    if (!files[Number(id)] || files[Number(id)]?.name !== filename)
      faults.push('attachments name a file that was not sent');
    if (typeof description === 'string' && description.length > 1024)
      faults.push('an alt text of more than 1024 characters');
  }
  return faults;
}

/** Every component, nested ones after their parent. */
function flatten(components: Json): JsonObject[] {
  return listOf(components)
    .filter(isObject)
    .flatMap((component) => [component, ...flatten(component.components ?? [])]);
}
