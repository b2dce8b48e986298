import type { LinkedArticle } from './json-ld.ts';
import type { Metadata } from './metadata.ts';

/** Shorter than this, what stands before a paywall is a teaser that no briefing can rest on. */
const TEASER_CHARACTERS = 500;
/** Text of this length beside a request to subscribe is a whole article that the site also sells subscriptions with. */
const WHOLE_CHARACTERS = 4_000;

/** What publishers write where the text stops. Not what stands in every page's menu (`Abonneren`, `Subscribe`). */
const STOP_WORDS =
  /\b(?:verder lezen\s?\?|(?:lees|lezen) (?:dit artikel )?(?:verder|gratis verder) (?:met|als|voor|door)|(?:dit|het hele) artikel (?:verder )?lezen\s?\?|alleen (?:toegankelijk )?voor (?:onze )?(?:abonnees|leden)|exclusief voor (?:abonnees|leden)|(?:dit artikel|deze tekst) is (?:alleen|exclusief|uitsluitend) (?:toegankelijk |beschikbaar )?voor (?:abonnees|leden)|word (?:nu )?(?:abonnee|lid) (?:om|en lees)|(?:log|meld) (?:je )?(?:in|aan) om (?:dit artikel |verder )?(?:verder )?te lezen|al abonnee\s?\?|abonneer (?:je )?(?:nu )?(?:om|en lees) (?:dit|verder)|(?:subscribe|sign in|log in|register) to (?:continue|keep) reading|(?:continue|keep) reading (?:with|by|for)\b|(?:this (?:article|content|story) is|available|reserved) (?:exclusively |only )?(?:available )?(?:for|to) (?:our )?(?:paying )?(?:subscribers|members)(?: only)?|subscriber-?only|subscribers only|(?:to|want to) (?:read|continue reading) (?:the (?:full|rest)|this)|already a subscriber\s?\?|you(?:'|’)ve reached your (?:free )?(?:article )?limit|unlock (?:this|the full) (?:article|story)|create a free account to (?:read|continue))/i;
/** Boxes that paywall software draws; only the name of the box itself counts. */
const STOP_BOX =
  /<(?:div|section|aside|article)\b[^>]{0,300}\b(?:class|id)=["'][^"']{0,200}\b(?:paywall(?!-(?:content|body|off|inactive|hidden))|pay-?gate|piano-?(?:offer|container)|tp-container|subscription-wall|reg-?wall|premium-wall|betaalmuur)\b/i;

export type Access = 'whole' | 'part' | 'teaser';

/**
 * How much of an article a page gives. What the page says of itself (`isAccessibleForFree`, `article:content_tier`) is
 * weighed against how much text there is: some publishers mark whole articles as paid.
 */
export function accessOf(page: {
  readonly text: string;
  readonly linked: LinkedArticle | null;
  readonly metadata: Metadata;
  readonly html: string;
  readonly words: string;
}): Access {
  const { text, linked, metadata } = page;
  const share = linked?.wordCount ? text.split(/\s+/).length / linked.wordCount : null;
  if (share !== null && share >= 0.8) return 'whole';
  const declared = linked?.free === false || (linked?.free == null && metadata.tier === 'locked');
  const asked = STOP_WORDS.test(page.words) || STOP_BOX.test(page.html);
  const cut = /(?:\.\.\.|…|\[…\])$/.test(text.trimEnd());
  if (!declared && !(asked && linked?.free !== true) && !(share !== null && share < 0.5)) return 'whole';
  if (!declared && text.length >= WHOLE_CHARACTERS && !cut) return 'whole';
  return text.length < TEASER_CHARACTERS ? 'teaser' : 'part';
}
