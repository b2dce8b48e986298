import type { Command } from '../../core/command.ts';
import type { Block, Inline, Message, Words } from '../../presentation/message.ts';

/** Words that Discord shows as a command, to be taken up by a click: `</schedule add:123456789012345678>`. */
export interface CommandMention extends Words {
  readonly mention: string;
}

/** By what is typed (`schedule add`), how Discord mentions it. */
export type Mentions = ReadonlyMap<string, string>;

/** What can be run by itself can be mentioned: a sub-command, or a command that has none. */
export function mentionsOf(commands: readonly Command[], ids: ReadonlyMap<string, string>): Mentions {
  const paths = commands.flatMap(({ name, subcommands }) =>
    subcommands
      ? subcommands.map((subcommand) => [name, `${name} ${subcommand.name}`] as const)
      : [[name, name] as const],
  );
  return new Map(
    paths.flatMap(([name, path]) => {
      const id = ids.get(name);
      return id === undefined ? [] : [[path, `</${path}:${id}>`]];
    }),
  );
}

/**
 * The message with the commands that its code names as ones to click on: Discord then puts them into the reader's input,
 * in the reader's language.
 */
export function withCommandMentions(message: Message, mentions: Mentions): Message {
  if (mentions.size === 0) return message;
  return { ...message, blocks: message.blocks.map((block) => inBlock(block, mentions)) };
}

function inBlock(block: Block, mentions: Mentions): Block {
  const all = (content: readonly Inline[]) => content.flatMap((part) => mentioned(part, mentions));
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return { ...block, content: all(block.content) };
    case 'list':
      return {
        ...block,
        items: block.items.map(({ content, detail }) => ({
          content: all(content),
          ...(detail && { detail: all(detail) }),
        })),
      };
    default:
      return block;
  }
}

function mentioned(part: Inline, mentions: Mentions): Inline[] {
  if ('time' in part || part.style !== 'code' || !part.text.startsWith('/')) return [part];
  const [first = '', second = '', ...others] = part.text.slice(1).split(' ');
  for (const [path, rest] of [
    [`${first} ${second}`, others],
    [first, second ? [second, ...others] : []],
  ] as const) {
    const mention = mentions.get(path);
    if (!mention) continue;
    const command: CommandMention = { text: `/${path}`, style: 'code', mention };
    return rest.length > 0 ? [command, { text: ' ' }, { text: rest.join(' '), style: 'code' }] : [command];
  }
  return [part];
}
