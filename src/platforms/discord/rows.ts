import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Button, Menu, Message } from '../../presentation/message.ts';
import { uniqueCustomIds } from './custom-id.ts';
import { MESSAGE_LIMITS } from './limits.ts';
import { cutBetweenWords, onOneLine } from './markdown.ts';

export type Row = APIActionRowComponent<APIButtonComponentWithCustomId | APIStringSelectComponent>;

/** Menus first, one a row, then the buttons. */
export function rowsOf({ menus = [], buttons }: Message): Row[] {
  return [...menus.flatMap(menuRow), ...buttonRows(buttons)].slice(0, MESSAGE_LIMITS.rows);
}

/** The calls stand in the options' values: what is chosen from an old message works after a restart. */
function menuRow({ label, options }: Menu, number: number): Row[] {
  const customId = uniqueCustomIds();
  const offered = options.slice(0, MESSAGE_LIMITS.options).flatMap((option) => {
    const [value, shown] = [
      customId(option.call),
      cutBetweenWords(onOneLine(option.label).trim(), MESSAGE_LIMITS.option),
    ];
    return value === null || !shown ? [] : [{ label: shown, value }];
  });
  const placeholder = cutBetweenWords(onOneLine(label).trim(), MESSAGE_LIMITS.placeholder);
  if (offered.length === 0 || !placeholder) return [];
  const select = {
    type: ComponentType.StringSelect,
    custom_id: `menu#${number + 1}`,
    placeholder,
    options: offered,
  } as const;
  return [{ type: ComponentType.ActionRow, components: [select] }];
}

function buttonRows(rows: Message['buttons']): Row[] {
  const customId = uniqueCustomIds();
  return rows
    .map((row) => row.flatMap((button) => buttonOf(button, customId(button.call)) ?? []))
    .flatMap((row) => {
      const split = [];
      for (let at = 0; at < row.length; at += MESSAGE_LIMITS.buttonsInRow)
        split.push(row.slice(at, at + MESSAGE_LIMITS.buttonsInRow));
      return split;
    })
    .map((components) => ({ type: ComponentType.ActionRow, components }));
}

function buttonOf({ label, emphasis }: Button, customId: string | null): APIButtonComponentWithCustomId | null {
  const shown = cutBetweenWords(onOneLine(label).trim(), MESSAGE_LIMITS.buttonLabel);
  if (customId === null || !shown) return null;
  return {
    type: ComponentType.Button,
    style:
      emphasis === 'primary' ? ButtonStyle.Primary : emphasis === 'danger' ? ButtonStyle.Danger : ButtonStyle.Secondary,
    label: shown,
    custom_id: customId,
  };
}
