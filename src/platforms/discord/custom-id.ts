import { type ButtonCall, decodeButton, encodeButton } from '../../core/command.ts';
import { MESSAGE_LIMITS } from './limits.ts';

/**
 * Custom ids for the buttons of one message. Discord wants each one to be unique, so that a second button with the same
 * call gets a number behind `#`, which no encoded call contains. Null where a call does not fit into 100 characters.
 */
export function uniqueCustomIds(): (call: ButtonCall) => string | null {
  const taken = new Set<string>();
  return (call) => {
    if (!call.command || call.command.includes('#')) return null;
    const encoded = encodedOrNull(call);
    if (encoded === null) return null;
    for (let n = 1; n <= taken.size + 1; n++) {
      const id = n === 1 ? encoded : `${encoded}#${n}`;
      if (taken.has(id)) continue;
      if (id.length > MESSAGE_LIMITS.customId) return null;
      taken.add(id);
      return id;
    }
    return null;
  };
}

/** The call that a pressed button carries. */
export function callOfCustomId(customId: string): ButtonCall {
  return decodeButton(customId.replace(/#\d+$/, ''));
}

function encodedOrNull(call: ButtonCall): string | null {
  try {
    return encodeButton(call);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
