/**
 * Slack's rules for a message, written down a second time and independently of the code that is tested: what is wrong
 * with a body, a line each. Source: docs.slack.dev/reference/block-kit and /reference/methods/chat.postMessage; the
 * 10 000 characters over all are what users report as safe.
 */
export function checkMessage(body: Readonly<Record<string, unknown>>): readonly string[] {
  const faults: string[] = [];
  const check = new Checker(faults);
  check.message(body);
  return faults;
}

type Fields = Readonly<Record<string, unknown>>;

class Checker {
  readonly #faults: string[];
  readonly #actionIds = new Set<string>();
  readonly #blockIds = new Set<string>();
  #characters = 0;

  constructor(faults: string[]) {
    this.#faults = faults;
  }

  message(body: Fields): void {
    const { text, blocks = [] } = body;
    if (typeof text !== 'string' || text.trim() === '') this.#fault('text', 'is missing or empty');
    else {
      this.#counted('text', text, 4000);
      this.#escaped('text', text);
    }
    if (body.link_names === true || body.parse === 'full') this.#fault('link_names, parse', 'would link names');
    if (!Array.isArray(blocks)) return void this.#fault('blocks', 'is no list');
    if (blocks.length > 50) this.#fault('blocks', `${blocks.length} are more than 50`);
    for (const [index, block] of blocks.entries()) this.#block(`blocks[${index}]`, block);
    if (this.#characters > 10_000) this.#fault('message', `${this.#characters} characters are more than 10000`);
  }

  #block(path: string, value: unknown): void {
    const block = this.#fields(path, value);
    this.#id(`${path}.block_id`, block.block_id, this.#blockIds);
    switch (block.type) {
      case 'header':
        return void this.#textObject(`${path}.text`, block.text, 150, ['plain_text']);
      case 'section':
        return void this.#section(path, block);
      case 'context':
        for (const [at, element] of this.#list(`${path}.elements`, block.elements, 1, 10))
          this.#textObject(at, element, 3000);
        return;
      case 'actions':
        for (const [at, element] of this.#list(`${path}.elements`, block.elements, 1, 25))
          this.#interactive(at, element);
        return;
      case 'rich_text':
        for (const [at, element] of this.#list(`${path}.elements`, block.elements, 1)) this.#richBlock(at, element);
        return;
      case 'divider':
        return;
      default:
        this.#fault(path, `unknown type ${String(block.type)}`);
    }
  }

  #section(path: string, block: Fields): void {
    if (block.text === undefined && block.fields === undefined) this.#fault(path, 'has neither text nor fields');
    if (block.text !== undefined) this.#textObject(`${path}.text`, block.text, 3000);
    if (block.fields === undefined) return;
    for (const [at, field] of this.#list(`${path}.fields`, block.fields, 1, 10)) this.#textObject(at, field, 2000);
  }

  #interactive(path: string, value: unknown): void {
    if (this.#fields(path, value).type === 'static_select') this.#select(path, this.#fields(path, value));
    else this.#button(path, value);
  }

  #select(path: string, select: Fields): void {
    this.#textObject(`${path}.placeholder`, select.placeholder, 150, ['plain_text']);
    this.#id(`${path}.action_id`, select.action_id, this.#actionIds);
    if (select.action_id === undefined) this.#fault(path, 'has no action_id');
    for (const [at, value] of this.#list(`${path}.options`, select.options, 1, 100)) {
      const option = this.#fields(at, value);
      this.#textObject(`${at}.text`, option.text, 75, ['plain_text', 'mrkdwn']);
      this.#length(`${at}.value`, option.value, 1, 150);
    }
  }

  #button(path: string, value: unknown): void {
    const button = this.#fields(path, value);
    if (button.type !== 'button') return void this.#fault(path, `unknown element ${String(button.type)}`);
    this.#textObject(`${path}.text`, button.text, 75, ['plain_text']);
    this.#id(`${path}.action_id`, button.action_id, this.#actionIds);
    if (button.action_id === undefined) this.#fault(path, 'has no action_id');
    if (button.value !== undefined) this.#length(`${path}.value`, button.value, 1, 2000);
    if (button.url !== undefined) this.#address(`${path}.url`, button.url);
    if (![undefined, 'primary', 'danger'].includes(button.style as string)) this.#fault(path, 'has an unknown style');
  }

  #richBlock(path: string, value: unknown): void {
    const element = this.#fields(path, value);
    switch (element.type) {
      case 'rich_text_section':
      case 'rich_text_quote':
      case 'rich_text_preformatted':
        for (const [at, inner] of this.#list(`${path}.elements`, element.elements, 1)) this.#richInline(at, inner);
        return;
      case 'rich_text_list':
        if (element.style !== 'bullet' && element.style !== 'ordered') this.#fault(path, 'has an unknown list style');
        if (element.offset !== undefined && !(Number.isInteger(element.offset) && Number(element.offset) >= 0))
          this.#fault(path, 'has an offset that is no number');
        for (const [at, inner] of this.#list(`${path}.elements`, element.elements, 1)) {
          if (this.#fields(at, inner).type !== 'rich_text_section') this.#fault(at, 'a list holds sections alone');
          this.#richBlock(at, inner);
        }
        return;
      default:
        this.#fault(path, `unknown rich text ${String(element.type)}`);
    }
  }

  #richInline(path: string, value: unknown): void {
    const element = this.#fields(path, value);
    switch (element.type) {
      case 'text':
        return void this.#counted(`${path}.text`, element.text, 3000);
      case 'link':
        this.#address(`${path}.url`, element.url);
        this.#characters += String(element.url).length;
        if (element.text !== undefined) this.#counted(`${path}.text`, element.text, 3000);
        return;
      case 'date':
        if (!Number.isSafeInteger(element.timestamp)) this.#fault(path, 'has a timestamp that is no whole number');
        this.#length(`${path}.format`, element.format, 1, 200);
        return void this.#counted(`${path}.fallback`, element.fallback, 3000);
      case 'channel':
        if (!/^[CGD][A-Z0-9]{1,30}$/.test(String(element.channel_id))) this.#fault(path, 'names no channel');
        return;
      case 'user':
      case 'usergroup':
      case 'broadcast':
        return void this.#fault(path, `a ${element.type} would ping`);
      default:
        this.#fault(path, `unknown rich text ${String(element.type)}`);
    }
  }

  #textObject(path: string, value: unknown, most: number, types = ['plain_text', 'mrkdwn']): void {
    const object = this.#fields(path, value);
    if (!types.includes(String(object.type))) this.#fault(path, `is ${String(object.type)}, not ${types.join(' or ')}`);
    if (object.type === 'mrkdwn' && object.emoji !== undefined) this.#fault(path, 'emoji belongs to plain_text');
    if (object.type === 'plain_text' && object.verbatim !== undefined) this.#fault(path, 'verbatim belongs to mrkdwn');
    this.#counted(`${path}.text`, object.text, most);
    if (object.type === 'mrkdwn' && typeof object.text === 'string') this.#escaped(path, object.text);
  }

  #counted(path: string, value: unknown, most: number): void {
    this.#length(path, value, 1, most);
    if (typeof value === 'string') this.#characters += value.length;
  }

  #length(path: string, value: unknown, least: number, most: number): void {
    if (typeof value !== 'string') return void this.#fault(path, 'is no text');
    if (value.length < least) this.#fault(path, 'is empty');
    if (value.length > most) this.#fault(path, `${value.length} characters are more than ${most}`);
    if (!value.isWellFormed()) this.#fault(path, 'holds half a character');
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(value)) this.#fault(path, 'holds a control character');
  }

  /** Whatever Slack would read as its own syntax must be a link, a time or a channel of ours. */
  #escaped(path: string, text: string): void {
    const own = /<(?:https?:\/\/[^<>|\s]+\|[^<>]+|!date\^\d+\^[^<>|^]+\|[^<>|]*|#[CGD][A-Z0-9]+)>/g;
    const rest = text.replace(own, '').replace(/&(?:amp|lt|gt);/g, '');
    if (/[<>]/.test(rest)) this.#fault(path, 'holds an angle bracket that is not escaped');
    if (/&/.test(rest)) this.#fault(path, 'holds an ampersand that is not escaped');
  }

  #address(path: string, value: unknown): void {
    this.#length(path, value, 1, 3000);
    if (!/^https?:\/\/[^\s<>]+$/.test(String(value))) this.#fault(path, 'is no web address');
  }

  #id(path: string, value: unknown, seen: Set<string>): void {
    if (value === undefined) return;
    this.#length(path, value, 1, 255);
    if (seen.has(String(value))) this.#fault(path, 'is not unique');
    seen.add(String(value));
  }

  #list(path: string, value: unknown, least: number, most = Number.POSITIVE_INFINITY): [string, unknown][] {
    if (!Array.isArray(value)) {
      this.#fault(path, 'is no list');
      return [];
    }
    if (value.length < least || value.length > most) this.#fault(path, `${value.length} are not ${least} to ${most}`);
    return value.map((item, index) => [`${path}[${index}]`, item]);
  }

  #fields(path: string, value: unknown): Fields {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
    this.#fault(path, 'is no object');
    return {};
  }

  #fault(path: string, what: string): void {
    this.#faults.push(`${path}: ${what}`);
  }
}
