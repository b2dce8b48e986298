/**
 * Slack's rules for a modal, as far as inputs go: what is wrong with it, a line each. Source:
 * docs.slack.dev/reference/views and /reference/block-kit/blocks/input-block.
 */
export function checkView(view: Readonly<Record<string, unknown>>): readonly string[] {
  const faults: string[] = [];
  const check = (path: string, value: unknown, most: number, needed = true) => {
    if (value === undefined && !needed) return;
    const text = typeof value === 'object' && value !== null ? (value as { text?: unknown }).text : value;
    if (typeof text !== 'string' || text.length < 1 || text.length > most)
      faults.push(`${path}: not 1 to ${most} characters`);
    if (typeof value === 'object' && (value as { type?: unknown }).type !== 'plain_text')
      faults.push(`${path}: is no plain text`);
  };
  if (view.type !== 'modal') faults.push('type: is no modal');
  check('title', view.title, 24);
  check('submit', view.submit, 24);
  check('close', view.close, 24, false);
  check('callback_id', view.callback_id, 255);
  check('private_metadata', view.private_metadata, 3000, false);
  const blocks = Array.isArray(view.blocks) ? (view.blocks as Record<string, unknown>[]) : [];
  if (blocks.length < 1 || blocks.length > 100) faults.push('blocks: not 1 to 100');
  const ids = new Set(blocks.map(({ block_id }) => block_id));
  if (ids.size < blocks.length) faults.push('blocks: block ids are not unique');
  for (const [index, block] of blocks.entries()) {
    const path = `blocks[${index}]`;
    if (block.type !== 'input') {
      faults.push(`${path}: ${String(block.type)} is no input`);
      continue;
    }
    check(`${path}.label`, block.label, 2000);
    check(`${path}.hint`, block.hint, 2000, false);
    const element = (block.element ?? {}) as Record<string, unknown>;
    check(`${path}.element.action_id`, element.action_id, 255);
    const most = Number(element.max_length ?? 1);
    if (element.type === 'plain_text_input' && (most < 1 || most > 3000)) faults.push(`${path}: max_length ${most}`);
    const files = Number(element.max_files ?? 10);
    if (element.type === 'file_input' && (files < 1 || files > 10)) faults.push(`${path}: max_files ${files}`);
    if (!['plain_text_input', 'file_input', 'conversations_select'].includes(String(element.type)))
      faults.push(`${path}: unknown element ${String(element.type)}`);
  }
  return faults;
}
