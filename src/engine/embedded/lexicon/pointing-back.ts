import type { Language } from '../../../core/article.ts';

interface PointingBack {
  /** First words by which a sentence goes on from the one before. */
  readonly openers: ReadonlySet<string>;
  readonly demonstratives: ReadonlySet<string>;
  /** What the page calls itself, in sentences that tell nothing of the news. */
  readonly page: ReadonlySet<string>;
}

/** Words that make a sentence lean on what stands around it, by a language. */
export const POINTING_BACK: Readonly<Record<Language, PointingBack>> = {
  nl: {
    openers: words(
      'zo daarmee daardoor daarom daarvoor daarbij daarna daarnaast daarop hierdoor hiermee toch ook dus bovendien echter desondanks vervolgens',
    ),
    demonstratives: words('die deze dat dit'),
    page: words('blog liveblog livestream nieuwsbrief podcast'),
  },
  en: {
    openers: words(
      'thus therefore instead however also still meanwhile then nevertheless moreover besides similarly afterwards',
    ),
    demonstratives: words('this that these those such'),
    page: words('blog liveblog livestream newsletter podcast'),
  },
};

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
