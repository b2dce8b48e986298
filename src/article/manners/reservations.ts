import { fits, plainPath } from './path-pattern.ts';

/**
 * Text-and-data-mining reservations, as the W3C community group's *TDM Reservation Protocol* (TDMRep) has them: a header,
 * an element of the page, or `/.well-known/tdmrep.json`, in this order.
 */

/** What the `tdm-reservation` header says; null where it is absent. */
export function reservedByHeader(value: string | null): boolean | null {
  const said = value?.trim();
  return said === '1' ? true : said === '0' ? false : null;
}

const ELEMENT =
  /<meta\b(?=[^>]{0,300}\bname\s*=\s*["']?tdm-reservation["'\s>])[^>]{0,300}\bcontent\s*=\s*["']?\s*([01])\b/i;
/** The element stands in the head. */
const HEAD_CHARACTERS = 200_000;

export function reservedByPage(html: string): boolean | null {
  return reservedByHeader(ELEMENT.exec(html.slice(0, HEAD_CHARACTERS))?.[1] ?? null);
}

/** What a site's `tdmrep.json` says of a path: the longest location that fits. Null where none does. */
export function reservedBySite(json: string, path: string): boolean | null {
  let best: { readonly length: number; readonly reserved: boolean } | null = null;
  const wanted = plainPath(path);
  for (const { location, reserved } of rulesIn(json)) {
    if (!fits(plainPath(location), wanted)) continue;
    if (best === null || location.length > best.length) best = { length: location.length, reserved };
    else if (location.length === best.length && reserved) best = { length: location.length, reserved };
  }
  return best === null ? null : best.reserved;
}

function rulesIn(json: string): readonly { readonly location: string; readonly reserved: boolean }[] {
  try {
    const given: unknown = JSON.parse(json);
    return (Array.isArray(given) ? given.slice(0, MAX_RULES) : []).flatMap((rule: unknown) => {
      const { location, 'tdm-reservation': said } = (rule ?? {}) as Record<string, unknown>;
      const reserved = reservedByHeader(String(said));
      return typeof location === 'string' && reserved !== null ? [{ location, reserved }] : [];
    });
  } catch {
    return [];
  }
}

const MAX_RULES = 1_000;
