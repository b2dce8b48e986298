import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { isObject, type Json, type JsonObject, listOf } from './message-rules.ts';

/** Discord's own description of its API, where a copy lies beside the checkout; it is not part of the project. */
export const OPENAPI_FILE = fileURLToPath(new URL('../../../../shared/data/discord-openapi.json.gz', import.meta.url));

let loaded: { readonly description: OpenApi | null } | null = null;

function readDescription(): JsonObject {
  return JSON.parse(gunzipSync(readFileSync(OPENAPI_FILE)).toString('utf8'));
}

/** Checks request bodies against an OpenAPI 3.1 description: the part of JSON Schema that Discord's uses. */
export class OpenApi {
  readonly #document: JsonObject;
  readonly #routes: { readonly pattern: RegExp; readonly operations: JsonObject }[];

  constructor(document: JsonObject) {
    this.#document = document;
    this.#routes = Object.entries(isObject(document.paths) ? document.paths : {})
      // Fixed words before placeholders: `@original` is also a message id.
      .sort(([a], [b]) => a.split('{').length - b.split('{').length)
      .flatMap(([path, operations]) =>
        isObject(operations) ? [{ pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`), operations }] : [],
      );
  }

  /** Null where there is no copy. Read once: it is large, and a test starts many emulators. */
  static load(): OpenApi | null {
    loaded ??= { description: existsSync(OPENAPI_FILE) ? new OpenApi(readDescription()) : null };
    return loaded.description;
  }

  /** What is wrong with a body, with the place of it; empty where nothing is. */
  faults(method: string, path: string, body: Json): string[] {
    const route = this.#routes.find(({ pattern }) => pattern.test(path));
    const operation = route?.operations[method.toLowerCase()];
    if (!isObject(operation)) return [`no ${method} ${path} in the description`];
    const schema = at(operation, 'requestBody', 'content', 'application/json', 'schema');
    return schema === undefined ? [] : this.#check(schema, body, 'body');
  }

  #check(schema: Json, value: Json, where: string): string[] {
    if (!isObject(schema)) return [];
    if (typeof schema.$ref === 'string') return this.#check(this.#resolve(schema.$ref), value, where);
    const types = [schema.type ?? []].flat();
    if (types.length > 0 && !types.some((type) => hasType(value, String(type))))
      return [`${where}: not ${types.join(' or ')}`];
    if (schema.const !== undefined && schema.const !== value) return [`${where}: not ${String(schema.const)}`];
    if (Array.isArray(schema.enum) && !schema.enum.includes(value))
      return [`${where}: not one of ${schema.enum.join(', ')}`];
    return [
      ...listOf(schema.allOf).flatMap((part) => this.#check(part, value, where)),
      ...this.#union([...listOf(schema.oneOf), ...listOf(schema.anyOf)], value, where),
      ...textFaults(schema, value, where),
      ...(typeof value === 'number' ? numberFaults(schema, value, where) : []),
      ...this.#listFaults(schema, value, where),
      ...this.#objectFaults(schema, value, where),
    ];
  }

  /** One of several; where none fits, the faults of the one that comes nearest. */
  #union(schemas: readonly Json[], value: Json, where: string): string[] {
    if (schemas.length === 0) return [];
    const all = schemas.map((schema) => this.#check(schema, value, where));
    return all.reduce((best, faults) => (faults.length < best.length ? faults : best));
  }

  #listFaults(schema: JsonObject, value: Json, where: string): string[] {
    if (!Array.isArray(value)) return [];
    const items: readonly Json[] = value;
    const { minItems, maxItems, uniqueItems } = schema;
    const faults = items.flatMap((item, index) => this.#check(schema.items ?? {}, item, `${where}[${index}]`));
    if (typeof minItems === 'number' && items.length < minItems) faults.push(`${where}: fewer than ${minItems} items`);
    if (typeof maxItems === 'number' && items.length > maxItems) faults.push(`${where}: more than ${maxItems} items`);
    if (uniqueItems && new Set(items.map((item) => JSON.stringify(item))).size < items.length)
      faults.push(`${where}: an item twice`);
    return faults;
  }

  #objectFaults(schema: JsonObject, value: Json, where: string): string[] {
    if (!isObject(value)) return [];
    const properties = isObject(schema.properties) ? schema.properties : {};
    const faults = listOf(schema.required).flatMap((key) =>
      value[String(key)] === undefined ? [`${where}.${String(key)}: missing`] : [],
    );
    for (const [key, field] of Object.entries(value)) {
      if (field === undefined) continue;
      const own = properties[key];
      if (own !== undefined) faults.push(...this.#check(own, field, `${where}.${key}`));
      else if (schema.additionalProperties === false) faults.push(`${where}.${key}: unknown`);
      else if (isObject(schema.additionalProperties))
        faults.push(...this.#check(schema.additionalProperties, field, `${where}.${key}`));
    }
    return faults;
  }

  #resolve(reference: string): Json {
    return at(this.#document, ...reference.replace(/^#\//, '').split('/')) ?? {};
  }
}

function at(value: Json, ...keys: readonly string[]): Json | undefined {
  let here: Json | undefined = value;
  for (const key of keys) here = isObject(here) ? here[key] : undefined;
  return here;
}

function hasType(value: Json, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function textFaults({ minLength, maxLength, pattern, format }: JsonObject, value: Json, where: string): string[] {
  if (typeof value !== 'string') return [];
  const length = [...value].length;
  return [
    ...(typeof minLength === 'number' && length < minLength ? [`${where}: shorter than ${minLength}`] : []),
    ...(typeof maxLength === 'number' && length > maxLength ? [`${where}: longer than ${maxLength}`] : []),
    ...(typeof pattern === 'string' && !new RegExp(pattern, 'u').test(value) ? [`${where}: not like ${pattern}`] : []),
    ...(format === 'uri' && !URL.canParse(value) ? [`${where}: not an address`] : []),
  ];
}

function numberFaults({ minimum, maximum }: JsonObject, value: number, where: string): string[] {
  return [
    ...(typeof minimum === 'number' && value < minimum ? [`${where}: less than ${minimum}`] : []),
    ...(typeof maximum === 'number' && value > maximum ? [`${where}: more than ${maximum}`] : []),
  ];
}
